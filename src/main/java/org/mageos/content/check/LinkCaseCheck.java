package org.mageos.content.check;

import java.util.Optional;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.Severity;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.LinkTarget;
import org.mageos.content.site.link.ResolvedLink;

/** {@code link/case}: letter case or Unicode form differ from the real path. */
public final class LinkCaseCheck extends LinkCheck {

    public static final Rule RULE =
            new Rule(
                    "link/case",
                    Severity.ERROR,
                    "The path differs from the real one by letter case or Unicode form only",
                    "Such a link works on the writer's computer and breaks on the server: macOS and"
                            + " Windows ignore letter case, most servers do not.");

    public LinkCaseCheck() {
        super(RULE);
    }

    @Override
    Optional<Finding> check(Site site, ResolvedLink link, LinkTarget target) {
        return target instanceof LinkTarget.Misspelt misspelt
                ? Optional.of(
                        finding(
                                        link,
                                        "The link '"
                                                + link.link().destination()
                                                + "' differs from the real path by "
                                                + misspelt.differenceTo(link.link().destination()))
                                .withRemedy(Optional.of("write '" + misspelt.right() + "'")))
                : Optional.empty();
    }
}
