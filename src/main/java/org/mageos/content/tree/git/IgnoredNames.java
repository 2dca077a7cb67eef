package org.mageos.content.tree.git;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.mageos.content.url.Paths;

/**
 * What git ignores in a content tree. Ignored folders may be huge, such as a virtual environment,
 * and few links lead into them: they are not walked, and a link into one asks the file system.
 * Thread-safe.
 */
public final class IgnoredNames {

    public static final IgnoredNames NONE = new IgnoredNames(Path.of(""), Set.of(), Set.of());

    private final Path root;
    private final Set<String> files;
    private final Set<String> closedFolders;
    private final Map<String, Boolean> asked = new ConcurrentHashMap<>();

    /**
     * @param root the content root
     * @param files the ignored files that were met
     * @param closedFolders the ignored folders that were not walked
     */
    public IgnoredNames(Path root, Set<String> files, Set<String> closedFolders) {
        this.root = root;
        this.files = Set.copyOf(files);
        this.closedFolders = Set.copyOf(closedFolders);
    }

    public boolean isEmpty() {
        return files.isEmpty() && closedFolders.isEmpty();
    }

    public Set<String> closedFolders() {
        return closedFolders;
    }

    /** Whether a file that was met is ignored. */
    public boolean hasMet(String file) {
        return files.contains(file);
    }

    /** Whether there is a file in a folder that was not walked. */
    public boolean hasFile(String name) {
        return isBelowClosed(name)
                && asked.computeIfAbsent(name, key -> Files.isRegularFile(root.resolve(key)));
    }

    /** Whether there is a folder in one that was not walked. */
    public boolean hasFolder(String name) {
        return isBelowClosed(name)
                && asked.computeIfAbsent(name + "/", key -> Files.isDirectory(root.resolve(name)));
    }

    private boolean isBelowClosed(String name) {
        if (closedFolders.isEmpty()) {
            return false;
        }
        String folder = Paths.folder(name);
        while (!folder.isEmpty() && !closedFolders.contains(folder)) {
            folder = Paths.folder(folder);
        }
        return !folder.isEmpty() && isPlain(name);
    }

    /** Whether a name, which may come from a link, is that of a file below the root. */
    private boolean isPlain(String name) {
        try {
            return Paths.normalize(name).equals(Optional.of(name))
                    && root.resolve(name).startsWith(root);
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
