package org.mageos.content.check;

import java.util.List;
import java.util.Optional;
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
        if (!(link.target() instanceof LinkTarget.Redirected redirected)
                || redirected.redirect().isRewrite()
                || redirected.verdict() == Verdict.BROKEN) {
            return List.of();
        }
        Optional<String> target = new Replacements(site, link).ofUrl(redirected.finalUrl());
        return List.of(
                finding(link, "The link '" + link.destination() + "' is redirected")
                        .withRemedy(target.map(url -> "link to '" + url + "'"))
                        .withFix(
                                DestinationFix.of(
                                        link,
                                        target.filter(url -> isCertain(url, link, redirected)),
                                        "the site's own redirect leads there for good")));
    }

    /** A redirect for the time being may end, and an anchor that is lost was wanted. */
    private static boolean isCertain(
            String url, ResolvedUse link, LinkTarget.Redirected redirected) {
        return redirected.redirect().isPermanent()
                && redirected.verdict() == Verdict.OK
                && (url.contains("#") || !link.destination().contains("#"));
    }
}
