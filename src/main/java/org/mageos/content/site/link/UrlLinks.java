package org.mageos.content.site.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.Document;
import org.mageos.content.generator.Generator;
import org.mageos.content.generator.Route;
import org.mageos.content.generator.Route.Form;
import org.mageos.content.generator.RouteTable;
import org.mageos.content.settings.SiteSettings.TrailingSlash;
import org.mageos.content.site.link.LinkTarget.Missing;
import org.mageos.content.site.link.LinkTarget.Undecided;
import org.mageos.content.site.link.LinkTarget.Verdict;
import org.mageos.content.tree.redirect.Redirect;
import org.mageos.content.tree.redirect.Redirects;
import org.mageos.content.url.Destination;
import org.mageos.content.url.Paths;

/** Links that are URLs of the site. */
public final class UrlLinks {

    private static final String NO_PAGE = "no page has this URL";
    private static final String OUT_OF_SITE = "it leads out of the site";
    private static final String UNREAD_REDIRECTS = "a redirect of '%s', which cannot be read";

    static final String BY_PROGRAM = "a route that a program makes";
    private static final String FALLBACK =
            "a page that another language may stand in for (set site.language)";
    private static final String NO_URL = "a relative link in a document without a URL of its own";
    private static final String SLASH =
            "a relative link whose target depends on the slash at the end of its page's URL";
    private static final String MARKDOWN_FILE =
            "a link to a Markdown file, which needs a plugin of the site generator";
    private static final String HTML_FILE =
            "a link to a .html file, which depends on how the site is built";

    private static final String CONDITION =
            "a redirect whose destination depends on more than the path";

    private static final String CONTESTED = "a redirect that two documents claim";

    /** Redirects beyond this number are a loop. */
    private static final int MAX_REDIRECTS = 20;

    private final RouteTable routes;
    private final Redirects redirects;
    private final PublicFiles publicFiles;
    private final Map<String, Document> documents;
    private final Anchors anchors;
    private final SiteAddress address;
    private final TrailingSlash trailingSlash;
    private final Generator generator;
    private final BuiltContent built;
    private final Suggestions suggestions;
    private final UnreadPages unreadPages;
    private @Nullable Set<String> topFolders;

    /**
     * @param generator knows what may be there although no route has it
     * @param built knows what the sources leave open
     */
    public UrlLinks(
            RouteTable routes,
            Redirects redirects,
            PublicFiles publicFiles,
            Map<String, Document> documents,
            Anchors anchors,
            SiteAddress address,
            TrailingSlash trailingSlash,
            Generator generator,
            BuiltContent built) {
        this.routes = routes;
        this.redirects = redirects;
        this.publicFiles = publicFiles;
        this.documents = documents;
        this.anchors = anchors;
        this.address = address;
        this.trailingSlash = trailingSlash;
        this.generator = generator;
        this.built = built;
        this.suggestions = new Suggestions(this::known);
        this.unreadPages = new UnreadPages(documents.values(), routes.published());
    }

    private List<String> known() {
        List<String> known = new ArrayList<>();
        routes.published().forEach(route -> known.add(route.path()));
        known.addAll(publicFiles.paths());
        return known;
    }

    /** Where a link of a document leads. */
    LinkTarget resolve(Document from, Optional<Route> page, Destination destination) {
        String path = destination.path();
        if (path.isEmpty()) {
            return ownAnchor(from, page, destination.fragment());
        }
        if (path.startsWith("/")) {
            return address.withoutBase(path)
                    .map(inSite -> at(inSite, destination.fragment()))
                    .orElseGet(() -> outsideBase(path, destination.fragment()));
        }
        if (page.isEmpty()) {
            return new Undecided(NO_URL);
        }
        return relative(from, page.get(), destination);
    }

    /** Where an image leads whose path is a URL. */
    LinkTarget image(Document from, Optional<Route> page, Destination destination) {
        return asImage(resolve(from, page, destination));
    }

    /** The image at a path of the site. */
    LinkTarget image(String path) {
        return asImage(at(path, Optional.empty()));
    }

    private static LinkTarget asImage(LinkTarget target) {
        return target instanceof Missing missing && missing.why().equals(NO_PAGE)
                ? missing.because("no file is served there")
                : target;
    }

