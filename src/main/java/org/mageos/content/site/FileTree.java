package org.mageos.content.site;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The names of all files and folders below the content root: relative, with {@code /}; the root is
 * the empty name. Nothing is opened. Immutable; answers are hash lookups.
 */
public final class FileTree {

    private final Set<String> files;
    private final Set<String> folders;

    // Only a broken link asks for these, so they are made when the first one does.
    private @Nullable Map<String, String> folded;
    private @Nullable Map<String, List<String>> byLastSegment;

    private FileTree(Set<String> files, Set<String> folders) {
        this.files = files;
        this.folders = folders;
    }

    /** A tree of these files and of the folders they lie in. */
    public static FileTree of(Collection<String> files) {
        Set<String> folders = new HashSet<>();
        folders.add("");
        for (String file : files) {
            String folder = Paths.folder(file);
            while (folders.add(folder)) {
                folder = Paths.folder(folder);
            }
        }
        return new FileTree(Collections.unmodifiableSet(new TreeSet<>(files)), folders);
    }

    /** All files, sorted. */
    public Set<String> files() {
        return files;
    }

    public boolean hasFile(String name) {
        return files.contains(name);
    }

    public boolean hasFolder(String name) {
        return folders.contains(name);
    }

    /** Whether there is a file or folder with this name. */
    public boolean has(String name) {
        return files.contains(name) || folders.contains(name);
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

    /** The same for names that differ only by letter case or Unicode form. */
    static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
