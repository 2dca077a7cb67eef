package org.mageos.content.check;

import java.util.List;
import java.util.Optional;
import org.mageos.content.document.Use.Kind;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.Severity;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.LinkTarget;
import org.mageos.content.site.link.ResolvedUse;

/** {@code link/case}: letter case or Unicode form differ from the real path. */
public final class LinkCaseCheck extends UseCheck {

    public static final Rule RULE =
            new Rule(
                    "link/case",
                    Severity.ERROR,
                    "The path differs from the real one by letter case or Unicode form only",
                    "Such a link works on the writer's computer and breaks on the server: macOS and"
                            + " Windows ignore letter case, most servers do not.");

    LinkCaseCheck() {
        super(RULE, Kind.LINK);
    }

    @Override
    List<Finding> check(Site site, ResolvedUse link) {
        if (!(link.end() instanceof LinkTarget.Misspelt misspelt)) {
            return List.of();
        }
        String message =
                "The link '"
                        + link.destination()
                        + "' differs from the real path by "
                        + misspelt.differenceTo(link.destination());
        Optional<String> right = new Replacements(site, link).of(misspelt.right());
        return List.of(
                finding(link, message)
                        .withRemedy(right.map(Remedies::write))
                        .withFix(DestinationFix.of(link, right, "the path is that of the file")));
    }
}