    /** A document without a URL may be part of a page that has the anchor. */
    private LinkTarget ownAnchor(Document from, Optional<Route> page, Optional<String> fragment) {
        Fragment judged = anchors.in(from, fragment);
        LinkTarget own =
                new LinkTarget.Page(
                        page.orElseGet(() -> Route.of(from, "/" + from.file())), judged);
        return page.isEmpty() ? Extent.open(NO_URL).confirm(own) : own;
    }

    private LinkTarget relative(Document from, Route route, Destination destination) {
        String path = destination.path();
        String page = route.path();
        LinkTarget asFolder = below(page.equals("/") ? "" : page, path, destination.fragment());
        if (page.equals("/")
                || route.form() == Form.FOLDER
                || route.form() == Form.POLICY && trailingSlash == TrailingSlash.ALWAYS) {
            return orMarkdownFile(from, path, asFolder);
        }
        LinkTarget asFile = below(Paths.folder(page), path, destination.fragment());
        if (route.form() == Form.FILE
                || trailingSlash == TrailingSlash.NEVER
                || asFolder.verdict() == asFile.verdict()) {
            return orMarkdownFile(from, path, asFile);
        }
        return new Undecided(SLASH);
    }

    private LinkTarget below(String folder, String path, Optional<String> fragment) {
        return normalizeRelative(folder + "/" + path)
                .map(whole -> at("/" + whole + (path.endsWith("/") ? "/" : ""), fragment))
                .orElseGet(() -> Extent.CLOSED.miss(OUT_OF_SITE));
    }

    /**
     * A path of the site without dot segments; empty if it leads above the site's base path. There
     * is nothing above the root of a host: RFC 3986, section 5.2.4, drops what would lead there.
     */
    private Optional<String> normalizeRelative(String path) {
        return address.base().isEmpty()
                ? Optional.of(Paths.normalizeBelowRoot(path))
                : Paths.normalize(path);
    }

    /** {@code ./other.md} is no URL, but there are plugins that make one of it. */
    private LinkTarget orMarkdownFile(Document from, String path, LinkTarget target) {
        boolean rewritten =
                target.verdict() == Verdict.BROKEN
                        && generator.linking().mayRewriteLinks()
                        && Paths.normalize(from.folder() + "/" + Paths.decode(path))
                                .filter(documents::containsKey)
                                .isPresent();
        return rewritten ? Extent.open(MARKDOWN_FILE).confirm(target) : target;
    }

    /** What is at a path of the host beside the site's base path. */
    LinkTarget outsideBase(String path, Optional<String> fragment) {
        Optional<Redirect> redirect = redirects.of(Paths.decode(path));
        if (redirect.isPresent()) {
            return follow(redirect.get(), Paths.decode(path), fragment, List.of());
        }
        Optional<Route> meant = routes.published(key(Paths.decode(path)));
        return Extent.CLOSED.miss(
                "it is outside the site's base path '" + address.base() + "'",
                () -> meant.map(route -> asLinked(route.path())));
    }

    /**
     * Whether nobody but the site itself can have pages at a path of its host: it is below the base
     * path, or in a folder in which the site has something.
     */
    boolean isOwn(String path) {
        if (!address.base().isEmpty()) {
            return true;
        }
        int end = path.indexOf('/', 1);
        return end > 0 && end < path.length() - 1 && topFolders().contains(path.substring(1, end));
    }

    private synchronized Set<String> topFolders() {
        if (topFolders == null) {
            Set<String> folders = new HashSet<>();
            for (String path : known()) {
                int end = path.indexOf('/', 1);
                if (end > 0) {
                    folders.add(path.substring(1, end));
                }
            }
            topFolders = folders;
        }
        return topFolders;
    }

    /** Whether no route is known at all. */
    boolean knowsNoPages() {
        return routes.published().isEmpty();
    }

    /** What is at a path of the site, its base path taken off. */
    public LinkTarget at(String path, Optional<String> fragment) {
        return at(path, fragment, List.of());
    }

