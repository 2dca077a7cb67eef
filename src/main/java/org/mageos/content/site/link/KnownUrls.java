package org.mageos.content.site.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mageos.content.document.Document;
import org.mageos.content.document.Use;
import org.mageos.content.generator.Generator;
import org.mageos.content.generator.Route;
import org.mageos.content.generator.Route.Form;
import org.mageos.content.generator.RouteTable;
import org.mageos.content.settings.SiteSettings.TrailingSlash;
import org.mageos.content.tree.UnknownNames;
import org.mageos.content.tree.redirect.Redirect;
import org.mageos.content.tree.redirect.RedirectDialect;
import org.mageos.content.tree.redirect.Redirects;
import org.mageos.content.url.Destination;
import org.mageos.content.url.Paths;

/**
 * The pages and files that are known to be at the URLs of a site, and how much else may be there.
 * Redirects are left aside.
 */
public final class KnownUrls {

    static final String NO_PAGE = "no page has this URL";
    static final String BY_PROGRAM = "a route that a program makes";

    static final String UNREAD_REDIRECTS = "a redirect of '%s', which cannot be read";
    private static final String LISTED =
            "a URL that the site's data has as well, of what may be built apart (add it to routes)";
    private static final String FALLBACK =
            "a page that another language may stand in for (set site.language)";
    private static final String SOME_HOSTS = "a URL without .html, which only some hosts serve";

    private static final String LOWER_CASE =
            "a URL in other letter case, which Netlify leads to the one in lower case";

    private static final String NETLIFY = "netlify.toml";

    private static final String READ_THE_DOCS =
            "a URL on Read the Docs, which may serve a release or lead it elsewhere";

    private static final List<String> SETTINGS_OF_READ_THE_DOCS =
            List.of(".readthedocs.yaml", ".readthedocs.yml", "readthedocs.yml");

    private static final String HTML_FILE =
            "a link to a .html file, which depends on how the site is built";

    private final RouteTable routes;
    private final Redirects redirects;
    private final PublicFiles publicFiles;
    private final Anchors anchors;
    private final SiteAddress address;
    private final TrailingSlash trailingSlash;
    private final Generator generator;
    private final BuiltContent built;
    private final JavadocLinks javadoc;
    private final Suggestions suggestions;
    private final UrlVersions versions;
    private final UnreadPages unreadPages;
    private final IgnoredPages ignoredPages;
    private final HostFolders host;

    /**
     * @param unknown which names the tree may have although it does not tell
     * @param redirects tell whether redirects are read in full
     * @param generator knows what may be there although no route has it
     * @param built knows what the sources leave open
     * @param javadoc knows what Javadoc makes of the Java sources
     */
    public KnownUrls(
            RouteTable routes,
            Redirects redirects,
            PublicFiles publicFiles,
            UnknownNames unknown,
            Collection<Document> documents,
            Anchors anchors,
            SiteAddress address,
            TrailingSlash trailingSlash,
            Generator generator,
            BuiltContent built,
            JavadocLinks javadoc) {
        this.routes = routes;
        this.redirects = redirects;
        this.publicFiles = publicFiles;
        this.anchors = anchors;
        this.address = address;
        this.trailingSlash = trailingSlash;
        this.generator = generator;
        this.built = built;
        this.javadoc = javadoc;
        this.host =
                new HostFolders(
                        address,
                        this::known,
                        () -> links(documents, redirects, address),
                        routes,
                        publicFiles::haveFolder);
        this.suggestions = new Suggestions(this::known);
        this.versions = new UrlVersions(this::known);
        this.unreadPages = new UnreadPages(documents, routes.published());
        this.ignoredPages = new IgnoredPages(unknown, routes.published());
    }

    /** The paths in the site that links and redirects lead to. */
    private static Stream<String> links(
            Collection<Document> documents, Redirects redirects, SiteAddress address) {
        return Stream.concat(
                        documents.stream()
                                .flatMap(document -> document.uses().stream())
                                .map(Use::destination),
                        redirects.rules().stream()
                                .filter(Redirect::hasFixedTarget)
                                .map(Redirect::to))
                .map(Destination::parse)
                .flatMap(destination -> address.pathInSite(destination).stream())
                .map(Paths::decode);
    }

    private List<String> known() {
        List<String> known = new ArrayList<>();
        routes.published().forEach(route -> known.add(route.path()));
        known.addAll(publicFiles.paths());
        return known;
    }

    /**
     * How much is known of a path on the site's host: it may be one of another version of the site,
     * built apart, or one that the host leads elsewhere.
     */
    Extent onHost(String path) {
        return versions.ofOther(path)
                .and(() -> isOnReadTheDocs() ? Extent.open(READ_THE_DOCS) : Extent.CLOSED);
    }

    /** Its redirects are no files, and what it serves may be a release. */
    private boolean isOnReadTheDocs() {
        return address.isOnReadTheDocs()
                && SETTINGS_OF_READ_THE_DOCS.stream()
                        .anyMatch(name -> publicFiles.haveSettings("", name));
    }

    /** Which folders of its host are the site's. */
    HostFolders host() {
        return host;
    }

    /** Whether the site has a page or file below a path, which ends with a slash. */
    boolean haveAnythingBelow(String folder) {
        return known().stream().anyMatch(path -> path.startsWith(folder));
    }

    /** Whether a document has a page, at a URL that only a program knows. */
    boolean haveSomewhere(Document document) {
        return routes.isProgram(document.file());
    }

