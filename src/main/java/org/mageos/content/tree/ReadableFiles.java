package org.mageos.content.tree;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.mageos.content.tree.git.EarlierTree;
import org.mageos.content.url.Paths;

/**
 * Answers whether a run may read a file, and reads it. Whatever content or settings name, only
 * regular files of the content root or of the repository around it are opened, symbolic links
 * resolved first, and only up to a size: nothing else of the machine gets into a report, and no
 * named pipe keeps a run waiting. Thread-safe.
 *
 * <p>Names are relative to the content root, with {@code /}. What is refused is told by a {@link
 * FileSystemException} with a reason, which quotes nothing of the file.
 */
public final class ReadableFiles {

    /** The largest file that is read as a whole. */
    private static final long MAX_SIZE = 64L << 20;

    private final Path root;
    private final Optional<Path> repository;

    /** Folders, and whether they lie where this run may read. */
    private final Map<Path, Boolean> folders = new ConcurrentHashMap<>();

    /** What a path is. */
    public enum Kind {
        FILE,
        FOLDER,
        /** It is there, by a symbolic link to where the run may not read. */
        ELSEWHERE,
        /** A named pipe, a device and the like. */
        SPECIAL,
        NOTHING
    }

    /** What the repository's files were, where those of a commit are read. */
    private final Optional<EarlierFiles> earlier;

    private ReadableFiles(Path root, Optional<Path> repository, Optional<EarlierFiles> earlier) {
        this.root = root;
        this.repository = repository;
        this.earlier = earlier;
    }

    /** The files of a content root, and of the repository that it lies in. */
    public static ReadableFiles of(Path contentRoot) {
        Path root = contentRoot.toAbsolutePath().normalize();
        Path folder = root;
        while (folder != null && !Files.exists(folder.resolve(".git"))) {
            folder = folder.getParent();
        }
        return new ReadableFiles(root, Optional.ofNullable(folder), Optional.empty());
    }

    /** These files as they were. */
    public ReadableFiles at(EarlierTree commit) {
        return new ReadableFiles(
                root, repository, repository.map(top -> new EarlierFiles(top, commit)));
    }

    /** These files as they are in the work tree, be they read as they were or not. */
    public ReadableFiles today() {
        return new ReadableFiles(root, repository, Optional.empty());
    }

    /** Whether they are read as an earlier commit has them. */
    public boolean isEarlier() {
        return earlier.isPresent();
    }

    /** The content root. */
    public Path root() {
        return root;
    }

    /** The folder that holds {@code .git}. */
    public Optional<Path> repository() {
        return repository;
    }

    /** The content root's name in the repository, with {@code /}; empty if it is the top itself. */
    public String prefix() {
        return repository.map(top -> Paths.slashes(top.relativize(root))).orElse("");
    }

    /** The path of a name; empty if it is not one. */
    public Optional<Path> path(String name) {
        try {
            return Optional.of(root.resolve(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** What a name stands for. */
    public Kind kind(String name) {
        return path(name).map(this::kind).orElse(Kind.NOTHING);
    }

    /** What a path stands for. */
    public Kind kind(Path path) {
        try {
            if (earlier.isPresent()) {
                Optional<Kind> then = earlier.get().kind(path);
                if (then.isPresent()) {
                    return then.get();
                }
            }
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (!isInside(path)) {
                return Kind.ELSEWHERE;
            }
            if (attributes.isDirectory()) {
                return Kind.FOLDER;
            }
            return attributes.isRegularFile() ? Kind.FILE : Kind.SPECIAL;
        } catch (IOException e) {
            return Kind.NOTHING;
        }
    }

    /**
     * The bytes of a file.
     *
     * @throws IOException if it cannot be read, or this run may not read it
     */
    public byte[] bytes(String name) throws IOException {
        return bytes(named(name));
    }

    private byte[] bytes(Path path) throws IOException {
        Optional<byte[]> then = earlierBytes(path);
        return then.isPresent() ? then.get() : FileReads.whole(path, readable(path), MAX_SIZE);
    }

    /**
     * The text of a file, without a byte order mark.
     *
     * @throws IOException if it cannot be read, is not UTF-8, or this run may not read it
     */
    public String text(String name) throws IOException {
        return FileReads.text(bytes(name), StandardCharsets.UTF_8);
    }

    /**
     * The text of a file in another encoding.
     *
     * @throws IOException if it cannot be read, is not in that encoding, or this run may not read
     *     it
     */
    public String text(String name, Charset encoding) throws IOException {
        return FileReads.text(bytes(name), encoding);
    }

    /**
     * The text of the file at a path, without a byte order mark.
     *
     * @throws IOException if it cannot be read, is not UTF-8, or this run may not read it
     */
    public String text(Path path) throws IOException {
        return FileReads.text(bytes(path), StandardCharsets.UTF_8);
    }

    /**
     * A file to be read in part.
     *
     * @throws IOException if it cannot be read, or this run may not read it
     */
    public InputStream open(String name) throws IOException {
        Path path = named(name);
        Optional<byte[]> then = earlierBytes(path);
        if (then.isPresent()) {
            return new ByteArrayInputStream(then.get());
        }
        readable(path);
        return new BufferedInputStream(Files.newInputStream(path));
    }

    /**
     * How many bytes a file has.
     *
     * @throws IOException if there is none
     */
    public long size(String name) throws IOException {
        Path path = named(name);
        Optional<byte[]> then = earlierBytes(path);
        return then.isPresent() ? then.get().length : Files.size(path);
    }

    /**
     * When a file was last changed.
     *
     * @throws IOException if there is none
     */
    public FileTime modified(String name) throws IOException {
        return Files.getLastModifiedTime(named(name));
    }

    private Path named(String name) throws IOException {
        return path(name).orElseThrow(() -> new NoSuchFileException(name));
    }

    /** What a file held, where that is not what it holds today. */
    private Optional<byte[]> earlierBytes(Path path) throws IOException {
        return earlier.isPresent() ? earlier.get().bytes(path) : Optional.empty();
    }

    /** Lets nothing pass but a regular file of the content. */
    private BasicFileAttributes readable(Path path) throws IOException {
        BasicFileAttributes own =
                Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        // Most are no links, and need no second look.
        boolean isPlain = own.isRegularFile() && path.equals(normal(path));
        BasicFileAttributes attributes = isPlain ? own : FileReads.regular(path);
        if (!(isPlain ? isFolderInside(path.getParent()) : isInside(path))) {
            throw FileReads.refused(path, "it lies outside of the content");
        }
        return attributes;
    }

    /** Whether a path that exists lies where the run may read, symbolic links resolved. */
    private boolean isInside(Path path) throws IOException {
        Path normal = normal(path);
        Path folder = normal.getParent();
        return folder == null || Files.isSymbolicLink(normal) || isFolder(normal)
                ? isBelow(normal.toRealPath())
                : isFolderInside(folder);
    }

    private static Path normal(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private boolean isFolderInside(Path folder) throws IOException {
        Boolean known = folders.get(folder);
        if (known == null) {
            known = isBelow(folder.toRealPath());
            folders.put(folder, known);
        }
        return known;
    }

    private static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    private boolean isBelow(Path real) throws IOException {
        return real.startsWith(repository.orElse(root).toRealPath());
    }
}
