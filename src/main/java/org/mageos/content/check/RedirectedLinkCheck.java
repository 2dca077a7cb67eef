package org.mageos.content.check;

import java.util.List;
import org.mageos.content.document.Use.Kind;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.Severity;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.LinkTarget;
import org.mageos.content.site.link.LinkTarget.Verdict;
import org.mageos.content.site.link.ResolvedUse;

/** {@code link/redirected}: the target is reached through the site's redirects. */
public final class RedirectedLinkCheck extends UseCheck {

    public static final Rule RULE =
            new Rule(
                    "link/redirected",
                    Severity.INFO,
                    "The target is reached through the site's redirects",
                    "The reader gets there, by a detour that depends on an old rule.");

    RedirectedLinkCheck() {
        super(RULE, Kind.LINK);
    }

    @Override
    List<Finding> check(Site site, ResolvedUse link) {
        return link.target() instanceof LinkTarget.Redirected redirected
                        && !redirected.redirect().isRewrite()
                        && redirected.verdict() != Verdict.BROKEN
                ? List.of(
                        finding(link, "The link '" + link.destination() + "' is redirected")
                                .withRemedy(
                                        new Replacements(site, link).linkTo(redirected.finalUrl())))
                : List.of();
    }
}
