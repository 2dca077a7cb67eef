package org.mageos.content.built;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.mageos.content.finding.Location;
import org.mageos.content.output.IoReason;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Position;

/**
 * Notes the files below a built site's folder. Symbolic links within it are followed, save for one
 * to a folder that it lies in itself, or behind another one to a folder.
 */
final class BuiltWalk extends SimpleFileVisitor<Path> {

    private final Path root;
    private final List<Entry> files = new ArrayList<>();
    private final List<BuiltProblem> problems = new ArrayList<>();

    /** The folder being walked, and the name that it goes by. */
    private Path start;

    private String prefix = "";

    private BuiltWalk(Path root) {
        this.root = root;
        this.start = root;
    }

    /**
     * A file.
     *
     * @param name relative to the folder, with {@code /}
     * @param size in bytes
     * @param modified in milliseconds since 1970
     */
    record Entry(String name, Path path, long size, long modified) {}

    /** What a walk found. */
    record Result(List<Entry> files, List<BuiltProblem> problems) {}

    static Result walk(Path folder) {
        List<BuiltProblem> problems = new ArrayList<>();
        try {
            BuiltWalk walk = new BuiltWalk(folder.toRealPath());
            Files.walkFileTree(walk.root, walk);
            return new Result(walk.files, walk.problems);
        } catch (IOException e) {
            problems.add(unreadable("", "folder", e));
            return new Result(List.of(), problems);
        }
    }

    static BuiltProblem unreadable(String name, String what, IOException e) {
        return new BuiltProblem(
                BuiltProblem.Kind.UNREADABLE,
                new Location(name, Position.START),
                "The " + what + " cannot be read: " + IoReason.of(e));
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (attributes.isSymbolicLink()) {
            follow(file);
        } else if (attributes.isRegularFile()) {
            add(file, attributes);
        }
        return FileVisitResult.CONTINUE;
    }

    private void add(Path file, BasicFileAttributes attributes) {
        files.add(
                new Entry(
                        name(file),
                        file,
                        attributes.size(),
                        attributes.lastModifiedTime().toMillis()));
    }

    private void follow(Path link) throws IOException {
        Path target;
        BasicFileAttributes attributes;
        try {
            target = link.toRealPath();
            attributes = Files.readAttributes(target, BasicFileAttributes.class);
        } catch (IOException e) {
            report(link, "The symbolic link leads nowhere");
            return;
        }
        if (!target.startsWith(root)) {
            report(link, "The symbolic link leads out of the site's folder");
        } else if (attributes.isRegularFile()) {
            add(link, attributes);
        } else if (attributes.isDirectory()) {
            followFolder(link, target);
        }
    }

    private void followFolder(Path link, Path target) throws IOException {
        if (!prefix.isEmpty()) {
            report(link, "The symbolic link lies behind another symbolic link");
        } else if (link.startsWith(target)) {
            report(link, "The symbolic link leads to a folder that it lies in");
        } else {
            prefix = name(link) + "/";
            start = target;
            Files.walkFileTree(target, this);
            prefix = "";
            start = root;
        }
    }

    private void report(Path link, String message) {
        problems.add(
                new BuiltProblem(
                        BuiltProblem.Kind.SYMLINK,
                        new Location(name(link), Position.START),
                        message));
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
        if (file.equals(root)) {
            throw e;
        }
        problems.add(unreadable(name(file), "folder", e));
        return FileVisitResult.CONTINUE;
    }

    private String name(Path path) {
        return prefix + Paths.slashes(start.relativize(path));
    }
}
