package org.mageos.content.document;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.mageos.content.value.Position;

/**
 * Prints what the parser reads in all Markdown files of a folder, one record per line, to be
 * compared with other parsers; see {@code src/bench/mdx-compare}.
 */
final class DocumentDump {

    private DocumentDump() {}

    /** Arguments: the folder, and {@code --quiet} to only take the time. */
    public static void main(String[] arguments)
            throws IOException, InterruptedException, ExecutionException {
        long start = System.nanoTime();
        Path root = Path.of(arguments[0]);
        boolean quiet = arguments.length > 1;
        List<Path> files;
        try (Stream<Path> walk = Files.walk(root)) {
            files = walk.filter(DocumentDump::isMarkdown).sorted().toList();
        }
        MarkdownParser parser = new MarkdownParser(MarkdownOptions.DEFAULT);
        ExecutorService executor = Executors.newFixedThreadPool(2);
        List<Future<MarkdownParser.Body>> bodies = new java.util.ArrayList<>();
        for (Path file : files) {
            bodies.add(executor.submit(() -> parse(parser, file)));
        }
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (int i = 0; i < files.size(); i++) {
            MarkdownParser.Body body = bodies.get(i).get();
            if (!quiet) {
                print(out, root.relativize(files.get(i)).toString().replace('\\', '/'), body);
            }
        }
        executor.shutdown();
        out.flush();
        System.err.println(
                files.size() + " files in " + (System.nanoTime() - start) / 1_000_000 + " ms");
    }

    private static boolean isMarkdown(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".md") || name.endsWith(".mdx");
    }

    private static MarkdownParser.Body parse(MarkdownParser parser, Path file) throws IOException {
        String text = Files.readString(file);
        return parser.parse(file.toString(), text, bodyStart(text));
    }

    /** Near enough for YAML front matter in well-formed files. */
    private static int bodyStart(String text) {
        if (!text.startsWith("---\n")) {
            return 0;
        }
        int fence = text.indexOf("\n---", 3);
        int end = fence < 0 ? -1 : text.indexOf('\n', fence + 1);
        return end < 0 ? 0 : end + 1;
    }

    private static void print(PrintStream out, String file, MarkdownParser.Body body) {
        for (Heading heading : body.headings()) {
            line(out, file, heading.position(), "heading", heading.level() + " " + heading.text());
        }
        for (Link link : body.links()) {
            line(out, file, link.position(), kind("link", link.syntax()), link.destination());
        }
        for (Image image : body.images()) {
            line(out, file, image.position(), kind("image", image.syntax()), image.destination());
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

    private static String kind(String what, Link.Syntax syntax) {
        return syntax == Link.Syntax.DEFINITION ? "definition" : what + "-" + syntax;
    }

    private static void line(
            PrintStream out, String file, Position position, String kind, String value) {
        out.println(
                file + "\t" + position.line() + "\t" + kind + "\t" + value.replace("\n", "\\n"));
    }
}
