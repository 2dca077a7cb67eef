package org.mageos.content.generator;

import java.util.Objects;
import java.util.Optional;
import org.mageos.content.document.asciidoc.AsciidocOptions;
import org.mageos.content.tree.FileTree;
import org.mageos.content.url.Paths;

/**
 * Where the inclusions of pages start that Asciidoctor gets as text, not as files: in the folder
 * that the build runs in. Those of included files start at these.
 *
 * @param folder that folder, which is the site's
 * @param isJailed whether inclusions stay within it
 * @param setting what would let them start at the page, as the end of a sentence
 */
public record InclusionBase(FileTree tree, String folder, boolean isJailed, String setting) {

    public InclusionBase {
        Objects.requireNonNull(tree, "tree");
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(setting, "setting");
    }

    /**
     * The file that a directive of a page names; empty if it is none by a relative path.
     *
     * @param target what it names, attributes resolved
     */
    public Optional<Reference> find(String page, String target) {
        if (!isRelative(target)) {
            return Optional.empty();
        }
        String name = at(folder, target).orElse("");
        boolean isBeside = at(Paths.folder(page), target).filter(tree::hasFile).isPresent();
        boolean isAtRoot = at("", target).filter(tree::hasFile).isPresent();
        if (tree.hasFile(name) || !isBeside && !isAtRoot) {
            return Optional.of(new Reference.File(name, Optional.empty()));
        }
        // Who keeps the site in a folder may run the build in another one.
        String why = "it is looked for from the folder that the build runs in, unless " + setting;
        return Optional.of(
                folder.isEmpty()
                        ? new Reference.Nothing(why, Optional.empty())
                        : new Reference.Unknown(why));
    }

    private Optional<String> at(String start, String target) {
        return isJailed
                ? Optional.of(Paths.join(start, Paths.normalizeBelowRoot(target)))
                : Paths.normalize(Paths.join(start, target));
    }

    /** Whether a target is a path that starts nowhere but in the base. */
    public static boolean isRelative(String target) {
        return !target.startsWith("/") && !target.startsWith(AsciidocOptions.ROOT);
    }
}
