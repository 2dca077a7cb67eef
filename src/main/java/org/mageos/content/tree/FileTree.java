package org.mageos.content.tree;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mageos.content.tree.git.IgnoredNames;
import org.mageos.content.url.Paths;

/**
 * The names of all files and folders below the content root: relative, with {@code /}; the root is
 * the empty name. Nothing is opened. Immutable; answers are hash lookups, save for names in ignored
 * folders, for which the file system is asked.
 */
public final class FileTree {

    /** What keeps a folder in a repository that holds nothing there. */
    private static final Set<String> KEEPING =
            Set.of(".gitkeep", ".keep", ".gitignore", ".empty", ".placeholder");

    private final NavigableSet<String> files;
    private final Set<String> folders;
    private final IgnoredNames ignored;

    /** Of the files those that git does not ignore, and the folders that they lie in. */
    private final Set<String> keptFiles;

    private final Set<String> keptFolders;

    // Only a broken link asks for these, so they are made when the first one does.
    private @Nullable Map<String, String> folded;
    private @Nullable Map<String, List<String>> byLastSegment;
    private @Nullable Set<String> extensions;
    private @Nullable Set<String> filledFolders;

    private FileTree(NavigableSet<String> files, IgnoredNames ignored) {
        this.files = Collections.unmodifiableNavigableSet(files);
        this.ignored = ignored;
        this.folders = folders(files);
        if (ignored.isEmpty()) {
            this.keptFiles = this.files;
            this.keptFolders = folders;
        } else {
            Set<String> kept = new TreeSet<>(files);
            kept.removeIf(ignored::hasMet);
            this.keptFiles = Collections.unmodifiableSet(kept);
            this.keptFolders = folders(kept);
            ignored.closedFolders().forEach(folder -> addFolders(folder, folders));
        }
    }

    /** A tree of these files and of the folders they lie in. */
    public static FileTree of(Collection<String> files) {
        return of(files, IgnoredNames.NONE);
    }

    /**
     * A tree of these files and of the folders they lie in.
     *
     * @param files all files that were met, ignored ones too
     * @param ignored what git ignores
     */
    public static FileTree of(Collection<String> files, IgnoredNames ignored) {
        return new FileTree(new TreeSet<>(files), ignored);
    }

    /**
     * This tree with other files; what git ignores it does as before.
     *
     * @param names all files
     */
    public FileTree with(Collection<String> names) {
        return of(names, ignored);
    }

    private static Set<String> folders(Set<String> files) {
        Set<String> folders = new HashSet<>();
        folders.add("");
        for (String file : files) {
            addFolders(Paths.folder(file), folders);
        }
        return folders;
    }

    private static void addFolders(String name, Set<String> folders) {
        String folder = name;
        while (folders.add(folder)) {
            folder = Paths.folder(folder);
        }
    }

    /** All files, sorted; those that git ignores among them, save for what ignored folders hold. */
    public Set<String> files() {
        return files;
    }

    /** The files that lie in a folder itself, sorted; those further below are not looked at. */
    public List<String> filesIn(String folder) {
        String start = folder.isEmpty() ? "" : folder + "/";
        List<String> found = new ArrayList<>();
        String file = files.ceiling(start);
        while (file != null && file.startsWith(start)) {
            int slash = file.indexOf('/', start.length());
            if (slash < 0) {
                found.add(file);
            }
            file = slash < 0 ? files.higher(file) : files.ceiling(behind(file.substring(0, slash)));
        }
        return found;
    }

    /** The files in a folder and all folders below it, sorted; the others are not looked at. */
    public Set<String> filesBelow(String folder) {
        return folder.isEmpty() ? files : files.subSet(folder + "/", behind(folder));
    }

    /** A name behind all that a folder holds. */
    private static String behind(String folder) {
        return folder + (char) ('/' + 1);
    }

    /** The files that git does not ignore, sorted. */
    public Set<String> keptFiles() {
        return keptFiles;
    }

    public boolean hasFile(String name) {
        return files.contains(name) || ignored.hasFile(name);
    }

    public boolean hasFolder(String name) {
        return folders.contains(name) || ignored.hasFolder(name);
    }

