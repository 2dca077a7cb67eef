package org.mageos.content.settings;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mageos.content.finding.ClosestMatch;

/** The folders that a list of file names makes. Holds no folder without a file. */
final class FolderNames {

    private static final String ROOT = "";

    private final Set<String> files;

    /** For each folder the names of the files and folders in it. */
    private final Map<String, Set<String>> folders = new HashMap<>();

    private FolderNames(Collection<String> files) {
        this.files = Set.copyOf(files);
        folders.put(ROOT, new TreeSet<>());
        files.forEach(this::addToFolders);
    }

    public static FolderNames of(Collection<String> files) {
        return new FolderNames(files);
    }

    private void addToFolders(String file) {
        String name = file;
        boolean isNew = true;
        while (isNew) {
            String folder = parent(name);
            isNew = !folders.containsKey(folder);
            folders.computeIfAbsent(folder, key -> new TreeSet<>())
                    .add(name.substring(folder.isEmpty() ? 0 : folder.length() + 1));
            name = folder;
        }
    }

    Set<String> files() {
        return files;
    }

    boolean isFile(String name) {
        return files.contains(name);
    }

    boolean isFolder(String name) {
        return folders.containsKey(name);
    }

    /**
     * What to write instead of a folder or file that does not exist, as it is printed behind the
     * message: the name that is like it, or else the nearest folder that exists.
     */
    String remedy(String missing) {
        String nearest = parent(missing);
        String first = missing;
        while (!isFolder(nearest)) {
            first = nearest;
            nearest = parent(nearest);
        }
        String prefix = nearest.isEmpty() ? "" : nearest + "/";
        Optional<String> similar =
                ClosestMatch.closest(first.substring(prefix.length()), folders.get(nearest));
        if (similar.isPresent()) {
            return "; did you mean '" + prefix + similar.get() + "'?";
        }
        return nearest.isEmpty() ? "" : "; the nearest folder that exists is '" + nearest + "'";
    }

    /** Like {@link #remedy} for a pattern that matches nothing, of which this is the folder. */
    String folderRemedy(String folder) {
        if (!isFolder(folder)) {
            return remedy(folder);
        }
        return folder.isEmpty() ? "" : "; '" + folder + "' holds other files only";
    }

    private static String parent(String name) {
        int slash = name.lastIndexOf('/');
        return slash < 0 ? ROOT : name.substring(0, slash);
    }
}
