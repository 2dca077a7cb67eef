package org.mageos.content.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.RunError;
import org.mageos.content.html.WebReference;
import org.mageos.content.html.XmlFormat;
import org.mageos.content.html.XmlLinkReader;
import org.mageos.content.html.XmlLinks;
import org.mageos.content.output.IoReason;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.LinkTarget.Verdict;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Position;

/**
 * {@code link/broken} and {@code link/broken-anchor} in sitemaps and feeds that somebody keeps in a
 * public folder: each URL of this site once.
 */
public final class PublicXmlCheck implements Check {

    private static final Set<String> EXTENSIONS = Set.of("xml", "rss", "atom");

    private final Consumer<RunError> errors;

    /**
     * @param errors takes what cannot be read
     */
    public PublicXmlCheck(Consumer<RunError> errors) {
        this.errors = errors;
    }

    @Override
    public List<Rule> rules() {
        return List.of(BrokenLinkCheck.RULE, BrokenAnchorCheck.RULE);
    }

    @Override
    public void check(Site site, Consumer<Finding> findings) {
        List<String> folders = new ArrayList<>();
        for (String folder : site.publicFolders()) {
            if (!folder.isEmpty()) {
                folders.add(folder);
            }
        }
        for (String file : site.tree().keptFiles()) {
            String extension = Paths.extension(file).toLowerCase(Locale.ROOT);
            if (EXTENSIONS.contains(extension)
                    && folders.stream().anyMatch(folder -> file.startsWith(folder + "/"))) {
                check(site, file, findings);
            }
        }
    }

    private void check(Site site, String file, Consumer<Finding> findings) {
        XmlLinks links;
        try {
            links = XmlLinkReader.read(site.bytes(file));
        } catch (IOException e) {
            errors.accept(
                    new RunError(
                            Optional.of(new Location(file, Position.START)),
                            "The file cannot be read: " + IoReason.of(e)));
            return;
        }
        if (links.format() == XmlFormat.OTHER) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (WebReference reference : links.references()) {
            Location place = new Location(file, reference.position());
            if (seen.add(reference.value()) && isJudged(site, reference.value())) {
                site.paths()
                        .at(reference.value())
                        .filter(target -> target.verdict() == Verdict.BROKEN)
                        .map(target -> BrokenTargets.link(place, reference.value(), "", target))
                        .ifPresent(findings);
            }
        }
        links.problem()
                .ifPresent(
                        problem ->
                                findings.accept(
                                        Finding.at(
                                                new Location(file, problem.position()),
                                                BrokenLinkCheck.RULE,
                                                "The file cannot be read from here on: "
                                                        + problem.message())));
    }

    /** The home page that every feed names is there, even if the sources do not have it. */
    private static boolean isJudged(Site site, String url) {
        return site.paths().inSite(url).filter(path -> !path.equals("/")).isPresent();
    }
}
