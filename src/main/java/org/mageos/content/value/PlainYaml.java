package org.mageos.content.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the YAML that nearly all front matter is written in: keys with values of one line, lists of
 * such, and keys below keys. It gives up on whatever else there is, mistakes included, and leaves
 * it to the library, which takes far longer to load and to read.
 */
final class PlainYaml {

    /** Deeper values are rare. */
    private static final int MAX_DEPTH = 10;

    private static final int MAX_KEY = 100;

    /** What begins something else than a plain scalar. */
    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";

    private final String text;
    private final int end;
    private final TextLines lines;

    /** What may follow a backslash, and what it stands for. */
    private static final String ESCAPES = "\"\\nt_";

    private static final String ESCAPED = "\"\\\n\t\u00a0";

    /** The line to be read: its first character that is no blank, and its end. */
    private int start;

    private int lineEnd;

    /** How far the line is indented; -1 behind the last one. */
    private int indent;

    private int depth;

    private PlainYaml(String text, int end, TextLines lines) {
        this.text = text;
        this.end = end;
        this.lines = lines;
    }

    /**
     * Reads a part of a file, which has plain characters only.
     *
     * @param start the offset of the part's first character, which begins a line
     * @return null if the library is to read it
     */
    static Value.@Nullable Mapping read(String text, int start, int end, TextLines lines) {
        PlainYaml reader = new PlainYaml(text, end, lines);
        reader.findLine(start);
        Value.Mapping mapping = reader.indent == 0 ? reader.mapping() : null;
        return reader.indent < 0 ? mapping : null;
    }

    /** Goes to the first line from an offset on that is neither empty nor a comment. */
    private void findLine(int from) {
        int line = from;
        while (line < end) {
            int feed = text.indexOf('\n', line);
            lineEnd = feed < 0 || feed > end ? end : feed;
            start = behindBlanks(line);
            if (start < lineEnd && text.charAt(start) != '#') {
                indent = start - line;
                return;
            }
            line = lineEnd + 1;
        }
        indent = -1;
    }

