package org.mageos.content.check;

import java.util.Optional;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.Severity;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.LinkTarget;
import org.mageos.content.site.link.LinkTarget.Verdict;
import org.mageos.content.site.link.ResolvedLink;

/** {@code link/redirected}: the target is reached through the site's redirects. */
public final class RedirectedLinkCheck extends LinkCheck {

    public static final Rule RULE =
            new Rule(
                    "link/redirected",
                    Severity.INFO,
                    "The target is reached through the site's redirects",
                    "The reader gets there, by a detour that depends on an old rule.");

    public RedirectedLinkCheck() {
        super(RULE);
    }

    @Override
    Optional<Finding> check(Site site, ResolvedLink link, LinkTarget target) {
        return link.target() instanceof LinkTarget.Redirected redirected
                        && !redirected.redirect().isRewrite()
                        && redirected.verdict() != Verdict.BROKEN
                ? Optional.of(
                        finding(link, "The link '" + link.link().destination() + "' is redirected")
                                .withRemedy(Optional.of("link to '" + redirected.finalUrl() + "'")))
                : Optional.empty();
    }
}
