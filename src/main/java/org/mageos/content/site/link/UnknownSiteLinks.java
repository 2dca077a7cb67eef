package org.mageos.content.site.link;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mageos.content.document.Document;
import org.mageos.content.generator.Route;
import org.mageos.content.generator.sign.Sign.Relative;
import org.mageos.content.generator.sign.UnknownSite;
import org.mageos.content.site.link.LinkTarget.Page;
import org.mageos.content.tree.FileTree;
import org.mageos.content.url.Destination;
import org.mageos.content.url.Paths;

/**
 * Links of sites whose generators' rules are not known: what is plain data of them is found, and
 * the rest is open.
 */
public final class UnknownSiteLinks {

    private static final String INDEX = "index.html";

    /** What stands behind the name of an image for a screen or an appearance of its own. */
    private static final List<String> VARIANTS =
            List.of("", "@2x", "@3x", "~dark", "~dark@2x", "~dark@3x");

    private static final List<String> PAGE_ENDINGS =
            List.of("", ".md", ".mdx", ".markdown", "/index.md", "/index.mdx", "/README.md");

    private final List<UnknownSite> sites;
    private final FileTree tree;
    private final Map<String, Document> documents;

    public UnknownSiteLinks(
            List<UnknownSite> sites, FileTree tree, Map<String, Document> documents) {
        this.sites = List.copyOf(sites);
        this.tree = tree;
        this.documents = documents;
    }

    /** What of such a site a destination leads to, as far as that is data. */
    Optional<LinkTarget> find(Document from, Destination destination) {
        LinkShape shape = LinkShape.of(destination);
        String path = Paths.decode(destination.path());
        return sites.stream()
                .filter(site -> shape.isFromRoot() || site.holds(from.file()))
                .flatMap(site -> candidates(site, from, shape, path))
                .flatMap(name -> Paths.normalize(name).stream())
                .filter(tree::hasFile)
                .findFirst()
                .map(name -> target(name, destination.fragment()));
    }

    private Stream<String> candidates(
            UnknownSite site, Document from, LinkShape shape, String path) {
        return switch (shape) {
            case ROOT_PAGE, ROOT_MARKDOWN, ROOT_FILE ->
                    Stream.concat(
                            site.publicFolders().stream()
                                    .flatMap(
                                            folder ->
                                                    Stream.of(
                                                            folder + path,
                                                            folder + path + "/" + INDEX)),
                            pages(site).flatMap(folder -> pageFiles(folder + path)));
            case TILDE -> Stream.of(site.folder() + path.substring(1));
            case HTML, BARE -> pages(site).flatMap(f -> pageFiles(from.folder() + "/" + path));
            case MARKDOWN ->
                    site.sign().relative() == Relative.FILE
                            ? Stream.empty()
                            : Stream.concat(
                                    pages(site).map(folder -> folder + "/" + path),
                                    inVault(site, path));
            case FILE -> inVault(site, path);
            case FRAGMENT, AT -> Stream.empty();
        };
    }

    /** The file of a bare name, where the vault has one of that name only. */
    private Stream<String> inVault(UnknownSite site, String name) {
        if (site.sign().relative() != Relative.VAULT || name.indexOf('/') >= 0) {
            return Stream.empty();
        }
        List<String> all = tree.named(name);
        List<String> own = all.stream().filter(site::holds).toList();
        List<String> found = own.isEmpty() ? all : own;
        return found.size() == 1 ? found.stream() : Stream.empty();
    }

    private static Stream<String> pages(UnknownSite site) {
        return site.pages().stream();
    }

    private static Stream<String> pageFiles(String path) {
        String name = path.endsWith(".html") ? path.substring(0, path.length() - 5) : path;
        String base = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        return PAGE_ENDINGS.stream().map(base::concat);
    }

    private LinkTarget target(String name, Optional<String> fragment) {
        Document document = documents.get(name);
        return document == null
                ? new LinkTarget.Asset(name, Fragment.elsewhere(fragment, Fragment.NOT_TEXT))
                : new Page(
                        Route.of(document, "/" + name),
                        Fragment.elsewhere(fragment, "an anchor in a page of " + maker(name)));
    }

