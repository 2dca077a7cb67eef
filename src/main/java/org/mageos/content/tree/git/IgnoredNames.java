package org.mageos.content.tree.git;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mageos.content.url.Paths;

/**
 * What git ignores in a content tree. Ignored folders may be huge, such as a virtual environment,
 * and few links lead into them: they are not walked, and a link into one asks the file system.
 * Thread-safe.
 */
public final class IgnoredNames {

    public static final IgnoredNames NONE =
            new IgnoredNames(Path.of(""), Set.of(), Set.of(), Optional.empty());

    /** Longer names no file system takes. */
    private static final int MAX_PATH = 4096;

    private final Path root;
    private final Set<String> files;
    private final Set<String> closedFolders;
    private final Optional<IgnoreRules> rules;
    private final Map<String, Boolean> asked = new ConcurrentHashMap<>();

    /** The folders of the ignored files that were met. */
    private @Nullable Set<String> made;

    /**
     * @param root the content root
     * @param files the ignored files that were met
     * @param closedFolders the ignored folders that were not walked
     * @param rules what git ignores by its name
     */
    public IgnoredNames(
            Path root, Set<String> files, Set<String> closedFolders, Optional<IgnoreRules> rules) {
        this.root = root;
        this.files = Set.copyOf(files);
        this.closedFolders = Set.copyOf(closedFolders);
        this.rules = rules;
    }

    public boolean isEmpty() {
        return files.isEmpty() && closedFolders.isEmpty();
    }

    /** The files and folders that git ignores by their full names, be they there or not. */
    public synchronized List<String> named() {
        return rules.isPresent() ? rules.get().names() : List.of();
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

    /**
     * Whether git ignores a name that was not met, so that something may be made there.
     *
     * @param there the nearest folder above it that is there
     * @param filled the nearest one that holds something: an ignored one that was walked is known
     */
    public synchronized boolean mayHold(String name, String there, String filled) {
        return rules.isPresent()
                && name.length() <= MAX_PATH
                && (isBelowClosed(name)
                        || !isKnown(filled, rules.get()) && rules.get().wouldIgnore(name, there))
                && isPlain(name);
    }

    /**
     * Whether a folder that git ignores was walked, and not just for what it tracks all the same.
     */
    private boolean isKnown(String folder, IgnoreRules ignore) {
        return ignore.isIgnored(folder, true)
                && (folder.isEmpty() || isMade(folder) || !ignore.hasTracked(folder));
    }

    /** Whether a folder holds something that git ignores. */
    private boolean isMade(String folder) {
        if (made == null) {
            Set<String> folders = new HashSet<>();
            for (String file : files) {
                String one = Paths.folder(file);
                while (!one.isEmpty() && folders.add(one)) {
                    one = Paths.folder(one);
                }
            }
            made = folders;
        }
        return made.contains(folder);
    }

    /**
     * Whether a name that was not met is in a submodule, which is not checked out, or that of a
     * folder with nothing but such submodules.
     *
     * @param there the nearest folder above it that holds something
     */
    public synchronized boolean isInSubmodule(String name, String there) {
        return rules.isPresent()
                && name.length() <= MAX_PATH
                && isPlain(name)
                && rules.get().isInSubmodule(name, there);
    }

    private boolean isBelowClosed(String name) {
        if (closedFolders.isEmpty() || name.length() > MAX_PATH) {
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
            // On Windows a name may start with a drive.
            Path path = root.resolve(name);
            return Paths.normalize(name).equals(Optional.of(name))
                    && path.startsWith(root)
                    && Paths.slashes(root.relativize(path)).equals(name);
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
