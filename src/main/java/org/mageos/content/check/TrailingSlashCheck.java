package org.mageos.content.check;

import java.util.Optional;
import org.mageos.content.finding.Finding;
import org.mageos.content.settings.SiteSettings.TrailingSlash;
import org.mageos.content.site.LinkTarget;
import org.mageos.content.site.ResolvedLink;
import org.mageos.content.site.Site;

/** {@code link/trailing-slash}: a link to a page is written against the site's policy. */
final class TrailingSlashCheck extends LinkCheck {

    TrailingSlashCheck() {
        super(Rules.LINK_TRAILING_SLASH);
    }

    @Override
    Optional<Finding> check(Site site, ResolvedLink link, LinkTarget target) {
        String destination = link.link().destination();
        String path = destination.split("[?#]", 2)[0];
        boolean slash = path.endsWith("/");
        if (!(link.target() instanceof LinkTarget.Page page)
                || path.isEmpty()
                || site.page(link.document()).isEmpty()
                        && page.route().isFile()
                        && !path.contains("/")
                || page.route().path().equals("/")
                || slash == (site.trailingSlash() == TrailingSlash.ALWAYS)
                || site.trailingSlash() == TrailingSlash.IGNORE
                || path.endsWith(".html")) {
            return Optional.empty();
        }
        String right = (slash ? path.substring(0, path.length() - 1) : path + "/");
        return Optional.of(
                finding(
                                link,
                                "The link '"
                                        + destination
                                        + "' "
                                        + (slash ? "ends with a slash" : "lacks a slash at its end")
                                        + ", against the site's policy")
                        .withRemedy(
                                Optional.of(
                                        "write '"
                                                + right
                                                + destination.substring(path.length())
                                                + "'")));
    }
}