    private String maker(String file) {
        return sites.stream()
                .filter(site -> site.holds(file))
                .findFirst()
                .map(UnknownSiteLinks::named)
                .orElse("another site");
    }

    private static String named(UnknownSite site) {
        return "a site of " + site.sign().generator() + ", whose rules are not known";
    }

    /**
     * How much is known where a link leads that leads to no file.
     *
     * @param isBesideKnown whether there is a site whose rules are known
     */
    Extent extent(Document from, Destination destination, boolean isBesideKnown) {
        LinkShape shape = LinkShape.of(destination);
        return sites.stream()
                .filter(site -> opens(site, from, shape, destination, isBesideKnown))
                .findFirst()
                .map(site -> Extent.open(reason(site)))
                .orElse(Extent.CLOSED);
    }

    private boolean opens(
            UnknownSite site,
            Document from,
            LinkShape shape,
            Destination destination,
            boolean isBesideKnown) {
        boolean own = site.holds(from.file());
        return switch (shape) {
            case ROOT_PAGE, ROOT_MARKDOWN, ROOT_FILE, TILDE, AT -> own || !isBesideKnown;
            case HTML, BARE -> own;
            case MARKDOWN, FILE ->
                    isInVaultAbove(site, destination)
                            || own
                                    && (isPart(from)
                                            || isNameOfCode(destination)
                                            || isOpen(site, destination)
                                            || isPublic(site, destination));
            case FRAGMENT -> own && !isOfHost(from);
        };
    }

    /** What other pages are put together of has its links relative to them. */
    private static boolean isPart(Document document) {
        return Paths.lastSegment(document.file()).startsWith("_");
    }

    /** {@code `Module.name/1`}: generators for the documents of code look it up there. */
    private static boolean isNameOfCode(Destination destination) {
        return Paths.decode(destination.path()).indexOf('`') >= 0;
    }

    private boolean isOpen(UnknownSite site, Destination destination) {
        return switch (site.sign().relative()) {
            case FILE -> false;
            case NAME, VAULT -> isNamed(destination);
            case OPEN -> true;
        };
    }

    /** Whether a path, were it relative to a page's URL, could lead to a file of a web root. */
    private boolean isPublic(UnknownSite site, Destination destination) {
        String path = Paths.normalizeBelowRoot(Paths.decode(destination.path()));
        return site.publicFolders().stream()
                .anyMatch(folder -> tree.hasFile(Paths.join(folder, path)));
    }

    /** Whether a bare name is one in the vault, were that opened at a folder above. */
    private boolean isInVaultAbove(UnknownSite site, Destination destination) {
        return site.sign().relative() == Relative.VAULT
                && destination.path().indexOf('/') < 0
                && isNamed(destination);
    }

    /** Whether there is a file of that name in whatever folder, or one in its stead. */
    private boolean isNamed(Destination destination) {
        String name = Paths.lastSegment(Paths.decode(destination.path()));
        String extension = name.substring(Paths.withoutExtension(name).length());
        return VARIANTS.stream()
                .map(variant -> Paths.withoutExtension(name) + variant + extension)
                .anyMatch(variant -> !tree.named(variant).isEmpty());
    }

    /** The README and its like, which a Git host shows. */
    private static boolean isOfHost(Document document) {
        return document.folder().isEmpty() || document.file().startsWith(".github/");
    }

    /** How much is known of the ids of a page. */
    Extent ids(Document page) {
        return sites.stream()
                .filter(site -> site.holds(page.file()) && !isOfHost(page))
                .findFirst()
                .map(site -> Extent.open("an anchor in a page of " + named(site)))
                .orElse(Extent.CLOSED);
    }

    private static String reason(UnknownSite site) {
        return "a URL of " + named(site) + " (set " + site.sign().settings() + ")";
    }
}