    /**
     * The folders that are not ignored, the root among them.
     *
     * @param depth how far below the root
     */
    public List<String> foldersNear(int depth) {
        Set<String> near = new TreeSet<>();
        for (String folder : keptFolders) {
            if (slashes(folder) < depth) {
                near.add(folder);
            }
        }
        return List.copyOf(near);
    }

    private static int slashes(String name) {
        int slashes = 0;
        for (int i = 0; i < name.length(); i++) {
            slashes += name.charAt(i) == '/' ? 1 : 0;
        }
        return slashes;
    }

    /** Whether there is a file or folder with this name. */
    public boolean has(String name) {
        return hasFile(name) || hasFolder(name);
    }

    /**
     * Whether there is a file or folder that exists here, but not in the repository: git ignores
     * it, or all that it holds.
     */
    public boolean isIgnored(String name) {
        return !keptFiles.contains(name) && !keptFolders.contains(name) && has(name);
    }

    /**
     * Whether git would ignore a file or folder with this name, be it there or not. What an ignored
     * folder holds is known once it was walked; one that is only kept for what a program will write
     * there counts as one that is not there yet.
     */
    public boolean mayBeIgnored(String name) {
        return ignored.mayHold(name, nearest(folders, name), nearest(filledFolders(), name));
    }

    /** The folder among some that a name lies in, however deep; empty if it is the root. */
    private static String nearest(Set<String> folders, String name) {
        // From the top, for a name may go through 100,000 folders that are not there.
        String folder = "";
        int slash = name.indexOf('/');
        while (slash >= 0 && folders.contains(name.substring(0, slash))) {
            folder = name.substring(0, slash);
            slash = name.indexOf('/', slash + 1);
        }
        return folder;
    }

    /** What git ignores by its full name and is not there: a program may make it. */
    public List<String> ignoredAndMissing() {
        return ignored.named().stream().filter(name -> !has(name)).toList();
    }

    private synchronized Set<String> filledFolders() {
        if (filledFolders == null) {
            Set<String> filled = new HashSet<>();
            filled.add("");
            for (String file : files) {
                if (!KEEPING.contains(Paths.lastSegment(file))) {
                    addFolders(Paths.folder(file), filled);
                }
            }
            filledFolders = filled;
        }
        return filledFolders;
    }

    /**
     * Whether a name lies in a submodule that is not checked out, so that nothing of it is here, or
     * is a folder with nothing else.
     */
    public boolean isInSubmodule(String name) {
        return !name.isEmpty() && !has(name) && ignored.isInSubmodule(name, nearest(folders, name));
    }

    /** The file or folder whose name differs only by letter case or Unicode form. */
    public synchronized Optional<String> writtenOtherwise(String name) {
        if (folded == null) {
            Map<String, String> names = new HashMap<>();
            folders.stream().sorted().forEach(folder -> names.putIfAbsent(fold(folder), folder));
            files.forEach(file -> names.put(fold(file), file));
            folded = names;
        }
        return Optional.ofNullable(folded.get(fold(name))).filter(other -> !other.equals(name));
    }

    /** The files in any folder whose last segment is this one, case ignored; sorted. */
    public synchronized List<String> named(String lastSegment) {
        if (byLastSegment == null) {
            Map<String, List<String>> names = new HashMap<>();
            for (String file : files) {
                names.computeIfAbsent(fold(Paths.lastSegment(file)), key -> new ArrayList<>())
                        .add(file);
            }
            byLastSegment = names;
        }
        return byLastSegment.getOrDefault(fold(lastSegment), List.of());
    }

    /**
     * Whether there is a file whose name ends in an extension.
     *
     * @param extension in lower case, without the dot
     */
    public synchronized boolean hasExtension(String extension) {
        if (extensions == null) {
            Set<String> all = new HashSet<>();
            for (String file : files) {
                all.add(Paths.extension(file).toLowerCase(Locale.ROOT));
            }
            extensions = all;
        }
        return extensions.contains(extension);
    }

    /**
     * A form of a name that is equal for names which differ only by letter case or Unicode form.
     */
    public static String fold(String name) {
        String composed = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFC);
        return composed.toLowerCase(Locale.ROOT);
    }

    /** Such a name has one form, and needs none of the tables of the others. */
    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
