import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes a large site of a small one: a folder for each copy, in which every document has a name of
 * its own, and the links to it the same.
 *
 * <p>{@code java Replicate.java FROM TO FILES}: until there are so many documents. Beside documents
 * only what is small is copied; images of the content are linked, not copied, where the file system
 * can.
 */
final class Replicate {

    private final Path from;
    private final List<Path> files = new ArrayList<>();
    private final Pattern names;

    private Replicate(Path from) throws IOException {
        this.from = from;
        Files.walkFileTree(
                from,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes a) {
                        String name = folder.getFileName().toString();
                        return name.equals("target") || name.equals(".git")
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes a) {
                        files.add(from.relativize(file));
                        return FileVisitResult.CONTINUE;
                    }
                });
        files.sort(null);
        String documents =
                files.stream()
                        .filter(Replicate::isDocument)
                        .map(file -> withoutExtension(file.getFileName().toString()))
                        .filter(name -> !isIndex(name))
                        .distinct()
                        .sorted((a, b) -> b.length() - a.length())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"));
        // In a link, not in prose: behind a slash, a parenthesis or a quotation mark.
        this.names = Pattern.compile("(?<=[/(\"'])(" + documents + ")(?=\\.mdx?[)#\"' ]|[/)#\"'])");
    }

    public static void main(String[] arguments) throws IOException {
        Path from = Path.of(arguments[0]).toAbsolutePath().normalize();
        new Replicate(from).copy(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
    }

    private void copy(Path to, int wanted) throws IOException {
        int documents = 0;
        for (int copy = 0; documents < wanted; copy++) {
            String number = String.format("%06d", copy);
            Path folder = to.resolve(number);
            for (Path file : files) {
                if (!isDocument(file)) {
                    Path place = folder.resolve(file);
                    Files.createDirectories(place.getParent());
                    link(from.resolve(file), place);
                } else if (documents < wanted) {
                    documents++;
                    Path place = folder.resolve(renamed(file, number));
                    Files.createDirectories(place.getParent());
                    String text = Files.readString(from.resolve(file));
                    Files.writeString(place, names.matcher(text).replaceAll("$1-" + number));
                }
            }
        }
    }

    private static void link(Path file, Path place) throws IOException {
        try {
            Files.createLink(place, file);
        } catch (IOException | UnsupportedOperationException e) {
            // Another file system, or one without links.
            Files.copy(file, place);
        }
    }

    private static Path renamed(Path file, String number) {
        String name = file.getFileName().toString();
        String base = withoutExtension(name);
        return isIndex(base)
                ? file
                : file.resolveSibling(base + "-" + number + name.substring(base.length()));
    }

    private static boolean isIndex(String base) {
        return base.equals("index") || base.equals("README");
    }

    private static boolean isDocument(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".md") || name.endsWith(".mdx");
    }

    private static String withoutExtension(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
