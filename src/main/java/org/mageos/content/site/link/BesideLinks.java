package org.mageos.content.site.link;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mageos.content.document.Document;
import org.mageos.content.document.FileKind;
import org.mageos.content.site.link.LinkTarget.Missing;
import org.mageos.content.site.link.LinkTarget.Misspelt;
import org.mageos.content.site.link.LinkTarget.Page;
import org.mageos.content.site.link.LinkTarget.Verdict;
import org.mageos.content.tree.FileTree;
import org.mageos.content.tree.ReadableFiles;
import org.mageos.content.url.Destination;
import org.mageos.content.url.Paths;

/**
 * Links of documents that are none of the site's: from file to file, as Git hosts show them, unless
 * what they say can be a URL of a site.
 */
public final class BesideLinks {

    /** What DocFX makes tabs of: {@code # [Linux](#tab/linux)}. */
    private static final String TAB = "tab/";

    private static final String OF_TESTS = "a link of a text that programs are tested with";

    private static final Pattern IN_FIXTURES =
            Pattern.compile("(?:^|/)(?:testdata|[^/]*fixtures?|__[a-z]+__|sbt-test)/");

    private static final String OF_COPY =
            "a link of a copy that a build has made of a document in another folder";

    /** A copy that mystmd names by what it holds. */
    private static final Pattern COPY = Pattern.compile("-[0-9a-f]{32}\\.md$");

    private static final String OF_COMMENT =
            "a path of the Git host's pages, to which a program may add the text";

    private static final Pattern OF_HOST_PAGE =
            Pattern.compile(
                    "(?:\\.\\./){1,9}(?:blame|blob|commits|edit|raw|tree)/(?:HEAD|main|master)/");

    private static final String OF_HOST =
            "a path from the root of the host that a build's pages may be put on";

    private static final String OF_TAB = "an anchor that names a tab";

    private static final String OF_INDEX =
            "an anchor of a folder, which a site may serve as a page";

    private static final String OF_MADE =
            "a page that a program may make of the document of that name (set"
                    + " collections.*.permalink)";

    /** What programs make pages of: {@code a.html} is that of {@code a.rst}. */
    private static final List<String> SOURCES =
            Stream.of(FileKind.MARKDOWN, FileKind.ASCIIDOC, List.of("rst"))
                    .flatMap(List::stream)
                    .map("."::concat)
                    .toList();

    private static final List<String> INDEXES =
            List.of("index.md", "index.mdx", "_index.md", "index.adoc", "index.asciidoc");

    private final FileLinks files;
    private final ServedPaths served;
    private final SiteAddress address;
    private final UnknownSiteLinks unknown;
    private final ProgramTexts programs;
    private final FilledTexts filled;
    private final MdxOfPrograms mdx;
    private final OriginalFiles originals;
    private final FileTree tree;
    private final LinkedFiles linked;
    private final JavadocLinks javadoc;
    private final AsciidocPages pages;

    public BesideLinks(
            FileLinks files,
            ServedPaths served,
            SiteAddress address,
            UnknownSiteLinks unknown,
            ReadableFiles readable,
            FileTree tree,
            LinkedFiles linked,
            JavadocLinks javadoc,
            AsciidocPages pages) {
        this.linked = linked;
        this.files = files;
        this.served = served;
        this.address = address;
        this.unknown = unknown;
        this.programs = new ProgramTexts(readable, tree);
        this.filled = new FilledTexts(readable);
        this.mdx = new MdxOfPrograms(tree);
        this.originals = new OriginalFiles(tree);
        this.tree = tree;
        this.javadoc = javadoc;
        this.pages = pages;
    }

    FileTree tree() {
        return tree;
    }

    /** What builds make of AsciiDoc documents. */
    AsciidocPages pages() {
        return pages;
    }

    /** Whether a document belongs to a site whose generator's rules are not known. */
    boolean isOfUnknownSite(Document document) {
        return unknown.hold(document);
    }

    /** Where a link from a document leads. */
    LinkTarget resolve(Document from, Destination destination) {
        return resolve(from, from.folder(), destination);
    }

    /** Where a link leads whose path starts in another folder than the document's. */
    LinkTarget resolve(Document from, String folder, Destination destination) {
        LinkTarget target = asFile(from, folder, destination);
        return target.verdict() == Verdict.BROKEN
                ? ofJavadoc(
                        from,
                        destination,
                        ofTests(from)
                                .and(() -> ofCopy(from))
                                .and(() -> ofHostPage(destination))
                                .and(() -> programs.extent(from))
                                .and(() -> filled.extent(from))
                                .and(() -> linked.extent(from))
                                .and(() -> ofOriginal(from, folder, destination))
                                .and(() -> ofMadePage(from, folder, destination))
                                .confirm(target))
                : target;
    }

    /** What is wrong in a text that programs are tested with is often meant to be. */
    private static Extent ofTests(Document from) {
        return IN_FIXTURES.matcher(from.file()).find() && !isReadme(from)
                ? Extent.open(OF_TESTS)
                : Extent.CLOSED;
    }

    private static Extent ofCopy(Document from) {
        return COPY.matcher(from.file()).find() ? Extent.open(OF_COPY) : Extent.CLOSED;
    }

