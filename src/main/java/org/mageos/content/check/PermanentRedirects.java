package org.mageos.content.check;

import java.util.Optional;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.LinkTarget;
import org.mageos.content.site.link.LinkTarget.Redirected;
import org.mageos.content.site.link.LinkTarget.Verdict;

/** Whether a way of several redirects is one for good. */
final class PermanentRedirects {

    /** As many as a link is followed through. */
    private static final int MOST = 20;

    private PermanentRedirects() {}

    /** Whether all redirects on the way are, and the end is known to be there. */
    static boolean leadOn(Site site, Redirected first) {
        Optional<Redirected> next = Optional.of(first);
        for (int i = 0; next.isPresent(); i++) {
            Redirected one = next.get();
            if (i == MOST
                    || one.verdict() != Verdict.OK
                    || !one.redirect().isPermanent()
                    || one.redirect().isRewrite()) {
                return false;
            }
            Optional<LinkTarget> target =
                    one.redirect().hasFixedTarget()
                            ? site.paths().at(one.redirect().to())
                            : Optional.empty();
            next = target.filter(Redirected.class::isInstance).map(Redirected.class::cast);
        }
        return true;
    }
}
