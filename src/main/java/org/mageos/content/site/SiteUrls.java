package org.mageos.content.site;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mageos.content.document.Document;
import org.mageos.content.document.FileKind;
import org.mageos.content.document.Use;
import org.mageos.content.generator.Reference;
import org.mageos.content.generator.Route;
import org.mageos.content.site.link.LinkResolver;
import org.mageos.content.site.link.LinkTarget;
import org.mageos.content.url.Destination;
import org.mageos.content.url.Paths;
import org.mageos.content.url.WebUrl;

/** The absolute URLs of what a site serves, as {@link WebUrl} makes them. Thread-safe. */
public final class SiteUrls {

    /** RFC 6761, RFC 6762, and the addresses of RFC 1122 and RFC 1918. */
    private static final Pattern LOCAL =
            Pattern.compile(
                    "(?:.*\\.)?(?:localhost|local|test|internal)|127\\..*|10\\..*|192\\.168\\..*"
                            + "|0\\.0\\.0\\.0|\\[::1]");

    private final Site site;
    private final LinkResolver resolver;
    private final URI root;

    /**
     * @param url the site's URL, as the settings have it
     * @throws IllegalArgumentException if it is no URL after all
     */
    SiteUrls(Site site, LinkResolver resolver, URI url) {
        this.site = site;
        this.resolver = resolver;
        String withSlash = url.toString().replaceFirst("/*$", "/");
        this.root =
                WebUrl.of(withSlash)
                        .orElseThrow(() -> new IllegalArgumentException("no URL: " + url));
    }

    /** Whether only one machine, or one network, knows the host: {@code localhost} and its like. */
    public boolean areLocal() {
        return LOCAL.matcher(root.getHost()).matches();
    }

    /** The root of the site, with a slash at its end. */
    public URI root() {
        return root;
    }

    /**
     * What is served at a path.
     *
     * @param path the decoded path below the root, with or without a slash in front
     */
    public URI at(String path) {
        String below = path.startsWith("/") ? path.substring(1) : path;
        return URI.create(root + WebUrl.encodedPath(below));
    }

    /** The canonical URL of a page, with or without a slash at its end as the site has it. */
    public URI page(Route route) {
        String path = route.path().substring(1);
        if (path.isEmpty()) {
            return site.paths().hasSlashAtEnd(route) || site.paths().areAtRootOfHost()
                    ? root
                    : URI.create(root.toString().replaceFirst("/$", ""));
        }
        return at(site.paths().hasSlashAtEnd(route) ? path + "/" : path);
    }

    /** A file that is served as it is; empty if it is not, or under a name that is not known. */
    public Optional<URI> file(String name) {
        return site.publicFolders().stream()
                .filter(folder -> folder.isEmpty() || name.startsWith(folder + "/"))
                .filter(folder -> site.generator().layout().isServed(name))
                .map(folder -> at(folder.isEmpty() ? name : name.substring(folder.length() + 1)))
                .findFirst()
                .or(() -> site.paths().ofOtherFile(name).map(this::at));
    }

    /**
     * Where a link of a document leads on the web; a broken URL, too, leads somewhere.
     *
     * @param page the URL of the page that shows the document
     * @return empty if it is no URL, or names a source file whose page is not known
     */
    public Optional<URI> link(Document from, URI page, String destination) {
        Destination parsed = Destination.parse(destination);
        if (Destination.hasVariable(destination)) {
            // Of a URL of another host only the host may be known.
            boolean elsewhere = destination.startsWith("http:") || destination.startsWith("https:");
            return elsewhere ? Optional.empty() : computed(from, page, destination);
        }
        if (parsed.hasBadHost()) {
            return Optional.empty();
        }
        if (isAlias(parsed.path())) {
            return toPage(from, destination)
                    .or(() -> image(from, from.folder(), destination).map(Served::url));
        }
        boolean toFile = FileKind.isMarkdown(parsed.path().toLowerCase(Locale.ROOT));
        return toFile && parsed.scheme().isEmpty()
                ? page(from, page, destination, parsed)
                : WebUrl.on(page, destination);
    }

