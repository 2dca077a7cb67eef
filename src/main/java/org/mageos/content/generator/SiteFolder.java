package org.mageos.content.generator;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mageos.content.tree.FileTree;
import org.mageos.content.url.Paths;

/**
 * The root of a site, which may lie in a folder of the content root: names in the site become names
 * in the content tree, and back.
 *
 * @param prefix the folder with a slash at its end; empty for the content root
 */
public record SiteFolder(String prefix) {

    public SiteFolder {
        Objects.requireNonNull(prefix, "prefix");
    }

    /**
     * @param folder the folder's name without a slash at its end; empty for the content root
     */
    public static SiteFolder of(String folder) {
        return new SiteFolder(folder.isEmpty() ? "" : folder + "/");
    }

    /** The name in the content tree of a file or folder of the site; the root is the empty name. */
    public String name(String inSite) {
        String name = prefix + inSite;
        return inSite.isEmpty() ? Paths.trimSlashes(name) : name;
    }

    /**
     * The first of some files that the site has, by its name in the content tree.
     *
     * @param names their names in the site
     */
    public Optional<String> first(FileTree tree, List<String> names) {
        for (String name : names) {
            if (tree.hasFile(name(name))) {
                return Optional.of(name(name));
            }
        }
        return Optional.empty();
    }

    /** The name within the site of a file of the content tree, if it lies in the site. */
    public Optional<String> inSite(String name) {
        return name.startsWith(prefix)
                ? Optional.of(name.substring(prefix.length()))
                : Optional.empty();
    }

    /**
     * Whether a file lies in a folder of the site.
     *
     * @param folder the folder's name within the site; empty for the site itself
     */
    public boolean holds(String folder, String name) {
        String start = name(folder);
        return start.isEmpty() || name.startsWith(start + "/");
    }
}