    /** Whether no page is known at all. */
    boolean haveNoPages() {
        return routes.published().isEmpty();
    }

    /**
     * The page or file at a URL.
     *
     * @param key the URL's path within the site, in the form in which routes are kept
     * @param path the path as it is written
     */
    Optional<LinkTarget> at(String key, String path, Optional<String> fragment) {
        Optional<Route> route = routes.published(key);
        if (route.isPresent()) {
            return Optional.of(page(route.get(), fragment));
        }
        Optional<String> file = publicFiles.at(key).or(() -> publicFiles.at(path));
        if (file.isPresent()) {
            return Optional.of(
                    new LinkTarget.Asset(
                            file.get(), Fragment.elsewhere(fragment, Fragment.NOT_TEXT)));
        }
        if (routes.isDeclared(key)) {
            return Optional.of(page(Route.declared(key, true), fragment));
        }
        return javadoc.atMade(key, fragment).map(target -> built.at(key, fragment).orElse(target));
    }

    private LinkTarget page(Route route, Optional<String> fragment) {
        return new LinkTarget.Page(route, anchors.of(route, fragment));
    }

    /** What is at a path where no page and no file is known to be. */
    LinkTarget notFound(String key, Optional<String> fragment) {
        return built.at(key, fragment)
                .orElseGet(
                        () ->
                                built.site().isPresent()
                                        ? notThere(key)
                                        : javadoc.beside(notThere(key), key, fragment));
    }

    private LinkTarget notThere(String key) {
        Optional<Route> unpublished = routes.unpublished(key);
        if (unpublished.isPresent()) {
            return new LinkTarget.Unpublished(unpublished.get());
        }
        Optional<String> otherwise =
                routes.writtenOtherwise(key)
                        .map(Route::path)
                        .or(() -> publicFiles.writtenOtherwise(key));
        if (otherwise.isPresent()) {
            LinkTarget misspelt = new LinkTarget.Misspelt(linkTo(otherwise.get()));
            return isOnNetlify() ? Extent.open(LOWER_CASE).confirm(misspelt) : misspelt;
        }
        return extent(key).miss(NO_PAGE, () -> suggestions.closest(key).map(this::linkTo));
    }

    private boolean isOnNetlify() {
        return publicFiles.haveSettings("", NETLIFY)
                || generator.layout().redirectFolders().stream()
                        .anyMatch(folder -> publicFiles.haveSettings(folder, NETLIFY));
    }

    /** How much is known of the pages and files at a path of the site. */
    private Extent extent(String key) {
        return built.extent(() -> extentBySources(key));
    }

    private Extent extentBySources(String key) {
        if (routes.isPossible(key)) {
            return Extent.open(FALLBACK);
        }
        if (routes.program(key).isPresent()) {
            return Extent.open(BY_PROGRAM);
        }
        return publicFiles
                .extent(key)
                .and(() -> mayBeHtml(key) ? Extent.open(HTML_FILE) : Extent.CLOSED)
                .and(() -> isHtmlOnSomeHosts(key) ? Extent.open(SOME_HOSTS) : Extent.CLOSED)
                .and(() -> Extent.unless(generator.routing().doubt(key)))
                .and(() -> isBuiltApart(key) ? Extent.open(LISTED) : Extent.CLOSED)
                .and(() -> unreadPages.extent(key))
                .and(() -> ignoredPages.extent(key))
                .and(() -> ofMissingVersion(key))
                .and(() -> host.ofPage(key))
                .and(() -> Extent.unless(redirects.unread().map(UNREAD_REDIRECTS::formatted)));
    }

    private boolean isBuiltApart(String key) {
        return generator.routing().lists(key) && suggestions.closest(key).isEmpty();
    }

    private Extent ofMissingVersion(String key) {
        return generator.routing().makesVersions()
                ? Extent.CLOSED
                : versions.ofAlias(key).and(() -> versions.ofOther(key));
    }

    /** GitHub Pages serves {@code /a.html} at {@code /a}, Netlify at {@code /a/} as well. */
    private boolean isHtmlOnSomeHosts(String key) {
        return routes.published(key + ".html").isPresent()
                || redirects
                        .of(address.base() + key + ".html")
                        .filter(rule -> rule.dialect() == RedirectDialect.DOCUMENT)
                        .isPresent();
    }

    private boolean mayBeHtml(String key) {
        return key.endsWith(".html")
                && routes.published(Paths.withoutExtension(key))
                        .filter(route -> route.form() == Form.POLICY)
                        .isPresent();
    }

    /** How links are to name the page at a path; empty if there is none. */
    Optional<String> asLinked(String key) {
        return routes.published(key).map(route -> linkTo(route.path()));
    }

    /** A path of the site as links are to have it. */
    private String linkTo(String path) {
        boolean slash =
                !path.endsWith("/")
                        && routes.published(path)
                                .filter(
                                        route ->
                                                route.form() == Form.FOLDER
                                                        || trailingSlash == TrailingSlash.ALWAYS
                                                                && route.isFolderLike())
                                .isPresent();
        return address.base() + path + (slash ? "/" : "");
    }

    /** The form in which routes are kept: no slash at the end, no {@code index.html}. */
    static String key(String path) {
        String key = path;
        if (key.endsWith("/index.html")) {
            key = key.substring(0, key.length() - "index.html".length());
        }
        while (key.length() > 1 && key.endsWith("/")) {
            key = key.substring(0, key.length() - 1);
        }
        return key;
    }
}
