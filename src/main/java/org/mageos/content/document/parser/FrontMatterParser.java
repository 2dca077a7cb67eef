package org.mageos.content.document.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mageos.content.document.Dialect;
import org.mageos.content.document.FrontMatter;
import org.mageos.content.document.Problem;
import org.mageos.content.document.source.MarkdownLine;
import org.mageos.content.value.JsonReader;
import org.mageos.content.value.Position;
import org.mageos.content.value.Reading;
import org.mageos.content.value.SyntaxProblem;
import org.mageos.content.value.TextLines;
import org.mageos.content.value.TomlReader;
import org.mageos.content.value.Value;
import org.mageos.content.value.YamlReader;

/**
 * Finds and reads the front matter of a file.
 *
 * <p>It stands between two lines of {@code ---} (YAML) or {@code +++} (TOML), behind which only
 * blanks may follow, between {@code ---json} and {@code ---}, or is a JSON object; that of JBake
 * are {@link HeaderLines}. Where the site generators differ:
 *
 * <ul>
 *   <li>Astro and Hugo allow empty lines above it, Jekyll and gray-matter do not: they are allowed
 *       where a key follows, since a thematic break is not followed by one.
 *   <li>Jekyll and MkDocs take a line of {@code ...} for the closing one as well, others do not.
 * </ul>
 *
 * <p>Front matter that is not closed ends with its last line that looks like one. So one missing
 * line is one problem, and neither the keys nor the body are taken for something else. A first line
 * of {@code ---} that is neither closed nor followed by a key is a thematic break.
 */
public final class FrontMatterParser {

    private static final Pattern YAML_KEY =
            Pattern.compile("(?:\"[^\"]+\"|'[^']+'|[A-Za-z_$][\\w$ .-]*) *:(?:[ \\t].*)?");
    private static final Pattern TOML_KEY =
            Pattern.compile("(?:\"[^\"]+\"|'[^']+'|[\\w-])[\\w.'\" -]*=.*|\\[.*][ \\t]*");

    /** An item of a list, a comment, or what belongs to the line above by its indentation. */
    private static final Pattern CONTINUATION = Pattern.compile("- .*|-|#.*|[ \\t]+\\S.*|[\\]}].*");

    private static final String JSON_FENCE = "---json\n";

    private final String text;
    private final TextLines lines;
    private final FrontMatter.Format format;
    private final int opening;
    private final boolean yaml11;

    private FrontMatterParser(
            String text, TextLines lines, FrontMatter.Format format, int line, boolean yaml11) {
        this.yaml11 = yaml11;
        this.text = text;
        this.lines = lines;
        this.format = format;
        this.opening = line;
    }

