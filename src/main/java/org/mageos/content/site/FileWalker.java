package org.mageos.content.site;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.RunError;
import org.mageos.content.value.Position;

/**
 * Walks the content tree once and notes the names. Symbolic links are followed within the tree; one
 * that leads out of it, to a folder above itself, or nowhere is noted and not followed. A folder
 * that git ignores is noted, too, and walked only where the site counts on it or git tracks files.
 */
final class FileWalker extends SimpleFileVisitor<Path> {

    /** What no writer writes, however deep it lies. */
    private static final Set<String> SKIPPED =
            Set.of(".git", ".hg", ".svn", "node_modules", ".venv", ".cache", ".idea", ".gradle");

    private final Path root;
    private final Path realRoot;
    private final Set<String> excludedFolders;
    private final ContentPlaces places;
    private final IgnoreRules rules;
    private final Set<String> ignoredFiles = new HashSet<>();
    private final Set<String> closedFolders = new HashSet<>();
    private final List<String> files = new ArrayList<>();
    private final Set<SymlinkProblem> symlinks = new LinkedHashSet<>();
    private final List<RunError> errors = new ArrayList<>();

    /** The name under which the folder being walked is known, and its real place. */
    private String prefix = "";

    private Path start;

    /** The real folders of the links on the way to the folder being walked. */
    private final Deque<Path> linkFolders = new ArrayDeque<>();

    private FileWalker(Path root, Set<String> excludedFolders, ContentPlaces places)
            throws IOException {
        this.root = root;
        this.realRoot = root.toRealPath();
        this.start = root;
        this.excludedFolders = excludedFolders;
        this.places = places;
        this.rules = IgnoreRules.of(realRoot);
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
     * @param excludedFolders folders that are not walked
     * @param places where ignored folders are walked, too
     * @throws IOException if the root itself cannot be read
     */
    static Walk walk(Path root, Set<String> excludedFolders, ContentPlaces places)
            throws IOException {
        FileWalker walker = new FileWalker(root, excludedFolders, places);
        Files.walkFileTree(root, walker);
        walker.errors.addAll(walker.rules.errors());
        IgnoredNames ignored = new IgnoredNames(root, walker.ignoredFiles, walker.closedFolders);
        return new Walk(
                FileTree.of(walker.files, ignored), List.copyOf(walker.symlinks), walker.errors);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (folder.equals(root)) {
            return FileVisitResult.CONTINUE;
        }
        String name = Paths.trimSlashes(name(folder));
        String last = folder.getFileName().toString();
        boolean skipped = SKIPPED.contains(last) || excludedFolders.contains(name);
        if (!last.equals(".git")
                && rules.isIgnored(realName(folder), true)
                && (skipped || !places.reach(name) && !rules.hasTracked(realName(folder)))) {
            closedFolders.add(name);
            return FileVisitResult.SKIP_SUBTREE;
        }
        return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (attributes.isSymbolicLink()) {
            follow(file);
        } else {
            add(name(file), realName(file));
        }
        return FileVisitResult.CONTINUE;
    }

    private void add(String name, String realName) {
        files.add(name);
        if (rules.isIgnored(realName, false) && !places.askFor(name, rules)) {
            ignoredFiles.add(name);
        }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        errors.add(
                new RunError(
                        Optional.of(new Location(name(file), Position.START)),
                        "The folder cannot be read: " + ReadFailure.reason(e)));
        return FileVisitResult.CONTINUE;
    }

    private void follow(Path link) throws IOException {
        if (rules.isIgnored(realName(link), false)) {
            passOver(link);
            return;
        }
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
            add(name(link), slashes(realRoot.relativize(target)));
        } else if (folder.startsWith(target) || isWithin(target)) {
            report(folder, link, "The symbolic link leads to a folder that it lies in");
        } else {
            walkUnder(name(link), folder, target);
        }
    }

    /** An ignored link leads nowhere in the repository, wherever it leads here. */
    private void passOver(Path link) {
        if (Files.isDirectory(link)) {
            closedFolders.add(name(link));
        } else if (Files.exists(link)) {
            add(name(link), realName(link));
        }
    }

    /** Whether one of the links on the way here lies in a folder. */
    private boolean isWithin(Path target) {
        return linkFolders.stream().anyMatch(folder -> folder.startsWith(target));
    }

    /** Names the link by its real place, for it may be met on many ways. */
    private void report(Path folder, Path link, String message) {
        Path name = realRoot.relativize(folder.resolve(link.getFileName()));
        symlinks.add(new SymlinkProblem(slashes(name), message));
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
        return prefix + slashes(start.relativize(path));
    }

    /** The name without symbolic links on the way, which is the one that git knows. */
    private String realName(Path path) {
        return start.equals(root) ? name(path) : slashes(realRoot.relativize(path));
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}
