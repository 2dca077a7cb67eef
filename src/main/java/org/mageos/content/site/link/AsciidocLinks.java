package org.mageos.content.site.link;

import java.util.List;
import java.util.function.Predicate;
import org.mageos.content.document.Document;
import org.mageos.content.document.FileKind;
import org.mageos.content.document.Use;
import org.mageos.content.document.asciidoc.XrefPath;
import org.mageos.content.generator.XrefUrls;
import org.mageos.content.site.link.AsciidocPages.Place;
import org.mageos.content.site.link.LinkTarget.Missing;
import org.mageos.content.tree.FileTree;
import org.mageos.content.url.Destination;
import org.mageos.content.url.Paths;

/**
 * Links of AsciiDoc documents of which it is not known whether a Git host shows them or Asciidoctor
 * makes HTML of them: what leads somewhere in either is right.
 */
final class AsciidocLinks {

    private static final String HTML = ".html";
    private static final String SOURCE = ".adoc";

    private static final String COPIED =
            "an image of an AsciiDoc document that lies elsewhere, from where a build may copy it";

    private static final String DRAWN =
            "an image of an AsciiDoc document that a build may draw of the source beside it";

    /** Endings of files that Graphviz, PlantUML and Mermaid draw images of. */
    private static final List<String> DRAWINGS = List.of("dot", "gv", "puml", "plantuml", "mmd");

    private static final String ROOT_OF_SITE =
            "a reference of an AsciiDoc document that leads to a file if a folder above is the root"
                    + " of a site";

    private static final String BUILT =
            "a page beside those of AsciiDoc documents, which their build may put there (build the"
                    + " site, and name it with siteDirectory)";

    private static final String IN_ONE_FOLDER =
            "asciidoctor-maven-plugin puts the pages of all folders into one, unless"
                    + " preserveDirectories is set";

    private static final String UNKNOWN_SITE =
            "a reference of an AsciiDoc document of a site whose generator's rules are not known";

    private AsciidocLinks() {}

    static LinkTarget resolve(
            Document from, Use.Syntax syntax, Destination destination, BesideLinks beside) {
        if (!FileKind.isAsciiDoc(from.file()) || destination.path().isEmpty()) {
            return beside.resolve(from, destination);
        }
        LinkTarget shown = shown(from, syntax, destination, beside);
        Place place = place(from, syntax, destination, beside.pages());
        if (place instanceof Place.At at && isOpen(shown)) {
            return beside.resolve(from, at(destination, Paths.relativize(from.file(), at.file())));
        }
        return place instanceof Place.Nowhere
                        && shown instanceof LinkTarget.Page page
                        && page.route().document().filter(to -> isMade(to, beside)).isPresent()
                ? Extent.CLOSED.miss(IN_ONE_FOLDER)
                : shown;
    }

    private static boolean isMade(Document document, BesideLinks beside) {
        return beside.pages().makePage(document.file());
    }

    private static boolean isOpen(LinkTarget target) {
        return target instanceof Missing || target instanceof LinkTarget.Undecided;
    }

    /** Where a link to a page leads in the HTML that a build makes. */
    private static Place place(
            Document from, Use.Syntax syntax, Destination destination, AsciidocPages pages) {
        boolean isReference = syntax == Use.Syntax.XREF || syntax == Use.Syntax.SHORTHAND;
        String url =
                isReference
                        ? XrefUrls.of(
                                from,
                                pages.options(from.file()).attributes(),
                                syntax,
                                destination.withPath(destination.path()))
                        : destination.path();
        String path = Destination.parse(url).path();
        boolean isPage =
                destination.host().isEmpty()
                        && destination.scheme().isEmpty()
                        && !path.startsWith("/")
                        && path.endsWith(HTML);
        return isPage ? pages.at(from.file(), Paths.decode(path)) : new Place.Unknown();
    }

    /** Where a link leads where a Git host shows the document, or a build puts a page beside it. */
    private static LinkTarget shown(
            Document from, Use.Syntax syntax, Destination destination, BesideLinks beside) {
        String path = destination.path();
        if (syntax == Use.Syntax.XREF || syntax == Use.Syntax.SHORTHAND) {
            return reference(from, destination, XrefPath.source(syntax, path), beside);
        }
        LinkTarget written = beside.resolve(from, destination);
        return written instanceof Missing && path.endsWith(HTML)
                ? page(from, destination, written, beside)
                : written;
    }

