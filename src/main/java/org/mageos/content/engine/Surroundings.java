package org.mageos.content.engine;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.settings.Settings;
import org.mageos.content.tree.FileTree;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.tree.git.IgnoreRules;
import org.mageos.content.url.Paths;

/**
 * The folders around the one that a run was started in, up to the Git repository's: one of them may
 * be the root of the site that the folder is a part of.
 */
final class Surroundings {

    /** How deep the files lie by which a generator is recognised. */
    private static final int DEPTH = 4;

    private static final Set<String> SKIPPED = Set.of(".git", "node_modules", "target", "build");

    private Surroundings() {}

    /**
     * The nearest folder above that has settings, or the files of a known generator.
     *
     * @throws IOException if one of the folders cannot be read
     */
    static Optional<Path> site(Path folder) throws IOException {
        Optional<Path> top = repository(folder);
        if (top.isEmpty() || top.get().equals(folder) || isIgnored(top.get(), folder)) {
            return Optional.empty();
        }
        for (Path above = folder.getParent();
                above != null && above.startsWith(top.get());
                above = above.getParent()) {
            if (Files.exists(above.resolve(Settings.DEFAULT_FILE)) || hasGenerator(above)) {
                return Optional.of(above);
            }
        }
        return Optional.empty();
    }

    private static Optional<Path> repository(Path folder) {
        Path top = folder;
        while (top != null && !Files.exists(top.resolve(".git"))) {
            top = top.getParent();
        }
        return Optional.ofNullable(top);
    }

    /** A folder of a build is no part of the site that builds it. */
    private static boolean isIgnored(Path top, Path folder) throws IOException {
        String name = Paths.slashes(top.toRealPath().relativize(folder.toRealPath()));
        return IgnoreRules.of(top.toRealPath()).isIgnored(name, true);
    }

    private static boolean hasGenerator(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        Files.walkFileTree(
                folder,
                Set.<FileVisitOption>of(),
                DEPTH,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes a) {
                        return SKIPPED.contains(path.getFileName().toString())
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path path, BasicFileAttributes a) {
                        if (a.isRegularFile()) {
                            names.add(Paths.slashes(folder.relativize(path)));
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path path, IOException e) {
                        // What cannot be read here is reported where it belongs to the content.
                        return FileVisitResult.CONTINUE;
                    }
                });
        return Generators.ALL.knows(SiteFiles.of(folder, FileTree.of(names)));
    }
}
