package org.mageos.content.output;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A folder that gets all of its new files or none: each is written beside its place, and all are
 * moved when the last one is complete. What was not moved is gone when the folder is closed. Not
 * thread-safe.
 */
public final class StagedFolder implements Closeable {

    private final Path folder;
    private final Map<String, Path> staged = new LinkedHashMap<>();

    /**
     * @param folder the folder; it is made if there is none
     */
    public StagedFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    public Path folder() {
        return folder;
    }

    /**
     * Opens a new file, which takes the place of an older one of the same name.
     *
     * @param name its name, relative to the folder, with {@code /}
     * @throws IllegalArgumentException if it would lie outside the folder
     * @throws IOException if nothing can be written there
     */
    public OutputStream open(String name) throws IOException {
        Path target = folder.resolve(name).normalize();
        if (!target.startsWith(folder) || target.equals(folder)) {
            throw new IllegalArgumentException("'" + name + "' lies outside '" + folder + "'");
        }
        Files.createDirectories(target.getParent());
        // Not Files.createTempFile: only its owner could read the file.
        Path beside =
                target.resolveSibling(target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        OutputStream out = Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW);
        staged.put(name, beside);
        return new BufferedOutputStream(out, 1 << 16);
    }

    /** The names of the files opened so far, in their order. */
    public Set<String> names() {
        return Set.copyOf(staged.keySet());
    }

    /** Moves all files to their places. All of them must be closed. */
    public void commit() throws IOException {
        for (Map.Entry<String, Path> file : staged.entrySet()) {
            replace(file.getValue(), folder.resolve(file.getKey()).normalize());
        }
        staged.clear();
    }

    private static void replace(Path beside, Path target) throws IOException {
        try {
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Removes what was not committed. */
    @Override
    public void close() throws IOException {
        for (Path beside : staged.values()) {
            Files.deleteIfExists(beside);
        }
        staged.clear();
    }
}
