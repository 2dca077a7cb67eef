package org.mageos.content.site;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
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

    private final Path root;
    private final Path realRoot;
    private final Set<String> excludedFolders;
    private final List<String> files = new ArrayList<>();
    private final List<SymlinkProblem> symlinks = new ArrayList<>();
    private final List<RunError> errors = new ArrayList<>();

    /** The name under which the folder being walked is known, and its real place. */
    private String prefix = "";

    private Path start;

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
        return new Walk(FileTree.of(walker.files), walker.symlinks, walker.errors);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        boolean skipped =
                !folder.equals(root)
                        && (SKIPPED.contains(folder.getFileName().toString())
                                || excludedFolders.contains(name(folder)));
        return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (attributes.isSymbolicLink()) {
            follow(file);
        } else {
            files.add(name(file));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        String reason = e instanceof FileSystemLoopException ? "it contains itself" : reason(e);
        errors.add(
                new RunError(
                        Optional.of(new Location(name(file), Position.START)),
                        "The folder cannot be read: " + reason));
        return FileVisitResult.CONTINUE;
    }

    private void follow(Path link) throws IOException {
        String name = name(link);
        Path target;
        try {
            target = link.toRealPath();
        } catch (IOException e) {
            symlinks.add(new SymlinkProblem(name, "The symbolic link leads nowhere"));
            return;
        }
        if (!target.startsWith(realRoot)) {
            symlinks.add(
                    new SymlinkProblem(name, "The symbolic link leads out of the content tree"));
            files.add(name);
        } else if (!Files.isDirectory(target)) {
            files.add(name);
        } else if (link.toRealPath().getParent() == null
                || link.getParent().toRealPath().startsWith(target)) {
            symlinks.add(new SymlinkProblem(name, "The symbolic link leads to a folder above it"));
        } else {
            walkUnder(name, target);
        }
    }

    /** Walks the folder that a link leads to under the link's own name. */
    private void walkUnder(String name, Path target) throws IOException {
        String outerPrefix = prefix;
        Path outerStart = start;
        if (outerPrefix.split("/").length > MAX_NESTED_LINKS) {
            symlinks.add(new SymlinkProblem(name, "The symbolic link leads to itself"));
            return;
        }
        prefix = name + "/";
        start = target;
        Files.walkFileTree(target, this);
        prefix = outerPrefix;
        start = outerStart;
    }

    private static final int MAX_NESTED_LINKS = 40;

    private String name(Path path) {
        return prefix + start.relativize(path).toString().replace('\\', '/');
    }

    private static String reason(IOException e) {
        return e instanceof java.nio.file.AccessDeniedException
                ? "access is denied"
                : String.valueOf(e.getMessage());
    }
}
