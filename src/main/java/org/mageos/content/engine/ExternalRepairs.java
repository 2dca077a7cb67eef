package org.mageos.content.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mageos.content.check.DestinationFix;
import org.mageos.content.external.ExternalFindings;
import org.mageos.content.external.KnownMoves;
import org.mageos.content.external.Memory;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Rule;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.LinkTarget;
import org.mageos.content.site.link.ResolvedUse;
import org.mageos.content.url.Destination;

/**
 * The links to other sites that can be repaired by what earlier runs remember of them; nobody is
 * asked.
 */
public final class ExternalRepairs {

    private ExternalRepairs() {}

    /**
     * The findings that can be repaired, without those that are set aside.
     *
     * @param memory the file of the memory if the user named one
     */
    public static List<Finding> of(Content content, Optional<Path> memory) {
        Optional<Site> site = content.site();
        if (site.isEmpty()) {
            return List.of();
        }
        ResultBuilder result = new ResultBuilder(content).checking(ExternalFindings.RULES);
        KnownMoves moves =
                new KnownMoves(
                        new Memory(
                                ExternalRun.memoryFile(content, memory),
                                content.settings().external().memory().age(),
                                content.options().now()));
        for (ResolvedUse use : site.get().uses()) {
            if (use.target() instanceof LinkTarget.Outside outside && outside.isWeb()) {
                moves.of(use.destination())
                        .map(right -> finding(use, right))
                        .filter(finding -> finding.fix().isPresent())
                        .ifPresent(result::find);
            }
        }
        return result.build().findings();
    }

    private static Finding finding(ResolvedUse use, String right) {
        String written = use.destination();
        boolean toHttps =
                !Destination.parse(written).scheme().equals(Destination.parse(right).scheme());
        Rule rule = toHttps ? ExternalFindings.INSECURE : ExternalFindings.REDIRECTED;
        return Finding.at(use.location(), rule, "The link '" + written + "' is redirected for good")
                .withLength(use.use().length())
                .about(written)
                .withRemedy(Optional.of("link to '" + right + "'"))
                .withFix(
                        DestinationFix.of(
                                use, Optional.of(right), "the same page answers there for good"));
    }
}