    /**
     * Nobody calls folders like that, and from where the document lies nobody would climb to them:
     * it is the text of a comment, which a program writes below an issue or pull request.
     */
    private static Extent ofHostPage(Destination destination) {
        return OF_HOST_PAGE.matcher(destination.path()).lookingAt()
                ? Extent.open(OF_COMMENT)
                : Extent.CLOSED;
    }

    private static boolean isReadme(Document document) {
        return document.baseName().equalsIgnoreCase("readme");
    }

    private Extent ofOriginal(Document from, String folder, Destination destination) {
        return originals.extent(from, folder, destination, !served.known().haveNoPages());
    }

    /**
     * Whoever links to the HTML of a document that lies there has a program that makes it; what one
     * does with AsciiDoc is known.
     */
    private Extent ofMadePage(Document from, String folder, Destination destination) {
        return LinkShape.of(destination) == LinkShape.HTML
                        && !FileKind.isAsciiDoc(from.file())
                        && !ShownByHost.test(from)
                        && Paths.normalize(folder + "/" + Paths.decode(destination.path()))
                                .map(Paths::withoutExtension)
                                .filter(this::hasSource)
                                .isPresent()
                ? Extent.open(OF_MADE)
                : Extent.CLOSED;
    }

    private boolean hasSource(String stem) {
        return SOURCES.stream().anyMatch(extension -> tree.hasFile(stem + extension));
    }

    /** A site that takes the document in may have Javadoc as well; a Git host has none. */
    private LinkTarget ofJavadoc(Document from, Destination destination, LinkTarget target) {
        return ShownByHost.test(from)
                ? target
                : javadoc.beside(target, Paths.decode(destination.path()), destination.fragment());
    }

    private LinkTarget asFile(Document from, String folder, Destination destination) {
        LinkTarget file = files.resolve(from, folder, destination);
        if (file.verdict() != Verdict.BROKEN) {
            return file;
        }
        if (file instanceof Misspelt misspelt && unknown.ignoresCase(from)) {
            String right = Paths.encode(misspelt.right());
            return asFile(from, folder, Destination.parse(destination.withPath(right)));
        }
        if (file instanceof LinkTarget.Folder served && isIndexed(served.name())) {
            return (ShownByHost.test(from) ? Extent.CLOSED : Extent.open(OF_INDEX)).confirm(file);
        }
        if (file instanceof Page page) {
            if (destination.fragment().filter(id -> id.startsWith(TAB)).isPresent()) {
                return Extent.open(OF_TAB).confirm(file);
            }
            return page.route()
                    .document()
                    .map(
                            to ->
                                    idsAt(from, to, destination, id(page))
                                            .and(() -> MdxOfPrograms.ids(to, id(page)))
                                            .and(() -> HeadingLists.extent(to, id(page)))
                                            .and(() -> ComputedHeadings.extent(to, id(page))))
                    .orElse(Extent.CLOSED)
                    .confirm(file);
        }
        LinkShape shape = LinkShape.of(destination);
        Optional<LinkTarget> url = shape.isFromRoot() ? onSite(destination) : Optional.empty();
        if (url.isPresent()) {
            return url.get();
        }
        return unknown.find(from, destination)
                .orElseGet(
                        () ->
                                unknown.extent(from, destination, !served.known().haveNoPages())
                                        .and(() -> mdx.urls(from, destination))
                                        .and(() -> ofGuide(from, destination))
                                        .confirm(withFitting(file, shape, destination)));
    }

    /** A path from the root is one of a site's URLs, whatever the repository has at its own. */
    private Extent idsAt(Document from, Document to, Destination destination, String id) {
        return LinkShape.of(destination).isFromRoot() && isOfUnknownSite(from)
                ? unknown.ids(from)
                : unknown.ids(to, id);
    }

    private boolean isIndexed(String folder) {
        return INDEXES.stream().anyMatch(index -> tree.hasFile(Paths.join(folder, index)));
    }

    /** Who builds a guide of AsciiDoc writes URLs of where it is published, as to folders. */
    private static Extent ofGuide(Document from, Destination destination) {
        return FileKind.isAsciiDoc(from.file())
                        && destination.path().startsWith("/")
                        && destination.path().endsWith("/")
                        && !ShownByHost.test(from)
                ? Extent.open(OF_HOST)
                : Extent.CLOSED;
    }

    private static String id(Page page) {
        return page.fragment().id();
    }

    /**
     * What the site that is known has at a path from the root of its host; its public folders may
     * be all that is known of it.
     */
    private Optional<LinkTarget> onSite(Destination destination) {
        return address.withoutBase(destination.path())
                .map(path -> served.at(path, destination.fragment()))
                .filter(
                        target ->
                                served.known().haveNoPages()
                                        ? target.verdict() == Verdict.OK
                                        : !(target instanceof Missing));
    }

    /**
     * Leaves out a remedy that would break the site: a source file, or a file below one of its
     * folders, in the place of a URL.
     */
    private static LinkTarget withFitting(
            LinkTarget target, LinkShape shape, Destination destination) {
        String path = Paths.decode(destination.path());
        boolean page = shape == LinkShape.ROOT_PAGE || shape == LinkShape.HTML;
        return target instanceof Missing missing
                ? missing.suggesting(
                        found ->
                                !(page && FileKind.isMarkdown(found))
                                        && !(shape.isFromRoot() && found.endsWith(path)))
                : target;
    }
}
