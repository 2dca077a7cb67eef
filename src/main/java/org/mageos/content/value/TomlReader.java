package org.mageos.content.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;
import org.tomlj.TomlVersion;

/**
 * Reads TOML 1.0.
 *
 * <p>A date or date-time is a text with {@link Value.Scalar#plainDate()}, as in YAML; a time of day
 * is a text. The library knows where keys and items of lists start; where a key's value starts is
 * found in the text.
 */
public final class TomlReader {

    private static final int MAX_LENGTH = 1_000_000;

    private final String text;
    private final TomlText tokens;
    private final TextLines lines;
    private final int start;
    private final int firstLine;
    private final CodePoints codePoints;

    private TomlReader(String text, int start, int end, TextLines lines) {
        this.text = text;
        this.tokens = new TomlText(text, end);
        this.lines = lines;
        this.start = start;
        this.firstLine = lines.position(start).line();
        this.codePoints = new CodePoints(text);
    }

    /** Reads a whole file. */
    public static Reading read(String text) {
        return read(text, 0, text.length(), TextLines.of(text));
    }

    /**
     * Reads a part of a file, which begins with a line.
     *
     * @param text the whole file
     * @param start the offset of the part's first character
     * @param end the offset behind its last
     * @param lines the lines of the whole file
     */
    public static Reading read(String text, int start, int end, TextLines lines) {
        if (end - start > MAX_LENGTH) {
            return Reading.tooMuch(
                    lines.position(start), "%,d characters", end - start, MAX_LENGTH);
        }
        TomlReader reader = new TomlReader(text, start, end, lines);
        return reader.tokens
                .excess(start)
                .map(what -> new SyntaxProblem(lines.position(start), what, true))
                .map(Reading::failed)
                .orElseGet(() -> reader.readPart(text.substring(start, end)));
    }

    /**
     * The comments of a part of a file that is valid TOML.
     *
     * @param text the whole file
     * @param start the offset of the part's first character
     * @param end the offset behind its last
     */
    public static List<Comment> comments(String text, int start, int end) {
        return new TomlText(text, end).comments(start);
    }

    private Reading readPart(String part) {
        try {
            TomlParseResult result = Toml.parse(part, TomlVersion.V1_0_0);
            List<SyntaxProblem> problems =
                    result.errors().stream()
                            .map(e -> TomlProblems.describe(e, position(offset(e.position()))))
                            .toList();
            // After a syntax error the parser guesses; after a key that stands twice it does not.
            boolean readable = result.errors().stream().allMatch(TomlProblems::isDuplicate);
            return readable
                    ? new Reading(mapping(result, position(start), -1, 0, 0), problems)
                    : Reading.failed(problems.get(0));
        } catch (TomlParseError e) {
            // A bad escape in a table's name: thrown here, where every other mistake is listed.
            return Reading.failed(TomlProblems.describe(e, position(offset(e.position()))));
        } catch (StackOverflowError e) {
            return Reading.failed(
                    new SyntaxProblem(position(start), "it is nested too deeply to be read"));
        }
    }

    /**
     * Converts a table.
     *
     * @param definedAt the offset of the line that defines it, as far as the library knows
     * @param segment which part of the dotted key at {@code definedAt} names it
     * @param depth how many keys lead to it
     */
    private Value.Mapping mapping(
            TomlTable table, Position position, int definedAt, int segment, int depth) {
        List<Value.Entry> entries = new ArrayList<>();
        for (String key : table.keySet()) {
            int at = offset(table.inputPositionOf(List.of(key)));
            boolean header = tokens.isHeader(at);
            int ownSegment = header ? depth : at == definedAt ? segment + 1 : 0;
            int keyAt = tokens.segment(at, ownSegment);
            Object value = table.get(List.of(key));
            int valueAt = header || value instanceof TomlTable ? at : tokens.valueOf(at);
            Value converted =
                    value instanceof TomlTable inner
                            ? table(inner, at, ownSegment, depth + 1)
                            : convert(value, valueAt, depth + 1);
            entries.add(new Value.Entry(key, position(keyAt), converted));
        }
        entries.sort(Comparator.comparing(Value.Entry::keyPosition));
        return new Value.Mapping(entries, position);
    }

    /** Converts the value of a key: an inline table, or one that a header or dotted key makes. */
    private Value.Mapping table(TomlTable table, int definedAt, int segment, int depth) {
        boolean named = tokens.isHeader(definedAt) || !tokens.isLastSegment(definedAt, segment);
        int at = named ? definedAt : tokens.valueOf(definedAt);
        return mapping(table, position(at), named ? definedAt : -1, segment, depth);
    }

    private Value convert(Object value, int at, int depth) {
        if (value instanceof TomlArray array) {
            List<Value> items = new ArrayList<>(array.size());
            for (int i = 0; i < array.size(); i++) {
                int itemAt = tokens.skipBlank(offset(array.inputPositionOf(i)));
                items.add(convert(array.get(i), itemAt, depth));
            }
            return new Value.Sequence(items, position(at));
        }
        if (value instanceof TomlTable table) {
            return mapping(table, position(at), -1, 0, depth);
        }
        return scalar(value, at);
    }

    private Value.Scalar scalar(Object value, int at) {
        String token = text.substring(at, tokens.endOfScalar(at));
        if (value instanceof String string) {
            return new Value.Scalar(string, string, false, position(at), token.length());
        }
        if (value instanceof Boolean) {
            return new Value.Scalar(value, token, false, position(at), token.length());
        }
        if (value instanceof Long number) {
            BigInteger integer = BigInteger.valueOf(number);
            return new Value.Scalar(integer, token, false, position(at), token.length());
        }
        if (value instanceof Double number) {
            Object exact = Double.isFinite(number) ? new BigDecimal(number.toString()) : number;
            return new Value.Scalar(exact, token, false, position(at), token.length());
        }
        boolean date =
                value instanceof LocalDate
                        || value instanceof LocalDateTime
                        || value instanceof OffsetDateTime;
        return new Value.Scalar(token, token, date, position(at), token.length());
    }

    private Position position(int offset) {
        return lines.position(offset);
    }

    /** The library counts code points. */
    private int offset(TomlPosition position) {
        int line = Math.min(firstLine + position.line() - 1, lines.count());
        int from = lines.start(line);
        return Math.min(codePoints.behind(from, position.column() - 1), lines.end(line));
    }
}
