package org.mageos.content.sitemap;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.document.Document;
import org.mageos.content.generator.Languages;
import org.mageos.content.generator.Route;
import org.mageos.content.generator.Route.Origin;
import org.mageos.content.pattern.Glob;
import org.mageos.content.settings.SitemapSettings;
import org.mageos.content.settings.Sourced;
import org.mageos.content.site.PageFields;
import org.mageos.content.site.Site;
import org.mageos.content.site.SiteUrls;
import org.mageos.content.site.link.LinkTarget;
import org.mageos.content.tree.redirect.Redirect;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value.Scalar;

/**
 * The pages that crawlers are to know: each once, by its canonical URL, and only what they may
 * index.
 */
final class PublishedPages {

    /** What is served, but is no page. */
    private static final Set<String> NO_PAGES =
            Set.of(
                    "xml",
                    "rss",
                    "atom",
                    "json",
                    "jsonld",
                    "txt",
                    "md",
                    "mdx",
                    "css",
                    "js",
                    "mjs",
                    "map",
                    "png",
                    "jpg",
                    "jpeg",
                    "gif",
                    "webp",
                    "avif",
                    "svg",
                    "ico",
                    "bmp",
                    "tiff",
                    "woff",
                    "woff2",
                    "ttf",
                    "otf",
                    "ics",
                    "csv",
                    "yml",
                    "yaml",
                    "toml",
                    "gz",
                    "zip",
                    "tar",
                    "webmanifest",
                    "mp3",
                    "mp4",
                    "webm",
                    "ogg",
                    "wasm",
                    "xsl",
                    "php");

    /** Pages that a server shows in place of others. */
    private static final Set<String> ERROR_PAGES =
            Set.of("404", "500", "404.html", "500.html", "404.htm", "500.htm");

    private static final List<String> REDIRECTS = List.of("redirect_to", "redirectTo", "redirect");

    private final Site site;
    private final SiteUrls urls;
    private final Languages languages;
    private final List<Glob> excluded;
    private final boolean redirectsPages;
    private final Map<URI, Route> pages = new LinkedHashMap<>();

    private PublishedPages(Site site, SiteUrls urls, SitemapSettings settings) {
        this.site = site;
        this.urls = urls;
        this.languages = site.languages();
        this.excluded = settings.exclude().stream().map(Sourced::value).toList();
        this.redirectsPages = site.redirects().rules().stream().anyMatch(Redirect::forced);
    }

    /** The pages of a site. */
    static PublishedPages of(Site site, SiteUrls urls, SitemapSettings settings) {
        PublishedPages published = new PublishedPages(site, urls, settings);
        for (Route route : site.routes().published()) {
            if (published.isListed(route)) {
                published.pages.putIfAbsent(urls.page(route), route);
            }
        }
        return published;
    }

    /** The pages by their URLs, sorted by path. */
    Map<URI, Route> byUrl() {
        return pages;
    }

    private boolean isListed(Route route) {
        return isPage(route)
                && !isExcluded(route.path())
                && !isRedirected(route)
                && route.document().map(this::mayBeIndexed).orElse(true)
                && route.document().map(document -> isCanonical(route, document)).orElse(true);
    }

    /** What is served as it is may be a proof for a search engine, or a page of something else. */
    private boolean isServedAsItIs(Document document) {
        return site.generator().layout().isServed(document.file())
                && site.publicFolders().stream()
                        .anyMatch(
                                folder ->
                                        !folder.isEmpty()
                                                && document.file().startsWith(folder + "/"));
    }

    private boolean isPage(Route route) {
        if (route.document().filter(this::isServedAsItIs).isPresent()
                || route.origin() instanceof Origin.Fallback
                || route.origin() instanceof Origin.Listing) {
            return false;
        }
        if (route.origin() instanceof Origin.Declared declared && !declared.index()) {
            return false;
        }
        String name = route.path().substring(route.path().lastIndexOf('/') + 1);
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean file = name.indexOf('.') >= 0 && NO_PAGES.contains(extension);
        // The 404th page of a list is not an error page.
        boolean error = ERROR_PAGES.contains(languages.neutral(route.path()).substring(1));
        return !error && (!file || route.document().isPresent());
    }

    private boolean isExcluded(String path) {
        return excluded.stream().anyMatch(glob -> glob.matches(path.substring(1)));
    }

    private boolean isRedirected(Route route) {
        return redirectsPages
                && site.paths()
                        .at(urls.page(route).toString())
                        .filter(LinkTarget.Redirected.class::isInstance)
                        .isPresent();
    }

    private boolean mayBeIndexed(Document document) {
        PageFields fields = site.fields(document);
        boolean redirects =
                REDIRECTS.stream()
                        .anyMatch(key -> document.frontMatter().data().text(key).isPresent());
        return !redirects && !fields.isNoIndex() && fields.isDue(site.now());
    }

    /** Whether the page does not name another one as the right one. */
    private boolean isCanonical(Route route, Document document) {
        Optional<Scalar> canonical = site.fields(document).canonical();
        if (canonical.isEmpty()) {
            return true;
        }
        String own = Paths.withoutSlashesAtEnd(urls.page(route).toString());
        return urls.onSite(canonical.get().text())
                .map(url -> Paths.withoutSlashesAtEnd(url.toString()).equals(own))
                .orElse(true);
    }
}
