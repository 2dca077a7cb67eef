package org.mageos.content.check;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.mageos.content.finding.RunError;
import org.mageos.content.generator.Route;
import org.mageos.content.inventory.Inventory;
import org.mageos.content.inventory.InventoryPage;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.LinkTarget;
import org.mageos.content.site.link.LinkTarget.Verdict;
import org.mageos.content.tree.redirect.Redirect;
import org.mageos.content.url.Paths;

/** The URLs that a site had: at an earlier commit, and by a sitemap. Not thread-safe. */
final class OldUrls {

    /** What pages are made of; their own links to it are checked, and nobody else keeps them. */
    private static final Set<String> PARTS =
            Set.of(
                    "css",
                    "js",
                    "mjs",
                    "map",
                    "woff",
                    "woff2",
                    "ttf",
                    "otf",
                    "eot",
                    "ico",
                    "json",
                    "png",
                    "jpg",
                    "jpeg",
                    "gif",
                    "svg",
                    "webp",
                    "avif",
                    "webmanifest");

    /** What hosts read, or a build names by its content. */
    private static final Pattern NOT_SERVED =
            Pattern.compile("(?:^|.*/)(?:[_.][^/]*|CNAME)(?:/.*)?|.*[.-][0-9a-f]{8,}\\.[^/]*");

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Site today;
    private final Map<String, OldUrl> urls = new TreeMap<>();

    OldUrls(Site today) {
        this.today = today;
    }

    Collection<OldUrl> all() {
        return urls.values();
    }

    /** Adds what was at the URLs of an earlier commit. */
    void addAll(Site then) {
        then.redirects().rules().stream()
                .filter(rule -> rule.isLiteral() && !rule.conditional() && !rule.isRewrite())
                .forEach(rule -> add(then, rule));
        for (Route route : then.routes().published()) {
            if (today.routes().published(route.path()).isEmpty() && !isPartOfList(route)) {
                add(
                        new OldUrl(
                                then.paths().urlPath(route),
                                route.path(),
                                route.document(),
                                Optional.empty(),
                                Optional.empty()));
            }
        }
        for (String path : then.paths().publicFiles()) {
            if (!PARTS.contains(Paths.extension(path).toLowerCase(Locale.ROOT))
                    && !NOT_SERVED.matcher(path).matches()) {
                then.paths()
                        .inSite(Paths.encode(path))
                        .filter(inSite -> then.routes().published(path).isEmpty())
                        .ifPresent(
                                inSite ->
                                        add(
                                                new OldUrl(
                                                        Paths.encode(path),
                                                        path,
                                                        Optional.empty(),
                                                        Optional.empty(),
                                                        Optional.empty())));
            }
        }
    }

    /**
     * A list that has become shorter is no loss, nor is a page that another language stood in for.
     */
    private static boolean isPartOfList(Route route) {
        return route.origin() instanceof Route.Origin.Fallback
                || !route.isFile() && NUMBER.matcher(Paths.lastSegment(route.path())).matches();
    }

    private void add(Site then, Redirect rule) {
        Optional<LinkTarget> target = then.paths().at(rule.from());
        if (target.filter(LinkTarget.Redirected.class::isInstance)
                .filter(t -> t.verdict() == Verdict.OK)
                .isPresent()) {
            then.paths()
                    .inSite(rule.from())
                    .ifPresent(
                            path ->
                                    add(
                                            new OldUrl(
                                                    rule.from(),
                                                    "/" + Paths.trimSlashes(Paths.decode(path)),
                                                    Optional.empty(),
                                                    Optional.of(rule.to()),
                                                    Optional.empty())));
        }
    }

    /** Adds the pages of an inventory. */
    void addInventory(Inventory released) {
        for (InventoryPage page : released.pages()) {
            String path = page.path();
            String trimmed = "/" + Paths.trimSlashes(path);
            add(
                    new OldUrl(
                            Paths.encode(today.paths().onHost(Route.declared(path, true))),
                            trimmed,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()));
        }
    }

    /** Adds what the sitemap of the settings lists. */
    void addSitemap(Consumer<RunError> errors) {
        today.settings()
                .previousSitemap()
                .ifPresent(
                        file -> new PreviousSitemap(today, errors).read(file).forEach(this::add));
    }

    private void add(OldUrl url) {
        urls.putIfAbsent(Paths.trimSlashes(Paths.decode(url.url())), url);
    }
}
