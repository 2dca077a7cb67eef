package org.mageos.content.tree.git;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicReference;
import org.mageos.content.output.IoReason;
import org.mageos.content.url.Paths;

/**
 * The files of a repository as an earlier commit has them, told by what differs from the work tree:
 * all others are as they are. So what git does not have, such as what a program makes, is the same
 * on both sides. Thread-safe.
 *
 * <p>Names are relative to the repository's folder, with {@code /}.
 */
public final class EarlierTree implements Closeable {

    private static final String LINK = "120000";
    private static final String SUBMODULE = "160000";
    private static final String NOTHING = "000000";

    /** The extensions of programs that no generator of sites reads. */
    private static final Set<String> COMPILED =
            Set.of("c", "cc", "cpp", "cs", "go", "h", "hpp", "java", "kt", "php", "rs", "scala");

    /** How a file begins that stands for another one, which Git LFS keeps. */
    private static final byte[] LFS =
            "version https://git-lfs.github.com/spec/".getBytes(StandardCharsets.US_ASCII);

    /** Of more files than this, those that are renamed and changed as well are not searched. */
    private static final List<String> RENAMED =
            List.of(
                    "diff-index",
                    "--cached",
                    "-z",
                    "--raw",
                    "-M",
                    "-l2000",
                    "--diff-filter=R",
                    "--ignore-submodules=all");

    /** All that differs, by the index and the times of files. */
    private static final List<String> DIFFERENCES =
            List.of(
                    "diff-index",
                    "-z",
                    "--raw",
                    "--no-renames",
                    "--no-abbrev",
                    "--ignore-submodules=dirty");

    private static final List<String> UNTRACKED =
            List.of("ls-files", "-z", "--others", "--exclude-standard");

    private final Path top;
    private final GitObjects objects;

    /** The hashes of what was there, by name. */
    private final Map<String, String> hashes = new TreeMap<>();

    private final Set<String> added = new HashSet<>();
    private final Set<String> folders = new HashSet<>();
    private final Set<String> submodules = new TreeSet<>();
    private final Set<String> links = new TreeSet<>();
    private final Set<String> notCheckedOut = new TreeSet<>();
    private final Map<String, String> renames = new HashMap<>();
    private final Set<String> ofLfs = new ConcurrentSkipListSet<>();
    private final AtomicReference<String> failure = new AtomicReference<>("");

    private EarlierTree(Path top, GitProgram git) {
        this.top = top;
        this.objects = new GitObjects(git, top);
    }

    /**
     * Compares the work tree with a commit.
     *
     * @param top the folder that holds {@code .git}
     * @param commit its hash
     * @throws GitFailure if git cannot tell
     */
    public static EarlierTree of(Path top, String commit) throws GitFailure {
        return of(top, commit, GitProgram.installed());
    }

    static EarlierTree of(Path top, String commit, GitProgram git) throws GitFailure {
        EarlierTree tree = new EarlierTree(top, git);
        GitAlone alone = GitAlone.in(top, git);
        alone.run(DIFFERENCES, tree::readDifferences, commit, "--");
        alone.run(UNTRACKED, tree::readUntracked);
        if (!tree.added.isEmpty() && !tree.hashes.isEmpty()) {
            alone.run(RENAMED, tree::readRenames, commit, "--");
        }
        return tree;
    }

    private void readDifferences(ZeroEndedTexts texts) throws IOException {
        for (Optional<String> text = texts.next(); text.isPresent(); text = texts.next()) {
            String[] fields = text.get().substring(1).split(" ");
            differs(fields[0], fields[1], fields[2], name(texts));
        }
    }

    private static String name(ZeroEndedTexts texts) throws IOException {
        return texts.next().orElseThrow(() -> new EOFException("the output of git is cut off"));
    }

    private void differs(String modeThen, String modeNow, String hash, String name)
            throws IOException {
        if (modeThen.equals(SUBMODULE) || modeNow.equals(SUBMODULE)) {
            submodules.add(name);
        } else if (modeThen.equals(NOTHING)) {
            added.add(name);
        } else if (!modeNow.equals(NOTHING) && !isThere(name)) {
            notCheckedOut.add(name);
        } else if (modeThen.equals(LINK)) {
            links.add(name);
        } else {
            hashes.put(name, hash);
            for (String folder = Paths.folder(name);
                    !folder.isEmpty() && folders.add(folder);
                    folder = Paths.folder(folder)) {}
        }
    }

