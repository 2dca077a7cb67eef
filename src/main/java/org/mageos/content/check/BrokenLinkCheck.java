package org.mageos.content.check;

import java.util.List;
import org.mageos.content.document.Use.Kind;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.Severity;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.LinkTarget;
import org.mageos.content.site.link.ResolvedUse;

/** {@code link/broken}: an internal link leads nowhere. */
public final class BrokenLinkCheck extends UseCheck {

    public static final Rule RULE =
            new Rule(
                    "link/broken",
                    Severity.ERROR,
                    "An internal link leads nowhere",
                    "A reader who follows the link gets an error page.");

    BrokenLinkCheck() {
        super(RULE, Kind.LINK);
    }

    @Override
    List<Finding> check(Site site, ResolvedUse link) {
        if (!(link.end() instanceof LinkTarget.Missing missing)) {
            return List.of();
        }
        String why =
                link.target() instanceof LinkTarget.Redirected redirected
                        ? "it is redirected to '"
                                + redirected.finalUrl()
                                + "', where there is nothing"
                        : missing.why();
        return List.of(
                finding(link, "Broken link '" + link.destination() + "': " + why)
                        .withRemedy(new Replacements(site, link).didYouMean(missing.suggestion())));
    }
}