    /** The page that is made of a source in its place, or by a build that is not known. */
    private static LinkTarget page(
            Document from, Destination destination, LinkTarget written, BesideLinks beside) {
        String path = destination.path();
        String stem = path.substring(0, path.length() - HTML.length());
        for (String extension : FileKind.ASCIIDOC) {
            LinkTarget page = beside.resolve(from, at(destination, stem + "." + extension));
            if (!(page instanceof Missing)) {
                return page;
            }
        }
        return ShownByHost.test(from) ? written : Extent.open(BUILT).confirm(written);
    }

    /** A reference to a source, of which HTML that lies in its place may be the page as well. */
    private static LinkTarget reference(
            Document from, Destination destination, String source, BesideLinks beside) {
        LinkTarget target = beside.resolve(from, at(destination, source));
        if (target instanceof Missing && source.endsWith(HTML)) {
            return page(from, at(destination, source), target, beside);
        }
        if (!(target instanceof Missing) || !source.endsWith(SOURCE)) {
            return target;
        }
        String html = source.substring(0, source.length() - SOURCE.length()) + HTML;
        LinkTarget page = beside.resolve(from, at(destination, html));
        LinkTarget found = page instanceof Missing ? target : page;
        if (beside.isOfUnknownSite(from)) {
            return Extent.open(UNKNOWN_SITE).confirm(found);
        }
        String bare = Paths.decode(destination.path());
        boolean rooted =
                isBelowARoot(from.folder(), Paths.decode(source), beside.tree()::hasFile)
                        || isBelowARoot(from.folder(), Paths.decode(html), beside.tree()::hasFile)
                        || isBelowARoot(from.folder(), bare, beside.tree()::hasFolder);
        return rooted ? Extent.open(ROOT_OF_SITE).confirm(found) : found;
    }

    /** Whether a path leads to a file if a folder above is the root, which no path leads out of. */
    private static boolean isBelowARoot(String folder, String path, Predicate<String> isThere) {
        for (String root = folder; ; root = Paths.folder(root)) {
            String below = root.isEmpty() ? folder : folder.substring(root.length());
            String name = Paths.normalizeBelowRoot(below + "/" + path);
            if (isThere.test(Paths.join(root, name))) {
                return true;
            }
            if (root.isEmpty()) {
                return false;
            }
        }
    }

    /**
     * Where an image leads.
     *
     * @param folder the folder that its path starts from
     */
    static LinkTarget image(
            Document from, String folder, Destination destination, BesideLinks beside) {
        LinkTarget target = beside.resolve(from, folder, destination);
        Place place =
                from.folder().equals(folder)
                        ? copied(from, destination, beside.pages())
                        : new Place.Unknown();
        if (place instanceof Place.At at && target instanceof Missing) {
            return beside.resolve(from, at(destination, Paths.relativize(from.file(), at.file())));
        }
        boolean isOpen =
                target instanceof Missing
                        && FileKind.isAsciiDoc(from.file())
                        && !ShownByHost.test(from);
        if (!isOpen) {
            return target;
        }
        String path = Paths.decode(destination.path());
        if (isDrawn(Paths.join(folder, path), beside.tree())) {
            return Extent.open(DRAWN).confirm(target);
        }
        return isElsewhere(path, beside.tree()) ? Extent.open(COPIED).confirm(target) : target;
    }

    /** Whether the source of a drawing lies where the image is to be. */
    private static boolean isDrawn(String image, FileTree tree) {
        String stem = Paths.withoutExtension(Paths.normalizeBelowRoot(image));
        for (String extension : DRAWINGS) {
            if (tree.hasFile(stem + "." + extension)) {
                return true;
            }
        }
        return false;
    }

    /** Where an image leads beside the HTML that a build makes. */
    private static Place copied(Document from, Destination destination, AsciidocPages pages) {
        boolean isPath =
                FileKind.isAsciiDoc(from.file())
                        && destination.host().isEmpty()
                        && destination.scheme().isEmpty()
                        && !destination.path().startsWith("/");
        return isPath
                ? pages.at(from.file(), Paths.decode(destination.path()))
                : new Place.Unknown();
    }

    /** Whether a file lies in another folder at the same path. */
    private static boolean isElsewhere(String path, FileTree tree) {
        String below = Paths.normalizeBelowRoot(path);
        return tree.named(Paths.lastSegment(below)).stream()
                .anyMatch(file -> file.endsWith("/" + below));
    }

    /** Whether a reference can lead to a page by its path: it names a source, or a file. */
    static boolean hasSource(String path) {
        return path.lastIndexOf('.') > path.lastIndexOf('/');
    }

    /** What a reference names that becomes a path: the source of a page. */
    static String source(String path) {
        return path.endsWith(HTML)
                ? path.substring(0, path.length() - HTML.length()) + SOURCE
                : path;
    }

    private static Destination at(Destination destination, String path) {
        return Destination.parse(destination.withPath(path));
    }
}