    /** Whether a file is in the work tree: a sparse one has not all. */
    private boolean isThere(String name) {
        try {
            return Files.exists(top.resolve(name), LinkOption.NOFOLLOW_LINKS);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private void readUntracked(ZeroEndedTexts texts) throws IOException {
        for (Optional<String> text = texts.next(); text.isPresent(); text = texts.next()) {
            added.add(text.get());
        }
    }

    private void readRenames(ZeroEndedTexts texts) throws IOException {
        for (Optional<String> text = texts.next(); text.isPresent(); text = texts.next()) {
            String before = name(texts);
            renames.put(before, name(texts));
        }
    }

    /**
     * Whether nothing differs that anybody reads to know a site: only what there is in programs
     * that are compiled, none of which came or went.
     */
    public boolean isSame() {
        return added.isEmpty()
                && submodules.isEmpty()
                && links.isEmpty()
                && notCheckedOut.isEmpty()
                && hashes.keySet().stream().allMatch(name -> isCompiled(name) && isThere(name));
    }

    private static boolean isCompiled(String name) {
        return COMPILED.contains(Paths.extension(name));
    }

    /** Whether a file of today, or a folder of another repository, was not there. */
    public boolean lacks(String name) {
        return added.contains(name) || added.contains(name + "/");
    }

    /** What was not there. */
    Set<String> added() {
        return Collections.unmodifiableSet(added);
    }

    /** The hashes of what is not there today, by name. */
    Map<String, String> gone() {
        Map<String, String> gone = new TreeMap<>(hashes);
        gone.keySet().removeIf(this::isThere);
        return gone;
    }

    /** How many hexadecimal digits the hashes of the repository have; 0 if none is known. */
    int hashLength() {
        return hashes.values().stream().mapToInt(String::length).findFirst().orElse(0);
    }

    /** Whether there was a file of this name with another content, or none is there today. */
    public boolean hasOwn(String name) {
        return hashes.containsKey(name);
    }

    /** The files that had another content, or are not there today; sorted. */
    public Set<String> own() {
        return Collections.unmodifiableSet(hashes.keySet());
    }

    /** Whether there was a folder with files that had another content, or are not there today. */
    public boolean hasFolder(String name) {
        return folders.contains(name);
    }

    /** The files that git takes for renamed since: their names of today by those of then. */
    public Map<String, String> renames() {
        return Collections.unmodifiableMap(renames);
    }

    /** The repositories within the repository whose commits differ; sorted. */
    public Set<String> submodules() {
        return Collections.unmodifiableSet(submodules);
    }

    /** Symbolic links that differ, which are taken for what they are today; sorted. */
    public Set<String> links() {
        return Collections.unmodifiableSet(links);
    }

    /** Files that differ and are not in the work tree; sorted. */
    public Set<String> notCheckedOut() {
        return Collections.unmodifiableSet(notCheckedOut);
    }

    /** Files of which somebody asked what they held, and which Git LFS keeps; sorted. */
    public Set<String> ofLfs() {
        return Collections.unmodifiableSet(ofLfs);
    }

    /** Why git could not tell what one of the files held, the first time that it could not. */
    public Optional<String> failure() {
        return Optional.of(failure.get()).filter(reason -> !reason.isEmpty());
    }

    /**
     * What a file {@linkplain #hasOwn of its own} held.
     *
     * @throws IOException if git cannot tell, or Git LFS keeps it
     */
    public byte[] bytes(String name) throws IOException {
        String hash = hashes.get(name);
        if (hash == null) {
            throw new NoSuchFileException(name);
        }
        byte[] bytes;
        try {
            bytes = objects.bytes(hash);
        } catch (IOException e) {
            failure.compareAndSet("", IoReason.of(e));
            throw e;
        }
        if (startsWith(bytes, LFS)) {
            ofLfs.add(name);
            throw new IOException("it is kept in Git LFS, which is not asked");
        }
        return bytes;
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length
                && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    @Override
    public void close() {
        objects.close();
    }
}