    /** Where a destination with a template's tag in it leads, if the generator's rules tell. */
    private Optional<URI> computed(Document from, URI page, String destination) {
        Reference meant = site.generator().linking().link(from, Use.Syntax.INLINE, destination);
        if (meant instanceof Reference.Url url) {
            return Destination.hasVariable(url.text())
                    ? Optional.empty()
                    : link(from, page, url.text());
        }
        return toPage(from, destination);
    }

    /** The page or file of the site that the generator's rules find for a destination. */
    private Optional<URI> toPage(Document from, String destination) {
        LinkTarget target = resolver.link(from, Use.Syntax.INLINE, destination);
        if (target instanceof LinkTarget.Page to) {
            String id = to.fragment().id();
            URI url = page(to.route());
            return id.isEmpty() ? Optional.of(url) : WebUrl.on(url, "#" + id);
        }
        return target instanceof LinkTarget.Asset asset ? file(asset.file()) : Optional.empty();
    }

    /**
     * The page that a source file makes, also where the link may not lead there on the site itself:
     * the file's own name is no URL, unless the file is served as it is.
     */
    private Optional<URI> page(Document from, URI page, String destination, Destination parsed) {
        LinkTarget target = resolver.link(from, Use.Syntax.INLINE, destination);
        if (target instanceof LinkTarget.Redirected
                || target.verdict() == LinkTarget.Verdict.OUTSIDE) {
            return WebUrl.on(page, destination);
        }
        Optional<URI> found;
        if (target instanceof LinkTarget.Page to) {
            found = Optional.of(page(to.route()));
        } else {
            Optional<String> file =
                    target instanceof LinkTarget.Asset asset
                            ? Optional.of(asset.file())
                            : beside(from, Paths.decode(parsed.path()));
            found =
                    file.flatMap(site::document)
                            .flatMap(site::page)
                            .map(this::page)
                            .or(() -> file.filter(site.tree()::hasFile).flatMap(this::file));
        }
        return found.flatMap(url -> WebUrl.on(url, parsed.withPath("")));
    }

    private static Optional<String> beside(Document from, String path) {
        return Paths.normalize(
                path.startsWith("/") ? path.substring(1) : Paths.join(from.folder(), path));
    }

    /** Whether only the generator knows what a path is relative to; no folder is named so. */
    private boolean isAlias(String path) {
        return path.startsWith("~/")
                || path.startsWith("@/")
                || site.settings().aliases().keySet().stream()
                        .anyMatch(alias -> path.startsWith(alias + "/"));
    }

    /**
     * Where an image of a document is on the web.
     *
     * @param folder the folder that relative paths start from
     * @return empty if no public URL of it is known: it does not exist, or the site generator gives
     *     it a name of its own
     */
    public Optional<Served> image(Document from, String folder, String destination) {
        LinkTarget target = resolver.image(from, Use.Syntax.INLINE, folder, destination);
        if (target instanceof LinkTarget.Asset asset) {
            return file(asset.file()).map(url -> new Served(url, Optional.of(asset.file())));
        }
        Destination parsed = Destination.parse(destination);
        boolean fromRoot = parsed.isWeb() || parsed.path().startsWith("/");
        return fromRoot && target.verdict() != LinkTarget.Verdict.BROKEN
                ? WebUrl.on(root, destination)
                        .filter(WebUrl::isWeb)
                        .map(url -> new Served(url, Optional.empty()))
                : Optional.empty();
    }

    /**
     * An image on the web.
     *
     * @param url where it is
     * @param file the file of the content tree that it is; empty if it is not one
     */
    public record Served(URI url, Optional<String> file) {
        public Served {
            Objects.requireNonNull(url, "url");
            Objects.requireNonNull(file, "file");
        }
    }

    /** A URL that is named by itself: an absolute one of the web, or a path of the site. */
    public Optional<URI> onSite(String url) {
        return WebUrl.on(root, url).filter(WebUrl::isWeb);
    }

    /** A file's name as a part of a URI. */
    public String encoded(String file) {
        return WebUrl.encodedPath(file);
    }
}
