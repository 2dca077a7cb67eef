package org.mageos.content.site.link;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.mageos.content.tree.FileTree;
import org.mageos.content.tree.UnknownNames;

/**
 * The files of the content tree as a part of the site: all of them, but where names are unknown.
 */
public final class KnownFiles {

    private static final String NO_FILE = "there is no file '%s'";

    private static final String NO_SUCH_FILE = "there is no such file";

    private final FileTree tree;
    private final UnknownNames unknown;
    private final Suggestions suggestions;

    public KnownFiles(FileTree tree, UnknownNames unknown) {
        this.tree = tree;
        this.unknown = unknown;
        this.suggestions = new Suggestions(tree::keptFiles);
    }

    FileTree tree() {
        return tree;
    }

    /** How much is known where a name of the content tree is looked for. */
    Extent extent(String name) {
        return Extent.unless(unknown.reason(name));
    }

    /**
     * What it means that the tree does not have a name.
     *
     * @param why why not: "there is no file 'x'"
     * @param write how another name of the tree would stand in the link
     */
    LinkTarget miss(String name, String why, UnaryOperator<String> write) {
        return extent(name).miss(why, () -> suggestions.closest(name).map(write));
    }

    /**
     * What it means that the tree does not have a name; where it has one that differs only in
     * letter case or Unicode form, the link is misspelt.
     *
     * @param isWanted whether such a name is what the link could mean
     */
    LinkTarget missOrMisspelt(
            String name, Predicate<String> isWanted, UnaryOperator<String> write) {
        Optional<String> otherwise = tree.writtenOtherwise(name).filter(isWanted);
        return otherwise
                .<LinkTarget>map(right -> new LinkTarget.Misspelt(write.apply(right)))
                .orElseGet(() -> miss(name, NO_FILE.formatted(name), write));
    }

    /** What it means that the tree does not have a name that stands in the link as it is. */
    LinkTarget missAsWritten(String name, UnaryOperator<String> write) {
        return miss(name, NO_SUCH_FILE, write);
    }

    /** Whether all that is wrong with a link is that the tree lacks a file. */
    static boolean areLacking(LinkTarget target) {
        return target instanceof LinkTarget.Missing missing
                && (missing.why().equals(NO_SUCH_FILE)
                        || missing.why().startsWith(NO_FILE.substring(0, NO_FILE.indexOf('%'))));
    }
}
