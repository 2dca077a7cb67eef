package org.mageos.content.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mageos.content.document.Use.Kind;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.Severity;
import org.mageos.content.generator.Route;
import org.mageos.content.settings.SiteSettings.TrailingSlash;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.LinkTarget;
import org.mageos.content.site.link.ResolvedUse;
import org.mageos.content.url.Destination;

/** {@code link/trailing-slash}: a link to a page is written against the site's policy. */
public final class TrailingSlashCheck extends UseCheck {

    public static final Rule RULE =
            new Rule(
                    "link/trailing-slash",
                    Severity.WARNING,
                    "The link is written against the site's trailing-slash policy",
                    "Each link against the site's policy costs a redirect, or breaks on servers"
                            + " that do not redirect, and search engines see two pages.");

    /**
     * A path that names a file or none at all, or ends with dots, which end with a slash anyway.
     */
    private static final Pattern NO_PAGE = Pattern.compile("^/?$|(?:^|/)\\.\\.?/?$|\\.html$");

    TrailingSlashCheck() {
        super(RULE, Kind.LINK);
    }

    @Override
    List<Finding> check(Site site, ResolvedUse link) {
        if (site.trailingSlash() == TrailingSlash.IGNORE
                || !(link.target() instanceof LinkTarget.Page page)) {
            return List.of();
        }
        String destination = link.destination();
        String path = Destination.withoutQueryAndFragment(destination);
        boolean slash = path.endsWith("/");
        if (slash == (site.trailingSlash() == TrailingSlash.ALWAYS)
                || NO_PAGE.matcher(path).find()
                || !hasPolicy(site, page.route())) {
            return List.of();
        }
        String wrong = slash ? "ends with a slash" : "lacks a slash at its end";
        String message = "The link '" + destination + "' " + wrong + ", against the site's policy";
        String other = slash ? path.substring(0, path.length() - 1) : path + "/";
        Optional<String> right =
                new Replacements(site, link).of(other + destination.substring(path.length()));
        return List.of(
                finding(link, message)
                        .withRemedy(right.map(Remedies::write))
                        .withFix(DestinationFix.of(link, right, "the site's policy says so")));
    }

    /** The root has its slash in any case, and a link from file to file has none. */
    private static boolean hasPolicy(Site site, Route route) {
        boolean inSite =
                route.document().map(document -> site.page(document).isPresent()).orElse(true);
        return inSite && route.isFolderLike() && !route.path().equals("/");
    }
}
