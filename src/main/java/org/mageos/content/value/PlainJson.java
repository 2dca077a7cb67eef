package org.mageos.content.value;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON as YAML has it. Each method gives null for what only the library can tell: for what is
 * no JSON, and for escapes that are rare.
 */
final class PlainJson {

    private static final int MAX_DEPTH = 20;

    /** The library finds no longer ones. */
    private static final int MAX_KEY = 1_000;

    /** Escapes and what they stand for, in this order. */
    private static final String ESCAPES = "\"\\nt";

    private static final String ESCAPED = "\"\\\n\t";

    private final String text;
    private final int end;
    private final TextLines lines;

    /** The first character that is not read yet. */
    private int at;

    PlainJson(String text, int start, int end, TextLines lines) {
        this.text = text;
        this.at = start;
        this.end = end;
        this.lines = lines;
    }

    @Nullable Value read() {
        @Nullable Value root = value(0);
        skipBlanks();
        return at == end ? root : null;
    }

    private @Nullable Value value(int depth) {
        if (depth > MAX_DEPTH || at == end) {
            return null;
        }
        return switch (text.charAt(at)) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            default -> literal();
        };
    }

    private @Nullable Value object(int depth) {
        Position position = lines.position(at);
        Set<String> keys = new HashSet<>();
        List<Value.Entry> entries = new ArrayList<>();
        boolean isOpen = !opensEmpty('}');
        while (isOpen) {
            if (at == end || text.charAt(at) != '"') {
                return null;
            }
            Value.@Nullable Scalar key = string();
            if (key == null || key.length() > MAX_KEY || !keys.add(key.text()) || !takes(':')) {
                return null;
            }
            skipBlanks();
            @Nullable Value value = value(depth + 1);
            if (value == null) {
                return null;
            }
            entries.add(new Value.Entry(key.text(), key.position(), value));
            isOpen = goesOn();
        }
        return takes('}') ? new Value.Mapping(entries, position) : null;
    }

    private @Nullable Value array(int depth) {
        Position position = lines.position(at);
        List<Value> items = new ArrayList<>();
        boolean isOpen = !opensEmpty(']');
        while (isOpen) {
            @Nullable Value item = value(depth + 1);
            if (item == null) {
                return null;
            }
            items.add(item);
            isOpen = goesOn();
        }
        return takes(']') ? new Value.Sequence(items, position) : null;
    }

    /** Goes behind an opening bracket, to what is in it. */
    private boolean opensEmpty(char closing) {
        at++;
        skipBlanks();
        return at < end && text.charAt(at) == closing;
    }

    /** Goes to the next value behind a comma, or to what stands where none does. */
    private boolean goesOn() {
        skipBlanks();
        boolean comma = takes(',');
        skipBlanks();
        return comma;
    }

    private boolean takes(char wanted) {
        boolean isThere = at < end && text.charAt(at) == wanted;
        at += isThere ? 1 : 0;
        return isThere;
    }

    private Value.@Nullable Scalar string() {
        int from = at;
        StringBuilder value = new StringBuilder();
        for (at++; at < end && text.charAt(at) != '\n'; at++) {
            char c = text.charAt(at);
            if (c == '"') {
                at++;
                String read = value.toString();
                return new Value.Scalar(read, read, false, lines.position(from), at - from);
            }
            if (c == '\\') {
                at++;
                int escape = at < end ? ESCAPES.indexOf(text.charAt(at)) : -1;
                if (escape < 0) {
                    return null;
                }
                c = ESCAPED.charAt(escape);
            }
            value.append(c);
        }
        return null;
    }

    private @Nullable Value literal() {
        int from = at;
        while (at < end && isOfLiteral(text.charAt(at))) {
            at++;
        }
        String literal = text.substring(from, at);
        boolean isClear = at < end && ",]} \n".indexOf(text.charAt(at)) >= 0;
        return isClear && isLiteral(literal)
                ? CoreSchema.resolve(literal, lines.position(from), at - from)
                : null;
    }

    private static boolean isLiteral(String text) {
        return switch (text) {
            case "true", "false", "null" -> true;
            case "" -> false;
            default -> {
                char first = text.charAt(0);
                yield first >= '0' && first <= '9';
            }
        };
    }

    private static boolean isOfLiteral(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '.';
    }

    private void skipBlanks() {
        while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\n')) {
            at++;
        }
    }
}
