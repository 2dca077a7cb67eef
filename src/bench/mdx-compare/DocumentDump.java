import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.mageos.content.document.Document;
import org.mageos.content.document.ElementId;
import org.mageos.content.document.Heading;
import org.mageos.content.document.MarkdownOptions;
import org.mageos.content.document.Problem;
import org.mageos.content.document.UndefinedReference;
import org.mageos.content.document.Use;
import org.mageos.content.document.parser.DocumentParser;
import org.mageos.content.value.Position;

/**
 * Prints what the parser reads in all Markdown files of a folder, one record per line, to be
 * compared with other parsers.
 */
public final class DocumentDump {

    private DocumentDump() {}

    /** Argument: the folder. */
    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]);
        List<Path> files;
        try (Stream<Path> walk = Files.walk(root)) {
            files = walk.filter(DocumentDump::isMarkdown).sorted().toList();
        }
        DocumentParser parser = new DocumentParser(MarkdownOptions.DEFAULT);
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (Path file : files) {
            String name = root.relativize(file).toString().replace('\\', '/');
            print(out, parser.parse(name, Files.readAllBytes(file)));
        }
        out.flush();
    }

    private static boolean isMarkdown(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".md") || name.endsWith(".mdx");
    }

    private static void print(PrintStream out, Document body) {
        String file = body.file();
        for (Heading heading : body.headings()) {
            line(out, file, heading.position(), "heading", heading.level() + " " + heading.text());
        }
        for (Use use : body.uses()) {
            line(out, file, use.position(), kind(use), use.destination());
        }
        for (ElementId id : body.ids()) {
            line(out, file, id.position(), "id", id.id());
        }
        for (UndefinedReference reference : body.undefinedReferences()) {
            line(out, file, reference.position(), "undefined", reference.label());
        }
        for (Problem problem : body.problems()) {
            line(out, file, problem.position(), "problem", problem.message());
        }
    }

    private static String kind(Use use) {
        if (use.syntax() == Use.Syntax.DEFINITION) {
            return "definition";
        }
        String what = use.kind() == Use.Kind.IMAGE ? "image" : "link";
        return what + "-" + use.syntax();
    }

    private static void line(
            PrintStream out, String file, Position position, String kind, String value) {
        out.println(
                file + "\t" + position.line() + "\t" + kind + "\t" + value.replace("\n", "\\n"));
    }
}
