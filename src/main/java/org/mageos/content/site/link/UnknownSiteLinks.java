package org.mageos.content.site.link;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mageos.content.document.Document;
import org.mageos.content.document.FileKind;
import org.mageos.content.generator.Route;
import org.mageos.content.generator.sign.Sign.Relative;
import org.mageos.content.generator.sign.UnknownSite;
import org.mageos.content.generator.sign.UnknownSites;
import org.mageos.content.site.link.LinkTarget.Page;
import org.mageos.content.site.link.LinkTarget.Verdict;
import org.mageos.content.tree.FileTree;
import org.mageos.content.tree.ReadableFiles;
import org.mageos.content.tree.redirect.Redirects;
import org.mageos.content.url.Destination;
import org.mageos.content.url.Paths;

/**
 * Links of sites whose generators' rules are not known: what is plain data of them is found, and
 * the rest is open.
 */
public final class UnknownSiteLinks {

    /** What a vault leaves out of the name of a note. */
    private static final String NOTE = ".md";

    private final UnknownSites sites;
    private final FileTree tree;
    private final Map<String, Document> documents;
    private final MadeFiles made;
    private final UnknownSiteFiles names;
    private final PathsAsUrls paths;
    private final Anchors anchors;
    private final MovedDocuments moved;
    private final IdsOfHeadings headings;

    /**
     * @param redirects gives those of the hosts of such sites, when they are asked for
     */
    public UnknownSiteLinks(
            UnknownSites sites,
            ReadableFiles files,
            FileTree tree,
            Map<String, Document> documents,
            Anchors anchors,
            Supplier<Redirects> redirects) {
        this.sites = sites;
        this.tree = tree;
        this.documents = documents;
        this.anchors = anchors;
        this.made = new MadeFiles(tree);
        this.names = new UnknownSiteFiles(tree);
        this.paths = new PathsAsUrls(tree, redirects);
        this.moved = new MovedDocuments(files, tree);
        this.headings = new IdsOfHeadings(files);
    }

    /** Whether a document belongs to one of these sites. */
    boolean hold(Document document) {
        return holding(document.file()).findAny().isPresent();
    }

    private Stream<UnknownSite> holding(String file) {
        return Stream.of(sites.samples(), sites.sites())
                .flatMap(List::stream)
                .filter(site -> site.holds(file));
    }

    /** The sites that a document may have to do with: samples keep to themselves. */
    private Stream<UnknownSite> around(Document document) {
        return Stream.concat(
                sites.samples().stream().filter(site -> site.holds(document.file())),
                sites.sites().stream());
    }

    /** Whether a document's site finds files in whatever letter case. */
    boolean ignoresCase(Document document) {
        return !ShownByHost.test(document)
                && holding(document.file())
                        .anyMatch(site -> site.sign().relative() == Relative.MOVED);
    }

    /** What of such a site a destination leads to, as far as that is data. */
    Optional<LinkTarget> find(Document from, Destination destination) {
        LinkShape shape = LinkShape.of(destination);
        String path = Paths.decode(destination.path());
        return around(from)
                .filter(site -> shape.isFromRoot() || site.holds(from.file()))
                .flatMap(site -> names.of(site, from, shape, path))
                .flatMap(name -> Paths.normalize(name).stream())
                .filter(tree::hasFile)
                .findFirst()
                .map(name -> target(name, destination.fragment()))
                .or(() -> redirected(from, path, destination.fragment()));
    }

    private Optional<LinkTarget> redirected(Document from, String path, Optional<String> fragment) {
        return FileKind.isMarkdown(path) && ignoresCase(from)
                ? Paths.normalize(from.folder() + "/" + path)
                        .flatMap(moved::url)
                        .map(
                                url ->
                                        new LinkTarget.Elsewhere(
                                                url,
                                                Fragment.elsewhere(
                                                        fragment,
                                                        "an anchor in a page that moved")))
                : Optional.empty();
    }

    private LinkTarget target(String name, Optional<String> fragment) {
        Document document = documents.get(name);
        return document == null
                ? new LinkTarget.Asset(name, Fragment.elsewhere(fragment, Fragment.NOT_TEXT))
                : new Page(Route.of(document, "/" + name), anchor(document, fragment));
    }

    private Fragment anchor(Document document, Optional<String> fragment) {
        Fragment known = anchors.in(document, fragment);
        boolean open =
                holding(document.file())
                        .findFirst()
                        .map(site -> headings.mayHave(site, document, known.id()))
                        .orElse(true);
        return known.verdict() == Verdict.BROKEN && open
                ? Fragment.elsewhere(fragment, "an anchor in a page of " + maker(document.file()))
                : known;
    }

