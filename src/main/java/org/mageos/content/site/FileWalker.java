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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.RunError;
import org.mageos.content.output.IoReason;
import org.mageos.content.tree.FileTree;
import org.mageos.content.tree.Fingerprint;
import org.mageos.content.tree.SymlinkProblem;
import org.mageos.content.tree.git.IgnoreRules;
import org.mageos.content.tree.git.IgnoredNames;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Position;

/**
 * Walks the content tree once and notes the names. Symbolic links are followed within the tree; one
 * that leads out of it, to a folder above itself, through too many other links, or nowhere is noted
 * and not followed. A folder that git ignores is noted, too, and walked only where the site counts
 * on it or git tracks files.
 */
final class FileWalker extends SimpleFileVisitor<Path> {

    /** What no writer writes, however deep it lies. */
    static final Set<String> SKIPPED =
            Set.of(".git", ".hg", ".svn", "node_modules", ".venv", ".cache", ".idea", ".gradle");

    /** Of folders that link to each other there are more ways than there is time: n! for n. */
    private static final int MOST_NESTED_LINKS = 2;

    /** How many names behind links are noted before no further link is followed. */
    private static final int MOST_LINKED_NAMES = 200_000;

    private final Path root;
    private final Path realRoot;
    private final Set<String> excludedFolders;
    private final ContentPlaces places;
    private final IgnoreRules rules;
    private final Set<String> ignoredFiles = new HashSet<>();
    private final Set<String> closedFolders = new HashSet<>();
    private final List<String> files = new ArrayList<>();
    private final Map<String, SymlinkProblem> symlinks = new TreeMap<>();
    private final Map<String, String> linked = new TreeMap<>();
    private final List<RunError> errors = new ArrayList<>();
    private final Set<String> unread = new HashSet<>();
    private final Set<String> unreadFolders = new HashSet<>();
    private final UndecodedNames undecoded = new UndecodedNames();

    /** The name under which the folder being walked is known, and its real place. */
    private String prefix = "";

    private Path start;

    /** The real folders of the links on the way to the folder being walked. */
    private final Deque<Path> linkFolders = new ArrayDeque<>();

