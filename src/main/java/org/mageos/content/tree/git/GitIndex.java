package org.mageos.content.tree.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mageos.content.url.Paths;

/**
 * The names of the files that git tracks in a repository, which it does not ignore whatever the
 * patterns say. The index is read when first asked about; of one that is missing or cannot be
 * understood nothing is known, and nothing is tracked. Not thread-safe.
 *
 * @see <a href="https://git-scm.com/docs/gitignore#_description">gitignore, on tracked files</a>
 * @see <a href="https://git-scm.com/docs/gitrepository-layout">gitrepository-layout</a>
 */
final class GitIndex {

    private static final String POINTER = "gitdir: ";

    /** More than the index of any repository with documents; it is read into memory. */
    private static final long MAX_SIZE = 1L << 28;

    private final Path repository;
    private @Nullable Set<String> files;
    private @Nullable Set<String> folders;

    /**
     * @param repository the {@code .git} of the repository, which need not exist: a folder, or the
     *     file that names one, as in a worktree or a submodule
     */
    GitIndex(Path repository) {
        this.repository = repository;
    }

    /**
     * Whether git tracks a file, or a repository within the repository.
     *
     * @param name the {@link GitIgnore#bytes} of its name, relative to the repository
     */
    boolean hasFile(String name) {
        return files().contains(name);
    }

    /**
     * Whether git does not track a file, for certain: the index was understood and names others.
     *
     * @param name the {@link GitIgnore#bytes} of its name, relative to the repository
     */
    boolean lacksFile(String name) {
        return !files().isEmpty() && !hasFile(name);
    }

    /**
     * Whether git tracks a file in a folder, however deep it lies.
     *
     * @param name the {@link GitIgnore#bytes} of its name, relative to the repository
     */
    boolean hasFolder(String name) {
        if (folders == null) {
            folders = folders(files());
        }
        return folders.contains(name);
    }

    private static Set<String> folders(Set<String> files) {
        Set<String> folders = new HashSet<>();
        for (String file : files) {
            String folder = Paths.folder(file);
            while (!folder.isEmpty() && folders.add(folder)) {
                folder = Paths.folder(folder);
            }
        }
        return folders;
    }

    private Set<String> files() {
        if (files == null) {
            files = read().orElse(Set.of());
        }
        return files;
    }

    private Optional<Set<String>> read() {
        try {
            Path index = folder().resolve("index");
            return isReadable(index)
                    ? GitIndexReader.read(Files.readAllBytes(index))
                    : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Path folder() throws IOException {
        if (!isReadable(repository)) {
            return repository;
        }
        byte[] content = Files.readAllBytes(repository);
        String text = new String(content, StandardCharsets.UTF_8).stripTrailing();
        return text.startsWith(POINTER)
                ? repository.resolveSibling(text.substring(POINTER.length()))
                : repository;
    }

    private static boolean isReadable(Path file) throws IOException {
        return Files.isRegularFile(file) && Files.size(file) <= MAX_SIZE;
    }
}
