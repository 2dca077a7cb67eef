import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.engine.Content;
import org.mageos.content.engine.ContentOptions;
import org.mageos.content.engine.Linter;
import org.mageos.content.finding.LintResult;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.BuiltPlace;
import org.mageos.content.tree.ExcludedFolders;

/** A copy of a site, in which files are changed and folders moved, and put back. */
final class Sources {

    private static final Set<String> LEFT_OUT = Set.of("node_modules", "target");

    /** What tells of a repository which files are its own, and where it is hosted. */
    private static final Set<String> OF_GIT = Set.of("HEAD", "config", "index");

    private final Path root;
    private final Instant now = Instant.now();
    private final Map<String, String> texts = new HashMap<>();

    /** What a run tells. */
    record Run(Site site, LintResult result) {}

    private Sources(Path root) {
        this.root = root;
    }

    static Sources copy(Path from, Path to) throws IOException {
        Files.walkFileTree(
                from,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes a)
                            throws IOException {
                        String name = from.relativize(folder).toString();
                        if (LEFT_OUT.contains(folder.getFileName().toString())
                                || name.startsWith(".git/")) {
                            return FileVisitResult.SKIP_SUBTREE;
                        }
                        Files.createDirectories(to.resolve(name));
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes a)
                            throws IOException {
                        Path name = from.relativize(file);
                        boolean git = name.startsWith(".git");
                        if (a.isRegularFile()
                                && (!git || OF_GIT.contains(name.getFileName().toString()))) {
                            Files.copy(file, to.resolve(name.toString()));
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        return new Sources(to);
    }

    Run lint() throws IOException {
        Content content =
                Content.load(
                        new ContentOptions(
                                root,
                                Optional.empty(),
                                new ExcludedFolders(Set.of("target"), Set.of()),
                                BuiltPlace.NONE,
                                now));
        LintResult result = Linter.lint(content, Set.of());
        if (content.site().isEmpty()) {
            throw new IOException("The settings are wrong: " + result.errors());
        }
        return new Run(content.site().get(), result);
    }

    /** The text of a file as it was. */
    String text(String file) throws IOException {
        String known = texts.get(file);
        if (known == null) {
            known = Files.readString(root.resolve(file), StandardCharsets.UTF_8);
            texts.put(file, known);
        }
        return known;
    }

    void write(String file, String text) throws IOException {
        Files.writeString(root.resolve(file), text, StandardCharsets.UTF_8);
    }

    void restore() throws IOException {
        for (Map.Entry<String, String> file : texts.entrySet()) {
            write(file.getKey(), file.getValue());
        }
    }

    void move(String from, String to) throws IOException {
        Files.move(root.resolve(from), root.resolve(to));
    }
}