    private int linkedNames;
    private final Fingerprint fingerprint = new Fingerprint();

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
        walker.errors.addAll(walker.undecoded.errors());
        walker.errors.addAll(walker.rules.errors());
        IgnoredNames ignored =
                new IgnoredNames(
                        root, walker.ignoredFiles, walker.closedFolders, Optional.of(walker.rules));
        FileTree tree = FileTree.of(walker.files, ignored);
        return new Walk(
                tree,
                Set.copyOf(walker.unread),
                Set.copyOf(walker.unreadFolders),
                walker.undecoded.folders(),
                List.copyOf(walker.symlinks.values()),
                walker.linked,
                walker.errors,
                walker.fingerprint.value());
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (folder.equals(root)) {
            return FileVisitResult.CONTINUE;
        }
        if (!folder.equals(start) && UndecodedNames.holds(folder)) {
            undecoded.add(name(folder));
            return FileVisitResult.SKIP_SUBTREE;
        }
        String name = Paths.trimSlashes(name(folder));
        String last = folder.getFileName().toString();
        String realName = realName(folder, name);
        boolean skipped = SKIPPED.contains(last) || excludedFolders.contains(name);
        if (!last.equals(".git")
                && rules.isIgnored(realName, true)
                && (skipped || !places.reach(name) && !rules.hasTracked(realName))) {
            closedFolders.add(name);
            fingerprint.add(name);
            return FileVisitResult.SKIP_SUBTREE;
        }
        return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (!linkFolders.isEmpty()) {
            linkedNames++;
        }
        String name = name(file);
        fingerprint.add(name, attributes);
        if (UndecodedNames.holds(file)) {
            undecoded.add(name);
        } else if (attributes.isSymbolicLink()) {
            follow(file);
        } else {
            add(name, realName(file, name));
            if (!attributes.isRegularFile()) {
                unread.add(name);
            }
        }
        return FileVisitResult.CONTINUE;
    }

    private void add(String name, String realName) {
        files.add(name);
        if (rules.isIgnored(realName, false) && !places.askFor(name, rules)) {
            ignoredFiles.add(name);
            fingerprint.add(name);
        }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        unreadFolders.add(Paths.trimSlashes(name(file)));
        errors.add(
                new RunError(
                        Optional.of(new Location(name(file), Position.START)),
                        "The folder cannot be read: " + IoReason.of(e)));
        return FileVisitResult.CONTINUE;
    }

    private void follow(Path link) throws IOException {
        if (rules.isIgnored(realName(link, name(link)), false)) {
            passOver(link);
            return;
        }
        Path folder = link.getParent().toRealPath();
        Path target;
        try {
            target = link.toRealPath();
        } catch (IOException e) {
            if (isInSubmodule(folder.resolve(Files.readSymbolicLink(link)).normalize())) {
                close(name(link));
            } else {
                report(folder, link, "The symbolic link leads nowhere");
            }
            return;
        }
        if (!target.startsWith(realRoot)) {
            // It is there, so a link to it is not broken, but what it holds is not ours.
            report(folder, link, "The symbolic link leads out of the content tree");
            close(name(link));
        } else if (!Files.isDirectory(target)) {
            linked.put(name(link), Paths.slashes(realRoot.relativize(target)));
            add(name(link), Paths.slashes(realRoot.relativize(target)));
            // It may lie where nothing is walked.
            fingerprint.add(name(link), Files.readAttributes(target, BasicFileAttributes.class));
            if (!Files.isRegularFile(target)) {
                unread.add(name(link));
            }
        } else if (folder.startsWith(target) || isWithin(target)) {
            report(folder, link, "The symbolic link leads to a folder that it lies in");
            close(name(link));
        } else if (isTooDeep()) {
            report(folder, link, "The symbolic link lies behind too many other symbolic links");
            close(name(link));
        } else {
            linked.put(name(link), Paths.slashes(realRoot.relativize(target)));
            walkUnder(name(link), folder, target);
        }
    }

    /** Whether what is not there would be, were the submodules checked out. */
    private boolean isInSubmodule(Path target) {
        return target.startsWith(realRoot)
                && rules.isInSubmodule(Paths.slashes(realRoot.relativize(target)), "");
    }

    /** Notes the name of what is there, and is not entered. */
    private void close(String name) {
        files.add(name);
        unread.add(name);
    }

    private boolean isTooDeep() {
        return linkFolders.size() >= MOST_NESTED_LINKS || linkedNames > MOST_LINKED_NAMES;
    }

    /** An ignored link leads nowhere in the repository, wherever it leads here. */
    private void passOver(Path link) {
        if (Files.isDirectory(link)) {
            closedFolders.add(name(link));
        } else if (Files.exists(link)) {
            add(name(link), realName(link, name(link)));
            if (!Files.isRegularFile(link)) {
                unread.add(name(link));
            }
        }
    }

    /** Whether one of the links on the way here lies in a folder. */
    private boolean isWithin(Path target) {
        return linkFolders.stream().anyMatch(folder -> folder.startsWith(target));
    }

    /** Names the link once, by its real place, for it may be met on many ways. */
    private void report(Path folder, Path link, String message) {
        String name = Paths.slashes(realRoot.relativize(folder.resolve(link.getFileName())));
        symlinks.merge(
                name,
                new SymlinkProblem(name, message),
                (one, other) -> one.message().compareTo(other.message()) <= 0 ? one : other);
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
        return prefix + Paths.slashes(start.relativize(path));
    }

    /**
     * The name without symbolic links on the way, which is the one that git knows.
     *
     * @param name the one with them
     */
    private String realName(Path path, String name) {
        return prefix.isEmpty() ? name : Paths.slashes(realRoot.relativize(path));
    }
}
