package org.mageos.content.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds keys and values in the text of valid TOML, from the places that the library knows. */
final class TomlText {

    private static final int MAX_DEPTH = 50;
    private static final int MAX_VALUES = 100_000;

    private final String text;
    private final int end;

    TomlText(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /** What there is too much of to be read. */
    Optional<String> excess(int start) {
        int depth = 0;
        int parts = 0;
        int values = 0;
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            if (c == '"' || c == '\'') {
                i = Math.max(i + 1, endOfScalar(i));
                continue;
            }
            if (c == '#') {
                i = Math.max(i + 1, skipBlank(i));
                parts = 0;
                continue;
            }
            depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
            parts = c == '.' ? parts + 1 : "=\n,{[".indexOf(c) >= 0 ? 0 : parts;
            values += c == '=' || c == ',' ? 1 : 0;
            if (depth > MAX_DEPTH || parts > MAX_DEPTH) {
                return Optional.of("values are nested too deep to be read: more than " + MAX_DEPTH);
            }
            if (values > MAX_VALUES) {
                return Optional.of("too many values to be read: more than 100,000");
            }
            i++;
        }
        return Optional.empty();
    }

    /** The comments from an offset on. */
    List<Comment> comments(int start) {
        List<Comment> comments = new ArrayList<>();
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            if (c == '#') {
                Comment comment = Comment.at(text, i, end);
                comments.add(comment);
                i = comment.end();
            } else {
                i = c == '"' || c == '\'' ? Math.max(i + 1, endOfScalar(i)) : i + 1;
            }
        }
        return comments;
    }

    /** Whether a table's header stands here, {@code [a.b]} or {@code [[a.b]]}. */
    boolean isHeader(int at) {
        return charAt(at) == '[';
    }

    /** Where the n-th part of a dotted key starts; the key may stand in a table's header. */
    int segment(int at, int n) {
        int i = at;
        while (charAt(i) == '[') {
            i++;
        }
        i = skipBlank(i);
        for (int passed = 0; passed < n; passed++) {
            int dot = skipBlank(endOfSegment(i));
            if (charAt(dot) != '.') {
                return i;
            }
            i = skipBlank(dot + 1);
        }
        return i;
    }

    /** Whether the n-th part of a dotted key is its last. */
    boolean isLastSegment(int at, int n) {
        return charAt(skipBlank(endOfSegment(segment(at, n)))) != '.';
    }

    /** Where the value of the key that starts here starts. */
    int valueOf(int keyAt) {
        int i = keyAt;
        while (i < end && text.charAt(i) != '=') {
            i = Math.max(i + 1, endOfSegment(i));
        }
        return skipBlank(Math.min(i + 1, end));
    }

    /** The offset of the next character that is no blank, line end or comment. */
    int skipBlank(int at) {
        int i = at;
        while (i < end) {
            char c = text.charAt(i);
            if (c == '#') {
                int lineEnd = text.indexOf('\n', i);
                i = lineEnd < 0 ? end : Math.min(lineEnd, end);
            } else if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    /** The offset behind a text, number, date, or true or false. */
    int endOfScalar(int at) {
        char quote = charAt(at);
        if (quote == '"' || quote == '\'') {
            boolean multiline = text.startsWith(String.valueOf(quote).repeat(3), at);
            return multiline ? endOfMultiline(at, quote) : endOfQuoted(at, quote);
        }
        int i = at;
        while (i < end && ",]}#\r\n".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        while (i > at && Character.isWhitespace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private int endOfSegment(int at) {
        char quote = charAt(at);
        if (quote == '"' || quote == '\'') {
            return endOfQuoted(at, quote);
        }
        int i = at;
        while (i < end && "=.] \t\r\n".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    private int endOfQuoted(int at, char quote) {
        for (int i = at + 1; i < end; i++) {
            char c = text.charAt(i);
            if (c == quote) {
                return i + 1;
            }
            if (c == '\\' && quote == '"') {
                i++;
            }
        }
        return end;
    }

    private int endOfMultiline(int at, char quote) {
        String quotes = String.valueOf(quote).repeat(3);
        for (int i = at + 3; i < end; i++) {
            if (text.charAt(i) == '\\' && quote == '"') {
                i++;
            } else if (text.startsWith(quotes, i)) {
                int close = i + 3;
                // Up to two quotes may stand right before the closing three.
                while (close < end && close < i + 5 && text.charAt(close) == quote) {
                    close++;
                }
                return close;
            }
        }
        return end;
    }

    private char charAt(int at) {
        return at < end ? text.charAt(at) : '\0';
    }
}
