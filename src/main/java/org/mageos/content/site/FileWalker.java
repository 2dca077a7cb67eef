package org.mageos.content.site;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.RunError;
import org.mageos.content.value.Position;

/**
 * Walks the content tree once and notes the names. Symbolic links are followed within the tree; one
 * that leads out of it, to a folder above itself, or nowhere is noted and not followed.
 */
final class FileWalker extends SimpleFileVisitor<Path> {

    /** What no writer writes, however deep it lies. */
    private static final Set<String> SKIPPED =
            Set.of(".git", ".hg", ".svn", "node_modules", ".venv", ".cache", ".idea", ".gradle");

    /** What Java puts in the place of bytes of a name that it cannot decode. */
    private static final char REPLACEMENT = '\uFFFD';

    private final Path root;
    private final Path realRoot;
    private final Set<String> excludedFolders;
    private final List<String> files = new ArrayList<>();
    private final Set<SymlinkProblem> symlinks = new LinkedHashSet<>();
    private final List<RunError> errors = new ArrayList<>();
    private final List<String> unreadableNames = new ArrayList<>();

    /** The name under which the folder being walked is known, and its real place. */
    private String prefix = "";

    private Path start;

    /** The real folders of the links on the way to the folder being walked. */
    private final Deque<Path> linkFolders = new ArrayDeque<>();

    private FileWalker(Path root, Set<String> excludedFolders) throws IOException {
        this.root = root;
        this.realRoot = root.toRealPath();
        this.start = root;
        this.excludedFolders = excludedFolders;
    }

    /**
     * What a walk found.
     *
     * @param tree the names
     * @param symlinks symbolic links that were not followed
     * @param errors folders that could not be read
     */
    record Walk(FileTree tree, List<SymlinkProblem> symlinks, List<RunError> errors) {}

    /**
     * Walks a tree.
     *
     * @throws IOException if the root itself cannot be read
     */
    static Walk walk(Path root, Set<String> excludedFolders) throws IOException {
        FileWalker walker = new FileWalker(root, excludedFolders);
        Files.walkFileTree(root, walker);
        walker.reportUnreadableNames();
        return new Walk(FileTree.of(walker.files), List.copyOf(walker.symlinks), walker.errors);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (!folder.equals(root) && !folder.equals(start) && !isNameReadable(folder)) {
            unreadableNames.add(name(folder));
            return FileVisitResult.SKIP_SUBTREE;
        }
        boolean skipped =
                !folder.equals(root)
                        && (SKIPPED.contains(folder.getFileName().toString())
                                || excludedFolders.contains(name(folder)));
        return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (!isNameReadable(file)) {
            unreadableNames.add(name(file));
        } else if (attributes.isSymbolicLink()) {
            follow(file);
        } else {
            files.add(name(file));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        errors.add(
                new RunError(
                        Optional.of(new Location(name(file), Position.START)),
                        "The folder cannot be read: " + ReadFailure.reason(e)));
        return FileVisitResult.CONTINUE;
    }

    /** In the locale {@code C}, Java knows a file with a letter such as 'é' by no name at all. */
    private static boolean isNameReadable(Path file) {
        return file.getFileName().toString().indexOf(REPLACEMENT) < 0;
    }

    private void reportUnreadableNames() {
        if (unreadableNames.isEmpty()) {
            return;
        }
        String first = unreadableNames.get(0);
        int others = unreadableNames.size() - 1;
        errors.add(
                new RunError(
                        Optional.of(new Location(first, Position.START)),
                        "The file's name cannot be read"
                                + (others == 0 ? "" : ", nor those of " + others + " others")
                                + ": run with the environment variable LC_ALL=C.UTF-8, or rename"
                                + " what is not UTF-8"));
    }

    private void follow(Path link) throws IOException {
        Path folder = link.getParent().toRealPath();
        Path target;
        try {
            target = link.toRealPath();
        } catch (IOException e) {
            report(folder, link, "The symbolic link leads nowhere");
            return;
        }
        if (!target.startsWith(realRoot)) {
            // It is there, so a link to it is not broken, but what it holds is not ours.
            report(folder, link, "The symbolic link leads out of the content tree");
            files.add(name(link));
        } else if (!Files.isDirectory(target)) {
            files.add(name(link));
        } else if (folder.startsWith(target) || isWithin(target)) {
            report(folder, link, "The symbolic link leads to a folder that it lies in");
        } else {
            walkUnder(name(link), folder, target);
        }
    }

    /** Whether one of the links on the way here lies in a folder. */
    private boolean isWithin(Path target) {
        return linkFolders.stream().anyMatch(folder -> folder.startsWith(target));
    }

    /** Names the link by its real place, for it may be met on many ways. */
    private void report(Path folder, Path link, String message) {
        Path name = realRoot.relativize(folder.resolve(link.getFileName()));
        symlinks.add(new SymlinkProblem(name.toString().replace(File.separatorChar, '/'), message));
    }

    /** Walks the folder that a link leads to under the link's own name. */
    private void walkUnder(String name, Path folder, Path target) throws IOException {
        String outerPrefix = prefix;
        Path outerStart = start;
        prefix = name + "/";
        start = target;
        linkFolders.push(folder);
        Files.walkFileTree(target, this);
        linkFolders.pop();
        prefix = outerPrefix;
        start = outerStart;
    }

    private String name(Path path) {
        return prefix + start.relativize(path).toString().replace(File.separatorChar, '/');
    }
}
