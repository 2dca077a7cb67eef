package org.mageos.content.output;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A JSON object (RFC 8259) in the making; members keep their order. Not thread-safe.
 *
 * <p>Half a surrogate pair, which UTF-8 has no bytes for and strict parsers refuse even as an
 * escape, is written as U+FFFD.
 */
public final class JsonObject {

    private static final char REPLACEMENT = '\uFFFD';

    /** Values are {@link String}, {@link Long}, {@link Boolean}, {@link JsonObject} or several. */
    private final Map<String, Object> members = new LinkedHashMap<>();

    public JsonObject with(String name, String value) {
        return put(name, value);
    }

    /** Adds nothing if the value is empty. */
    public JsonObject with(String name, Optional<String> value) {
        return value.isPresent() ? put(name, value.get()) : this;
    }

    public JsonObject with(String name, long value) {
        return put(name, value);
    }

    public JsonObject with(String name, boolean value) {
        return put(name, value);
    }

    public JsonObject with(String name, JsonObject value) {
        return put(name, value);
    }

    public JsonObject with(String name, List<JsonObject> values) {
        return put(name, List.copyOf(values));
    }

    public JsonObject withTexts(String name, List<String> values) {
        return put(name, List.copyOf(values));
    }

    /**
     * Adds objects that are made only when they are written, so that none of them is held.
     *
     * @param values asked for each time this object is written
     */
    public JsonObject withEach(String name, Iterable<JsonObject> values) {
        return put(name, values);
    }

    /** Adds the members of another object. */
    public JsonObject with(JsonObject other) {
        members.putAll(other.members);
        return this;
    }

    private JsonObject put(String name, Object value) {
        members.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
        return this;
    }

    /** Writes the object, indented by two spaces, with a line end behind it. */
    public void write(Appendable out) throws IOException {
        write(out, 0);
        out.append('\n');
    }

    /** Writes a list of objects, in the same form. */
    public static void writeAll(Iterable<JsonObject> objects, Appendable out) throws IOException {
        writeList(out, objects, 0);
        out.append('\n');
    }

    private void write(Appendable out, int depth) throws IOException {
        out.append('{');
        String separator = "";
        for (Map.Entry<String, Object> member : members.entrySet()) {
            out.append(separator);
            indent(out, depth + 1);
            quote(out, member.getKey());
            out.append(": ");
            writeValue(out, member.getValue(), depth + 1);
            separator = ",";
        }
        if (!members.isEmpty()) {
            indent(out, depth);
        }
        out.append('}');
    }

    private static void writeValue(Appendable out, Object value, int depth) throws IOException {
        if (value instanceof JsonObject object) {
            object.write(out, depth);
        } else if (value instanceof Iterable<?> items) {
            writeList(out, items, depth);
        } else if (value instanceof String text) {
            quote(out, text);
        } else {
            out.append(value.toString());
        }
    }

    private static void writeList(Appendable out, Iterable<?> items, int depth) throws IOException {
        out.append('[');
        String separator = "";
        for (Object item : items) {
            out.append(separator);
            indent(out, depth + 1);
            writeValue(out, item, depth + 1);
            separator = ",";
        }
        if (!separator.isEmpty()) {
            indent(out, depth);
        }
        out.append(']');
    }

    private static void indent(Appendable out, int depth) throws IOException {
        out.append('\n').append("  ".repeat(depth));
    }

    public static void quote(Appendable out, String text) throws IOException {
        out.append('"');
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (c < ' ' || c == '"' || c == '\\' || Character.isSurrogate(c)) {
                out.append(text, written, i).append(escape(c));
                written = i + 1;
            }
        }
        out.append(text, written, text.length()).append('"');
    }

    private static String escape(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> {
                if (c < ' ') {
                    yield String.format(Locale.ROOT, "\\u%04x", (int) c);
                }
                yield String.valueOf(Character.isSurrogate(c) ? REPLACEMENT : c);
            }
        };
    }
}
