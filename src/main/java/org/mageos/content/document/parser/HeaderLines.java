package org.mageos.content.document.parser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mageos.content.document.FrontMatter;
import org.mageos.content.document.parser.FrontMatterParser.Parsed;
import org.mageos.content.document.source.MarkdownLine;
import org.mageos.content.value.Position;
import org.mageos.content.value.TextLines;
import org.mageos.content.value.Value;

/**
 * The header of a document of JBake: lines of {@code key=value} and empty ones at the top, and the
 * separator. All values are texts.
 *
 * <p>The source: {@code MarkupEngine.java} of JBake 2.7.
 */
final class HeaderLines {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(?:[T ].*)?");

    private final String text;
    private final TextLines lines;

    /** By key, of which the last one counts. */
    private final Map<String, Value.Entry> entries = new LinkedHashMap<>();

    private HeaderLines(String text, TextLines lines) {
        this.text = text;
        this.lines = lines;
    }

    /**
     * Reads the header of a file.
     *
     * @param separator the line that closes it
     * @return empty if there is none: it is not closed, or a line above the separator has no {@code
     *     =}
     */
    static Optional<Parsed> parse(String text, TextLines lines, String separator) {
        HeaderLines header = new HeaderLines(text, lines);
        for (int line = 1; line <= lines.count(); line++) {
            int start = lines.start(line);
            int end = lines.end(line);
            if (end - start == separator.length() && text.startsWith(separator, start)) {
                return Optional.of(header.closedBy(line));
            }
            int sign = start == end ? end : text.substring(start, end).indexOf('=') + start;
            if (sign < start) {
                return Optional.empty();
            }
            if (start < end) {
                header.add(start, sign, end);
            }
        }
        return Optional.empty();
    }

    private void add(int start, int sign, int end) {
        Position keyPosition = lines.position(MarkdownLine.behindBlanks(text, start, sign));
        String key = text.substring(start, sign).strip();
        int from = MarkdownLine.behindBlanks(text, sign + 1, end);
        String value = text.substring(from, end).strip();
        Value.Scalar scalar =
                new Value.Scalar(
                        value,
                        value,
                        DATE.matcher(value).matches(),
                        lines.position(from),
                        value.length());
        entries.put(key, new Value.Entry(key, keyPosition, scalar));
    }

    private Parsed closedBy(int line) {
        int body = line < lines.count() ? lines.start(line + 1) : text.length();
        Value.Mapping data = new Value.Mapping(new ArrayList<>(entries.values()), Position.START);
        FrontMatter header =
                new FrontMatter(FrontMatter.Format.PROPERTIES, data, lines.position(body));
        return new Parsed(header, body, List.of());
    }
}
