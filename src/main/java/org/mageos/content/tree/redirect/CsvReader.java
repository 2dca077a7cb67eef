package org.mageos.content.tree.redirect;

import java.util.ArrayList;
import java.util.List;
import org.mageos.content.value.Position;
import org.mageos.content.value.TextLines;

/**
 * Reads comma-separated values (RFC 4180). Beyond it, blanks around a field do not count, empty
 * lines are no records, and a line that starts with {@code #} is a comment.
 */
final class CsvReader {

    private final String text;
    private final TextLines lines;
    private final List<List<Field>> records = new ArrayList<>();
    private int at;

    private CsvReader(String text) {
        this.text = text;
        this.lines = TextLines.of(text);
    }

    /**
     * A field.
     *
     * @param text without quotes
     * @param position of its first character, behind the quote if it has one
     * @param isClosed whether it has a quote at its end if it has one at its start
     */
    record Field(String text, Position position, boolean isClosed) {}

    /** The records of a file; each has a field at least. */
    static List<List<Field>> read(String text) {
        CsvReader reader = new CsvReader(text);
        while (reader.at < text.length()) {
            reader.line();
        }
        return reader.records;
    }

    private void line() {
        skipBlanks();
        if (isEnd()) {
            at++;
        } else if (text.charAt(at) == '#') {
            skipLine();
        } else {
            record();
        }
    }

    private void record() {
        List<Field> fields = new ArrayList<>();
        fields.add(field());
        while (at < text.length() && text.charAt(at) == ',') {
            at++;
            fields.add(field());
        }
        records.add(fields);
    }

    private Field field() {
        skipBlanks();
        return at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
    }

    private Field plain() {
        int start = at;
        skipField();
        return new Field(text.substring(start, at).strip(), lines.position(start), true);
    }

    private Field quoted() {
        int start = ++at;
        StringBuilder value = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            boolean twice = c == '"' && at < text.length() && text.charAt(at) == '"';
            if (c == '"' && !twice) {
                // What stands between the quote and the comma is nobody's.
                skipField();
                return new Field(value.toString(), lines.position(start), true);
            }
            at += twice ? 1 : 0;
            value.append(c);
        }
        return new Field(value.toString(), lines.position(start), false);
    }

    private void skipField() {
        while (!isEnd() && text.charAt(at) != ',') {
            at++;
        }
    }

    private void skipLine() {
        while (!isEnd()) {
            at++;
        }
    }

    private void skipBlanks() {
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
    }

    private boolean isEnd() {
        return at >= text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }
}
