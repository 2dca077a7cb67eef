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
                                        target.filter(url -> isCertain(site, url, link, redirected))
                                                .map(url -> inOwnForm(site, link, url)),
                                        "the site's own redirect leads there for good")));
    }

    /** Who writes absolute URLs of the site wants them. */
    private static String inOwnForm(Site site, ResolvedUse link, String url) {
        String written = link.destination();
        int host = written.indexOf("//");
        int end = host < 0 ? -1 : written.indexOf('/', host + 2);
        boolean own = end > 0 && site.paths().inSite(written).isPresent();
        return own && url.startsWith("/") ? written.substring(0, end) + url : url;
    }

    /** A redirect for the time being may end, and an anchor that is lost was wanted. */
    private static boolean isCertain(
            Site site, String url, ResolvedUse link, LinkTarget.Redirected redirected) {
        return PermanentRedirects.leadOn(site, redirected)
                && (url.contains("#") || !link.destination().contains("#"));
    }
}
