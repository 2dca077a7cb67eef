package org.mageos.content.site.link;

import org.mageos.content.document.Document;
import org.mageos.content.document.FileKind;
import org.mageos.content.tree.FileTree;
import org.mageos.content.url.Destination;
import org.mageos.content.url.Paths;

/**
 * MDX that is none of a known site's. Nobody writes it but for a program, which puts it into a
 * site, where it makes ids of headings by rules of its own; a document without front matter may be
 * a part of other pages there.
 */
final class MdxOfPrograms {

    private static final String URL = "a URL in a file for a program, which may put it into a site";

    private static final String PART =
            "a link of a file for a program, which may put it into other pages";

    private static final String ID =
            "an anchor that a program may make of a heading by rules of its own (set generator)";

    private final FileTree tree;

    MdxOfPrograms(FileTree tree) {
        this.tree = tree;
    }

    /** How much is known where a link leads that leads to no file. */
    Extent urls(Document from, Destination destination) {
        if (!FileKind.isMdx(from.file())) {
            return Extent.CLOSED;
        }
        LinkShape shape = LinkShape.of(destination);
        String path = Paths.decode(destination.path());
        if (shape.isFromRoot()
                || shape == LinkShape.BARE
                || shape == LinkShape.MARKDOWN && isBelowAFolder(path)) {
            return Extent.open(URL);
        }
        return isPart(from) && isBelowAFolder(withoutDots(path))
                ? Extent.open(PART)
                : Extent.CLOSED;
    }

    /** Whether a path leads to a file from some folder, which may be the root of a site. */
    private boolean isBelowAFolder(String path) {
        return tree.named(Paths.lastSegment(path)).stream()
                .anyMatch(file -> file.endsWith("/" + path));
    }

    private static String withoutDots(String path) {
        int start = 0;
        while (path.startsWith("./", start) || path.startsWith("../", start)) {
            start = path.indexOf('/', start) + 1;
        }
        return path.substring(start);
    }

    /** How much is known of the ids of a page, if one is looked for that it does not show. */
    static Extent ids(Document page, String id) {
        if (!FileKind.isMdx(page.file())) {
            return Extent.CLOSED;
        }
        if (isPart(page)) {
            return Extent.open(PART);
        }
        return IdLetters.ofHeadings(page).contains(IdLetters.of(id))
                ? Extent.open(ID)
                : Extent.CLOSED;
    }

    private static boolean isPart(Document document) {
        return !document.frontMatter().isPresent();
    }
}
