package org.mageos.content.output;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * A folder that gets all of its new files or none: each is written beside its place, and all are
 * moved when the last one is complete. What was not moved is gone when the folder is closed, or, if
 * the process is killed before, when the next one writes there. Not thread-safe.
 *
 * <p>Names are relative to the folder, with {@code /}; every method throws {@link
 * IllegalArgumentException} for one that lies outside.
 */
public final class StagedFolder implements Closeable {

    private final Path folder;

    /** By name, in the order of moving. */
    private final Map<String, Path> staged = new LinkedHashMap<>();

    private final Set<String> removed = new LinkedHashSet<>();

    /** The folders that were looked through for what killed runs have left. */
    private final Set<Path> swept = new HashSet<>();

    /** The folders that were made, each before those it lies in. */
    private final Deque<Path> made = new ArrayDeque<>();

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
     * @throws IllegalStateException if it was opened before
     * @throws IOException if nothing can be written there
     */
    public OutputStream open(String name) throws IOException {
        Path target = newTarget(name);
        makeFolders(target.getParent());
        if (swept.add(target.getParent())) {
            TemporaryFile.removeLeftOvers(target.getParent());
        }
        // Not Files.createTempFile: only its owner could read the file.
        Path beside = TemporaryFile.beside(target);
        OutputStream out = created(beside, target);
        keepPermissions(target, beside);
        staged.put(name(target), beside);
        return new BufferedOutputStream(out, 1 << 16);
    }

    /** A failure names the file that is wanted, not the one beside it, of which nobody knows. */
    private static OutputStream created(Path beside, Path target) throws IOException {
        try {
            return Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW);
        } catch (AccessDeniedException e) {
            throw new AccessDeniedException(target.toString());
        } catch (FileSystemException e) {
            throw new FileSystemException(target.toString(), null, e.getReason());
        }
    }

    /** A file that somebody may run or read can be run or read after it was written anew. */
    private static void keepPermissions(Path target, Path beside) throws IOException {
        PosixFileAttributeView old =
                Files.getFileAttributeView(target, PosixFileAttributeView.class);
        if (old != null && Files.isRegularFile(target)) {
            Files.setPosixFilePermissions(beside, old.readAttributes().permissions());
        }
    }

    /**
     * Opens a new text file, whose encoding is UTF-8.
     *
     * @throws IllegalStateException if it was opened before
     * @throws IOException if nothing can be written there
     */
    public Writer openText(String name) throws IOException {
        return new BufferedWriter(new OutputStreamWriter(open(name), StandardCharsets.UTF_8));
    }

    /**
     * Gives a file that was opened another name. It is moved after all others.
     *
     * @throws IllegalStateException if it was not opened, or if the new name was
     */
    public void rename(String name, String newName) throws IOException {
        String old = name(target(name));
        if (!staged.containsKey(old)) {
            throw new IllegalStateException("'" + name + "' was not opened");
        }
        Path target = newTarget(newName);
        makeFolders(target.getParent());
        staged.put(name(target), staged.remove(old));
    }

    /**
     * The beginning of a file of an earlier run; empty if there is none that can be read.
     *
     * @param count how many bytes at most, unpacked if the file is packed
     */
    public byte[] earlier(String name, int count) {
        Path file = target(name);
        if (!Files.isRegularFile(file)) {
            return new byte[0];
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(in) : in) {
            return plain == in && Files.size(file) <= count
                    ? Files.readAllBytes(file)
                    : plain.readNBytes(count);
        } catch (IOException e) {
            // Whatever it is, it is none that was written here.
            return new byte[0];
        }
    }

    /** Removes an older file when the new ones are in place; not if it is one of them, though. */
    public void removeOnCommit(String name) {
        removed.add(name(target(name)));
    }

    /** The names of the files opened so far, in their order. */
    public Set<String> names() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(staged.keySet()));
    }

    /**
     * Moves all files to their places, in their order, and then removes what is to be removed. A
     * file that has the same bytes as the older one leaves that as it is. All of them must be
     * closed.
     *
     * @throws IOException if that is not possible; as far as it can be told before, nothing is
     *     moved
     */
    public void commit() throws IOException {
        removed.removeAll(staged.keySet());
        for (String name : staged.keySet()) {
            requireNoFolder(target(name));
        }
        for (String name : removed) {
            requireNoFolder(target(name));
        }
        for (Map.Entry<String, Path> file : staged.entrySet()) {
            replace(file.getValue(), target(file.getKey()));
        }
        staged.clear();
        made.clear();
        for (String name : removed) {
            Files.deleteIfExists(target(name));
        }
        removed.clear();
    }

    private Path newTarget(String name) throws IOException {
        Path target = target(name);
        if (staged.containsKey(name(target))) {
            throw new IllegalStateException("'" + name + "' is written already");
        }
        requireNoFolder(target);
        return target;
    }

    private Path target(String name) {
        Path target = folder.resolve(name).normalize();
        if (!target.startsWith(folder) || target.equals(folder)) {
            throw new IllegalArgumentException("'" + name + "' lies outside '" + folder + "'");
        }
        return target;
    }

    /** The one name of all that mean the same file. */
    private String name(Path target) {
        return folder.relativize(target)
                .toString()
                .replace(target.getFileSystem().getSeparator(), "/");
    }

    private static void requireNoFolder(Path target) throws IOException {
        if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(target.toString(), null, "it is a folder");
        }
    }

    private void makeFolders(Path path) throws IOException {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path at = path; at != null && Files.notExists(at); at = at.getParent()) {
            missing.push(at);
        }
        try {
            Files.createDirectories(path);
        } catch (NoSuchFileException e) {
            throw new FileSystemException(e.getFile(), null, "The folder cannot be made");
        }
        for (Path folder : missing) {
            made.push(folder);
        }
    }

    /** Many file systems write the whole of a file to the disk before it takes another's place. */
    private static void replace(Path beside, Path target) throws IOException {
        if (isSame(beside, target)) {
            Files.delete(beside);
            return;
        }
        try {
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static boolean isSame(Path beside, Path target) throws IOException {
        return Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
                && Files.isReadable(target)
                && Files.mismatch(beside, target) < 0;
    }

    /** Removes what was not committed, and the folders that were made for it. */
    @Override
    public void close() throws IOException {
        for (Path beside : staged.values()) {
            Files.deleteIfExists(beside);
        }
        staged.clear();
        removed.clear();
        try {
            while (!made.isEmpty()) {
                Files.deleteIfExists(made.pop());
            }
        } catch (DirectoryNotEmptyException e) {
            // Somebody else uses it by now.
            made.clear();
        }
    }
}
