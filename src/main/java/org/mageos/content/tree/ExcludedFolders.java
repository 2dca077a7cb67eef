package org.mageos.content.tree;

import java.util.Set;
import java.util.stream.Collectors;
import org.mageos.content.url.Paths;

/**
 * Folders below the content root whose documents are not read: relative, with {@code /}.
 *
 * @param notWalked folders of which nothing is known, such as the build's output
 * @param namesOnly folders of other modules: links may lead into them, so their names are known
 */
public record ExcludedFolders(Set<String> notWalked, Set<String> namesOnly) {

    public static final ExcludedFolders NONE = new ExcludedFolders(Set.of(), Set.of());

    public ExcludedFolders {
        notWalked = Set.copyOf(notWalked);
        namesOnly = Set.copyOf(namesOnly);
    }

    /** These folders as seen from a content root above, in which all of them lie below a folder. */
    public ExcludedFolders below(String folder) {
        return new ExcludedFolders(below(folder, notWalked), below(folder, namesOnly));
    }

    private static Set<String> below(String folder, Set<String> names) {
        return names.stream().map(name -> folder + "/" + name).collect(Collectors.toSet());
    }

    /** Whether a file lies in the folder of another module. */
    public boolean isOfOtherModule(String file) {
        if (namesOnly.isEmpty()) {
            return false;
        }
        for (String part = file; !part.isEmpty(); part = Paths.folder(part)) {
            if (namesOnly.contains(part)) {
                return true;
            }
        }
        return false;
    }
}
