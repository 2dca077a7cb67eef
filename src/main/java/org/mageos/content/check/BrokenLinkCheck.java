package org.mageos.content.check;

import java.util.Optional;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.Severity;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.LinkTarget;
import org.mageos.content.site.link.ResolvedLink;

/** {@code link/broken}: an internal link leads nowhere. */
public final class BrokenLinkCheck extends LinkCheck {

    public static final Rule RULE =
            new Rule(
                    "link/broken",
                    Severity.ERROR,
                    "An internal link leads nowhere",
                    "A reader who follows the link gets an error page.");

    public BrokenLinkCheck() {
        super(RULE);
    }

    @Override
    Optional<Finding> check(Site site, ResolvedLink link, LinkTarget target) {
        if (!(target instanceof LinkTarget.Missing missing)) {
            return Optional.empty();
        }
        String why =
                link.target() instanceof LinkTarget.Redirected redirected
                        ? "it is redirected to '"
                                + redirected.finalUrl()
                                + "', where there is nothing"
                        : missing.why();
        return Optional.of(
                finding(link, "Broken link '" + link.link().destination() + "': " + why)
                        .withRemedy(Remedies.didYouMean(missing.suggestion())));
    }
}