    /**
     * What the top of a file says.
     *
     * @param frontMatter the front matter; without keys if it could not be read
     * @param bodyStart the offset where the body starts
     * @param problems what is wrong; empty if nothing is
     */
    public record Parsed(FrontMatter frontMatter, int bodyStart, List<Problem> problems) {
        public Parsed {
            Objects.requireNonNull(frontMatter, "frontMatter");
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads the front matter of a file.
     *
     * @param text the file, without byte order mark
     * @param lines the file's lines
     * @param dialect what the generator takes for front matter
     * @param separator the line below lines of {@code key=value}; empty if they mean nothing
     */
    public static Parsed parse(
            String text, TextLines lines, Dialect dialect, Optional<String> separator) {
        Optional<Parsed> header =
                separator.isPresent()
                        ? HeaderLines.parse(text, lines, separator.get())
                        : Optional.empty();
        return header.isPresent() ? header.get() : parse(text, lines, dialect);
    }

    /** Reads front matter that is no header of {@code key=value}. */
    public static Parsed parse(String text, TextLines lines, Dialect dialect) {
        int line = firstLineWithText(text, lines);
        int object = line == 1 ? LeadingJson.end(text) : -1;
        if (object > 0) {
            return json(text, lines, 0, object, lines.position(object).line() + 1);
        }
        if (text.startsWith(JSON_FENCE)) {
            return fencedJson(text, lines);
        }
        FrontMatter.Format format = fence(text, lines, line);
        FrontMatterParser parser =
                new FrontMatterParser(text, lines, format, line, dialect.yaml11());
        if (format == FrontMatter.Format.NONE || line > 1 && !parser.isKey(line + 1)) {
            return new Parsed(FrontMatter.NONE, 0, List.of());
        }
        return parser.parse();
    }

    private static Parsed fencedJson(String text, TextLines lines) {
        for (int line = 2; line <= lines.count(); line++) {
            if (fence(text, lines, line) == FrontMatter.Format.YAML) {
                int start = lines.count() > 1 ? lines.start(2) : text.length();
                return json(text, lines, start, lines.start(line), line + 1);
            }
        }
        return new Parsed(FrontMatter.NONE, 0, List.of());
    }

    /**
     * Reads an object.
     *
     * @param body the first line of the body
     */
    private static Parsed json(String text, TextLines lines, int start, int end, int body) {
        FrontMatterParser parser =
                new FrontMatterParser(text, lines, FrontMatter.Format.JSON, body - 1, false);
        return parser.parsed(JsonReader.read(text, start, end, lines), body, List.of());
    }

    private Parsed parse() {
        for (int line = opening + 1; line <= lines.count(); line++) {
            if (fence(text, lines, line) == format || yaml11 && isDots(line)) {
                return read(line, line + 1, List.of());
            }
        }
        int first = opening + 1;
        while (first <= lines.count() && line(first).startsWith("#")) {
            first++;
        }
        if (!isKey(first)) {
            return new Parsed(FrontMatter.NONE, 0, List.of());
        }
        int end = endOfKeys();
        return read(end, end, List.of(notClosed()));
    }

    /**
     * Reads the lines behind the opening one.
     *
     * @param end the line behind the last
     * @param body the first line of the body; may be the one behind the last of the file
     */
    private Parsed read(int end, int body, List<Problem> known) {
        int from = start(opening + 1);
        Reading reading =
                format == FrontMatter.Format.YAML
                        ? YamlReader.readBounded(text, from, start(end), lines, yaml11)
                        : TomlReader.read(text, from, start(end), lines);
        return parsed(reading, body, known);
    }

    private Parsed parsed(Reading reading, int body, List<Problem> known) {
        List<Problem> problems = new ArrayList<>(known);
        for (SyntaxProblem problem : reading.problems()) {
            Problem.Kind kind = problem.isLimit() ? Problem.Kind.LIMIT : Problem.Kind.FRONT_MATTER;
            problems.add(new Problem(kind, problem.position(), capitalized(problem.message())));
        }
        Value value = reading.value();
        boolean empty = value instanceof Value.Scalar scalar && scalar.value() == null;
        if (!(value instanceof Value.Mapping) && !empty) {
            String message = "The front matter is " + value.typeName() + ", but must be keys with";
            problems.add(problem(value.position(), message + " values, such as 'title: …'"));
        }
        Value.Mapping data = value instanceof Value.Mapping mapping ? mapping : empty(opening + 1);
        Position bodyPosition = lines.position(start(body));
        return new Parsed(new FrontMatter(format, data, bodyPosition), start(body), problems);
    }

    private Problem notClosed() {
        String fence = format == FrontMatter.Format.YAML ? "---" : "+++";
        String message =
                "The front matter is not closed: behind it a line '" + fence + "' is missing";
        for (int line = opening + 1; line <= lines.count(); line++) {
            if (isDots(line)) {
                message = "The front matter is closed by '...', but must be closed by '---'";
                return problem(lines.position(start(line)), message);
            }
        }
        return problem(lines.position(start(opening)), message);
    }

    private boolean isDots(int line) {
        return format == FrontMatter.Format.YAML
                && MarkdownLine.isFrontMatterFence(text, lines.start(line), lines.end(line), '.');
    }

    /** The line behind the last that belongs to front matter without a closing line. */
    private int endOfKeys() {
        int line = opening + 1;
        while (line <= lines.count()
                && (isKey(line) || CONTINUATION.matcher(line(line)).matches())) {
            line++;
        }
        return line;
    }

    private boolean isKey(int line) {
        Pattern key = format == FrontMatter.Format.YAML ? YAML_KEY : TOML_KEY;
        return line <= lines.count() && key.matcher(line(line)).matches();
    }

    private String line(int line) {
        return text.substring(lines.start(line), lines.end(line));
    }

    private int start(int line) {
        return line > lines.count() ? text.length() : lines.start(line);
    }

    private Value.Mapping empty(int line) {
        return new Value.Mapping(List.of(), lines.position(start(line)));
    }

    private static int firstLineWithText(String text, TextLines lines) {
        int line = 1;
        while (line < lines.count()
                && text.substring(lines.start(line), lines.end(line)).isBlank()) {
            line++;
        }
        return line;
    }

    /** Which front matter a line opens or closes. */
    private static FrontMatter.Format fence(String text, TextLines lines, int line) {
        int start = lines.start(line);
        int end = lines.end(line);
        if (MarkdownLine.isFrontMatterFence(text, start, end, '-')) {
            return FrontMatter.Format.YAML;
        }
        return MarkdownLine.isFrontMatterFence(text, start, end, '+')
                ? FrontMatter.Format.TOML
                : FrontMatter.Format.NONE;
    }

    private static Problem problem(Position position, String message) {
        return new Problem(Problem.Kind.FRONT_MATTER, position, message);
    }

    private static String capitalized(String message) {
        int end = message.offsetByCodePoints(0, Math.min(1, message.length()));
        return message.substring(0, end).toUpperCase(Locale.ROOT) + message.substring(end);
    }
}
