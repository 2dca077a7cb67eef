import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mageos.content.document.Document;
import org.mageos.content.document.ElementId;
import org.mageos.content.document.Flaw;
import org.mageos.content.document.IncludedPart;
import org.mageos.content.document.MarkdownOptions;
import org.mageos.content.document.Use;
import org.mageos.content.document.asciidoc.AsciidocOptions;
import org.mageos.content.document.asciidoc.AsciidocOptions.Setting;
import org.mageos.content.document.asciidoc.AsciidocReader;
import org.mageos.content.document.asciidoc.IncludedFiles;
import org.mageos.content.document.parser.DocumentParser;

/** Prints what the reader finds in all AsciiDoc files of a folder, as dump.mjs does. */
public final class AsciidocDump {

    private static final List<String> EXTENSIONS =
            List.of(".adoc", ".asciidoc", ".asc", ".ad", ".txt");

    private AsciidocDump() {}

    /** Arguments: the folder, and attributes as name=value; {@code -flaws} prints these instead. */
    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]).toAbsolutePath();
        boolean flaws = Arrays.asList(arguments).contains("-flaws");
        Map<String, Setting> attributes = new HashMap<>();
        for (String setting : arguments) {
            if (setting.contains("=")) {
                String[] parts = setting.split("=", 2);
                attributes.put(parts[0], Setting.hard(parts[1]));
            }
        }
        AsciidocOptions options =
                new AsciidocOptions(attributes, true, AsciidocOptions.Program.ASCIIDOCTOR);
        AsciidocReader reader = new AsciidocReader(file -> options, new FromDisk(root));
        DocumentParser parser =
                new DocumentParser(MarkdownOptions.DEFAULT, file -> Optional.of(reader));
        List<Path> files;
        try (Stream<Path> walk = Files.walk(root)) {
            files = walk.filter(AsciidocDump::isAsciidoc).sorted().toList();
        }
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (Path file : files) {
            String name = root.relativize(file).toString();
            print(out, parser.parse(name, Files.readAllBytes(file)), flaws);
        }
        out.flush();
    }

    private static boolean isAsciidoc(Path file) {
        String name = file.toString();
        return Files.isRegularFile(file)
                && !name.contains("/.git/")
                && !name.contains("/node_modules/")
                && (name.endsWith(".adoc") || name.endsWith(".asciidoc") || name.endsWith(".asc"));
    }

    private static void print(PrintStream out, Document document, boolean flaws) {
        Set<String> lines = new TreeSet<>();
        if (flaws) {
            for (Flaw flaw : document.flaws()) {
                lines.add(flaw.file() + ":" + flaw.position() + " " + flaw.message());
            }
            document.problems().forEach(one -> lines.add(one.position() + " " + one.message()));
        } else {
            for (ElementId id : document.ids()) {
                if (!id.id().matches("_footnote(ref|def)_.*") && id.position().line() > 0) {
                    lines.add("id\t" + id.id());
                }
            }
            document.uses().forEach(use -> lines.add(line(use)));
            for (IncludedPart part : document.parts()) {
                part.uses().forEach(use -> lines.add(line(use)));
            }
        }
        lines.forEach(line -> out.println(document.file() + "\t" + line.replace("\n", "\\n")));
    }

    private static String line(Use use) {
        if (use.kind() == Use.Kind.IMAGE) {
            return "image\t" + use.destination();
        }
        String target = use.destination();
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        String rest =
                hash < 0 || hash == target.length() - 1 && hash > 0 ? "" : target.substring(hash);
        boolean html = !path.isEmpty();
        if (use.syntax() == Use.Syntax.XREF && html) {
            return "link\t"
                    + (path.endsWith(".adoc")
                            ? swapped(path)
                            : hasExtension(path) ? path : path + ".html")
                    + rest;
        }
        if (use.syntax() == Use.Syntax.SHORTHAND && html) {
            boolean known = EXTENSIONS.stream().anyMatch(path::endsWith);
            return "link\t" + (known ? swapped(path) : path + ".html") + rest;
        }
        return "link\t" + target;
    }

    private static boolean hasExtension(String path) {
        int dot = path.lastIndexOf('.');
        return dot >= 0 && path.indexOf('/', dot) < 0;
    }

    private static String swapped(String path) {
        return path.substring(0, path.lastIndexOf('.')) + ".html";
    }

    /** Files of a folder, by paths relative to the file that includes them. */
    private record FromDisk(Path root) implements IncludedFiles {
        @Override
        public Answer find(String page, String includer, String target) {
            Path path =
                    target.startsWith(AsciidocOptions.ROOT)
                            ? root.resolve(target.substring(2))
                            : root.resolve(includer).resolveSibling(target).normalize();
            try {
                return Files.isRegularFile(path)
                        ? new Answer.Text(
                                root.relativize(path).toString(),
                                Files.readString(path, StandardCharsets.UTF_8)
                                        .replace("\uFEFF", ""))
                        : new Answer.Missing("there is no such file");
            } catch (IOException e) {
                return new Answer.Unknown();
            }
        }
    }
}