    private String maker(String file) {
        return holding(file).findFirst().map(UnknownSiteLinks::named).orElse("another site");
    }

    static String named(UnknownSite site) {
        return "a site of " + site.sign().generator() + ", whose rules are not known";
    }

    /**
     * How much is known where a link leads that leads to no file.
     *
     * @param isBesideKnown whether there is a site whose rules are known
     */
    Extent extent(Document from, Destination destination, boolean isBesideKnown) {
        Optional<String> name = ProgramNames.doubt(destination);
        // The braces of AsciiDoc are those of attributes.
        if (name.isPresent() && !FileKind.isAsciiDoc(from.file())) {
            return Extent.open(name.get());
        }
        LinkShape shape = LinkShape.of(destination);
        if (shape == LinkShape.MARKDOWN && ignoresCase(from) && !moved.extent().isClosed()) {
            return moved.extent();
        }
        return around(from)
                .flatMap(site -> doubt(site, from, shape, destination, isBesideKnown).stream())
                .findFirst()
                .map(Extent::open)
                .orElse(Extent.CLOSED);
    }

    private Optional<String> doubt(
            UnknownSite site,
            Document from,
            LinkShape shape,
            Destination destination,
            boolean isBesideKnown) {
        if (opens(site, from, shape, destination, isBesideKnown)) {
            return Optional.of(reason(site));
        }
        boolean file = shape == LinkShape.MARKDOWN || shape == LinkShape.FILE;
        return file && isPageOf(site, from)
                ? paths.doubt(site, from, Paths.decode(destination.path()))
                : Optional.empty();
    }

    private boolean opens(
            UnknownSite site,
            Document from,
            LinkShape shape,
            Destination destination,
            boolean isBesideKnown) {
        boolean own = isPageOf(site, from);
        return switch (shape) {
            case ROOT_PAGE, ROOT_MARKDOWN, ROOT_FILE, TILDE, AT -> own || !isBesideKnown;
            // Nobody links from file to file with what only a build makes of one.
            case HTML -> own || !ShownByHost.test(from);
            case BARE -> own || isInVaultAbove(site, destination);
            case MARKDOWN, FILE ->
                    isInVaultAbove(site, destination)
                            || own
                                    && (isPart(from)
                                            || shape == LinkShape.FILE && made.isNoFile(destination)
                                            || made.isMade(from, destination)
                                            || isOpen(site, destination));
            case FRAGMENT -> own && !ShownByHost.test(from);
        };
    }

    /**
     * Whether a document is a page of a site: it lies in its folder, or has front matter, which no
     * Git host wants, so that a program may take it in.
     */
    private static boolean isPageOf(UnknownSite site, Document document) {
        return site.holds(document.file())
                || document.frontMatter().isPresent() && !ShownByHost.test(document);
    }

    /** What other pages are put together of has its links relative to them. */
    private static boolean isPart(Document document) {
        return Paths.lastSegment(document.file()).startsWith("_");
    }

    private boolean isOpen(UnknownSite site, Destination destination) {
        return switch (site.sign().relative()) {
            case FILE, MOVED -> false;
            case BOOK -> made.isOfOtherFormat(destination);
            case NAME, VAULT -> made.isNamed(destination);
            case TOPIC -> FileKind.isMarkdown(destination.path()) || made.isNamed(destination);
            case OPEN -> true;
        };
    }

    /** Whether a bare name is one in the vault, were that opened at a folder above. */
    private boolean isInVaultAbove(UnknownSite site, Destination destination) {
        return site.sign().relative() == Relative.VAULT
                && destination.path().indexOf('/') < 0
                && (made.isNamed(destination)
                        || !tree.named(Paths.decode(destination.path()) + NOTE).isEmpty());
    }

    /** How much is known of the ids of a page, whichever it is that a document's site has there. */
    Extent ids(Document page) {
        return ids(page, site -> true);
    }

    /** How much is known of the ids of a page, if one is looked for. */
    Extent ids(Document page, String id) {
        return ids(
                page, site -> sites.samples().contains(site) || headings.mayHave(site, page, id));
    }

    private Extent ids(Document page, Predicate<UnknownSite> areOpen) {
        return around(page)
                .filter(site -> isPageOf(site, page) && !ShownByHost.test(page))
                .filter(areOpen)
                .findFirst()
                .map(site -> Extent.open("an anchor in a page of " + named(site)))
                .orElse(Extent.CLOSED);
    }

    static String reason(UnknownSite site) {
        return "a URL of " + named(site) + " (set " + site.sign().settings() + ")";
    }
}
