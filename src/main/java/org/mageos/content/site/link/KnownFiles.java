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
                .orElseGet(() -> miss(name, "there is no file '" + name + "'", write));
    }
}