    /**
     * @param followed the redirects that led here
     */
    private LinkTarget at(String path, Optional<String> fragment, List<Redirect> followed) {
        Optional<String> normalized = Paths.normalize(Paths.decode(path));
        if (normalized.isEmpty()) {
            return Extent.CLOSED.miss(OUT_OF_SITE);
        }
        String key = key("/" + normalized.get());
        String onHost = address.base() + "/" + normalized.get();
        Optional<Redirect> forced =
                redirects.forced(onHost).filter(rule -> !isFollowedRewrite(rule, followed));
        if (forced.isPresent()) {
            return follow(forced.get(), onHost, fragment, followed);
        }
        Optional<Route> route = routes.published(key);
        if (route.isPresent()) {
            return new LinkTarget.Page(route.get(), anchors.of(route.get(), fragment));
        }
        Optional<String> file = publicFiles.at(key).or(() -> publicFiles.at(path));
        if (file.isPresent()) {
            return new LinkTarget.Asset(
                    file.get(), Fragment.elsewhere(fragment, Fragment.NOT_TEXT));
        }
        if (routes.isDeclared(key)) {
            Route declared = Route.declared(key, true);
            return new LinkTarget.Page(declared, anchors.of(declared, fragment));
        }
        Supplier<LinkTarget> otherwise =
                () -> built.at(key, fragment).orElseGet(() -> notThere(key));
        return redirects
                .of(onHost)
                .filter(rule -> !isFollowedRewrite(rule, followed))
                .map(rule -> behind(rule, follow(rule, onHost, fragment, followed), otherwise))
                .orElseGet(otherwise);
    }

    /** Hosts rewrite a path once, so that a rule whose result fits it again is no loop. */
    private static boolean isFollowedRewrite(Redirect rule, List<Redirect> followed) {
        return rule.isRewrite() && followed.contains(rule);
    }

    /**
     * Where a rule leads that applies only where there is no page: if there may be one, what is
     * wrong with the rule's destination says nothing of the path.
     */
    private static LinkTarget behind(
            Redirect rule, LinkTarget target, Supplier<LinkTarget> otherwise) {
        if (target.verdict() != Verdict.BROKEN) {
            return target;
        }
        LinkTarget withoutRule = otherwise.get();
        boolean nothingServed =
                rule.isRewrite()
                        && !(target instanceof LinkTarget.Redirected redirected
                                && redirected.target() instanceof LinkTarget.Found);
        return nothingServed || withoutRule.verdict() == Verdict.UNDECIDED ? withoutRule : target;
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
            return new LinkTarget.Misspelt(asLinked(otherwise.get()));
        }
        return extent(key).miss(NO_PAGE, () -> suggestions.closest(key).map(this::asLinked));
    }

    /** How much is known of the pages and files at a path of the site. */
    Extent extent(String key) {
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
                .and(() -> Extent.unless(generator.routing().doubt(key)))
                .and(() -> unreadPages.extent(key))
                .and(() -> Extent.unless(redirects.unread().map(UNREAD_REDIRECTS::formatted)));
    }

    private boolean mayBeHtml(String key) {
        return key.endsWith(".html")
                && routes.published(Paths.withoutExtension(key))
                        .filter(route -> route.form() == Form.POLICY)
                        .isPresent();
    }

    /** A path of the site as links are to have it. */
    private String asLinked(String path) {
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

    private LinkTarget follow(
            Redirect redirect, String path, Optional<String> fragment, List<Redirect> followed) {
        if (redirects.isContested(redirect)) {
            return new Undecided(CONTESTED);
        }
        Optional<String> known = Redirects.destination(redirect, path);
        if (known.isEmpty()) {
            return new Undecided(CONDITION);
        }
        String to = known.get();
        if (redirect.leadsToProgram()) {
            return new LinkTarget.Redirected(redirect, to, new Undecided(BY_PROGRAM));
        }
        Destination destination = Destination.parse(to);
        Optional<String> next = address.pathInSite(destination);
        if (next.isEmpty()) {
            boolean web = destination.isWeb();
            return new LinkTarget.Redirected(redirect, to, new LinkTarget.Outside(web));
        }
        if (followed.size() == MAX_REDIRECTS) {
            return Extent.CLOSED.miss("its redirects never end");
        }
        Optional<String> where = destination.fragment().or(() -> fragment);
        List<Redirect> more = new ArrayList<>(followed);
        more.add(redirect);
        LinkTarget target = at(next.get(), where, more);
        if (target instanceof LinkTarget.Redirected further) {
            return new LinkTarget.Redirected(redirect, further.finalUrl(), further.target());
        }
        // Browsers carry the fragment over to a destination that has none.
        boolean carried = destination.fragment().isEmpty() && fragment.isPresent();
        String finalUrl = carried ? to + "#" + fragment.get() : to;
        return new LinkTarget.Redirected(redirect, finalUrl, target);
    }

    /** The form in which routes are kept: no slash at the end, no {@code index.html}. */
    private static String key(String path) {
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
