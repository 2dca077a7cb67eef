package org.mageos.content.tree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.mageos.content.tree.git.EarlierTree;
import org.mageos.content.url.Paths;

/** The files of a repository as an earlier commit has them, found by their paths of today. */
final class EarlierFiles {

    private final Path repository;
    private final EarlierTree commit;

    /** Folders, and their names in the repository, symbolic links resolved. */
    private final Map<Path, String> folderNames = new ConcurrentHashMap<>();

    EarlierFiles(Path repository, EarlierTree commit) {
        this.repository = repository;
        this.commit = commit;
    }

    /** What a path stood for; empty if it is what it stands for today. */
    Optional<ReadableFiles.Kind> kind(Path path) throws IOException {
        String name = name(path);
        if (commit.hasOwn(name)) {
            return Optional.of(ReadableFiles.Kind.FILE);
        }
        if (commit.hasFolder(name)) {
            return Optional.of(ReadableFiles.Kind.FOLDER);
        }
        return commit.lacks(name) ? Optional.of(ReadableFiles.Kind.NOTHING) : Optional.empty();
    }

    /**
     * What a file held; empty if it is what it holds today.
     *
     * @throws IOException if it was not there, or git cannot tell
     */
    Optional<byte[]> bytes(Path path) throws IOException {
        String name = name(path);
        if (commit.lacks(name)) {
            throw new NoSuchFileException(name);
        }
        return commit.hasOwn(name) ? Optional.of(commit.bytes(name)) : Optional.empty();
    }

    /** The name by which git knows a file, be it there today or not. */
    private String name(Path path) throws IOException {
        Path normal = path.toAbsolutePath().normalize();
        Path folder = normal.getParent();
        if (folder == null) {
            return "";
        }
        if (Files.isSymbolicLink(normal) && Files.exists(normal)) {
            return below(normal.toRealPath());
        }
        String known = folderNames.get(folder);
        if (known == null) {
            Path there = folder;
            while (!Files.exists(there) && there.getParent() != null) {
                there = there.getParent();
            }
            known = below(there.toRealPath().resolve(there.relativize(folder)));
            folderNames.put(folder, known);
        }
        return Paths.trimSlashes(known + "/" + normal.getFileName());
    }

    private String below(Path real) throws IOException {
        Path top = repository.toRealPath();
        return real.startsWith(top) ? Paths.slashes(top.relativize(real)) : real.toString();
    }
}