    private int behindBlanks(int from) {
        int i = from;
        while (i < lineEnd && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    private Position position(int offset) {
        return lines.position(offset);
    }

    /** The keys of the line and of those below that are indented as far. */
    private Value.@Nullable Mapping mapping() {
        int column = indent;
        Position position = position(start);
        Map<String, Value.Entry> entries = new LinkedHashMap<>();
        if (++depth > MAX_DEPTH) {
            return null;
        }
        while (indent == column) {
            int colon = keyEnd(start);
            if (colon < 0) {
                return null;
            }
            Position ofKey = position(start);
            // Most documents have the same keys.
            String key = text.substring(start, colon).intern();
            Value value = value(colon + 1, column);
            if (value == null || entries.put(key, new Value.Entry(key, ofKey, value)) != null) {
                return null;
            }
        }
        depth--;
        return indent < column ? new Value.Mapping(List.copyOf(entries.values()), position) : null;
    }

    /** The offset of the colon behind the key at an offset; -1 if there is no usual key. */
    private int keyEnd(int from) {
        int i = from;
        while (i < lineEnd && i - from < MAX_KEY && isOfKey(text.charAt(i), i == from)) {
            i++;
        }
        boolean isKey = i > from && i < lineEnd && text.charAt(i) == ':';
        return isKey && (i + 1 == lineEnd || text.charAt(i + 1) == ' ') ? i : -1;
    }

    private static boolean isOfKey(char c, boolean first) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c == '_'
                || !first && (c >= '0' && c <= '9' || c == '-' || c == '.');
    }

    /**
     * The value of a key.
     *
     * @param from the offset behind the key's colon
     * @param column how far the key is indented
     */
    private @Nullable Value value(int from, int column) {
        int first = behindBlanks(from);
        if (first < lineEnd && text.charAt(first) != '#') {
            char c = text.charAt(first);
            return c == '|' || c == '>' ? block(first, column) : oneLine(first, column);
        }
        findLine(lineEnd + 1);
        if (indent > column) {
            return isItem() ? sequence() : mapping();
        }
        return indent == column && isItem()
                ? sequence()
                : CoreSchema.resolve("", position(from), 0);
    }

    /** The lines below, which are indented alike, and none of which is empty. */
    private Value.@Nullable Scalar block(int mark, int column) {
        boolean strip = text.charAt(lineEnd - 1) == '-';
        if (lineEnd != mark + (strip ? 2 : 1)) {
            return null;
        }
        StringBuilder value = new StringBuilder();
        int line = lineEnd + 1;
        int indented = -1;
        for (int next = line; next < end; next = lineEnd + 1) {
            lineEnd = text.indexOf('\n', next);
            if (lineEnd < 0 || lineEnd >= end || behindBlanks(next) == lineEnd) {
                return null;
            }
            int first = behindBlanks(next);
            if (first - next <= column) {
                break;
            }
            if (indented >= 0 && first - next != indented || text.charAt(lineEnd - 1) == ' ') {
                return null;
            }
            value.append(indented < 0 ? "" : text.charAt(mark) == '|' ? "\n" : " ");
            value.append(text, first, lineEnd);
            indented = first - next;
            line = lineEnd + 1;
        }
        findLine(line);
        return indented < 0 || indent > column
                ? null
                : scalar(value.append(strip ? "" : "\n").toString(), mark, line);
    }

    /** A value that must not go on in the line below. */
    private @Nullable Value oneLine(int first, int column) {
        Value value = single(first);
        findLine(lineEnd + 1);
        return indent > column ? null : value;
    }

    private boolean isItem() {
        return text.charAt(start) == '-' && start + 1 < lineEnd && text.charAt(start + 1) == ' ';
    }

    private Value.@Nullable Sequence sequence() {
        int column = indent;
        Position position = position(start);
        List<Value> items = new ArrayList<>();
        if (++depth > MAX_DEPTH) {
            return null;
        }
        while (indent == column && isItem()) {
            int first = behindBlanks(start + 1);
            Value item;
            if (keyEnd(first) < 0) {
                item = oneLine(first, column);
            } else {
                indent += first - start;
                start = first;
                item = mapping();
            }
            if (item == null) {
                return null;
            }
            items.add(item);
        }
        depth--;
        return indent > column ? null : new Value.Sequence(items, position);
    }

    /** The value from an offset to the end of the line. */
    private @Nullable Value single(int first) {
        if (first == lineEnd) {
            return null;
        }
        char c = text.charAt(first);
        int last = valueEnd(first, c == '[' ? ']' : c);
        if (c == '[') {
            return text.charAt(last - 1) == ']' ? list(first, last - 1) : null;
        }
        return c == '"' || c == '\'' ? quoted(first, last) : plain(first, last);
    }

    /**
     * The offset behind a value, which blanks and a comment may follow.
     *
     * @param closing what ends the value, if it is in quotes or brackets
     */
    private int valueEnd(int first, char closing) {
        boolean isOpen = closing == ']' || closing == '"' || closing == '\'';
        int last = isOpen ? Math.max(first, text.lastIndexOf(closing, lineEnd - 1)) : first;
        while (last < lineEnd && !text.startsWith(" #", last)) {
            last++;
        }
        while (text.charAt(last - 1) == ' ') {
            last--;
        }
        return last;
    }

    private Value.@Nullable Scalar quoted(int first, int last) {
        char quote = text.charAt(first);
        int close = last - 1;
        if (close == first || text.charAt(close) != quote) {
            return null;
        }
        StringBuilder value = new StringBuilder(last - first);
        for (int i = first + 1; i < close; i++) {
            char c = text.charAt(i);
            if (c == '\\' && quote == '"') {
                int escape = ESCAPES.indexOf(text.charAt(++i));
                if (escape < 0 || i == close) {
                    return null;
                }
                c = ESCAPED.charAt(escape);
            } else if (c == quote && (quote == '"' || text.charAt(++i) != quote || i == close)) {
                return null;
            }
            value.append(c);
        }
        return scalar(value.toString(), first, last);
    }

    private Value.Scalar scalar(String value, int first, int last) {
        return new Value.Scalar(value, value, false, position(first), last - first);
    }

    private Value.@Nullable Scalar plain(int first, int last) {
        if (INDICATORS.indexOf(text.charAt(first)) >= 0) {
            return null;
        }
        for (int i = first; i < last; i++) {
            char c = text.charAt(i);
            if (c == ':' && (i + 1 == last || text.charAt(i + 1) == ' ')) {
                return null;
            }
        }
        return CoreSchema.resolve(text.substring(first, last), position(first), last - first);
    }

    /** A list in brackets, of single values. */
    private Value.@Nullable Sequence list(int bracket, int close) {
        List<Value> items = new ArrayList<>();
        int first = bracket + 1;
        while (first < close) {
            int last = first;
            while (last < close && text.charAt(last) != ',') {
                last++;
            }
            Value item = inList(first, last);
            if (item == null) {
                return null;
            }
            items.add(item);
            first = last + 1;
        }
        boolean isOpen = close > bracket + 1 && text.charAt(close - 1) == ',';
        return isOpen ? null : new Value.Sequence(items, position(bracket));
    }

    private Value.@Nullable Scalar inList(int from, int to) {
        int first = from;
        int last = to;
        while (first < last && text.charAt(first) == ' ') {
            first++;
        }
        while (last > first && text.charAt(last - 1) == ' ') {
            last--;
        }
        if (first == last) {
            return null;
        }
        if (text.charAt(first) == '"' || text.charAt(first) == '\'') {
            return quoted(first, last);
        }
        for (int i = first; i < last; i++) {
            char c = text.charAt(i);
            if (c == ':' || c == '#' || c == '?' || INDICATORS.indexOf(c) > 0 && c != '-') {
                return null;
            }
        }
        return plain(first, last);
    }
}
