package org.mageos.content.generator.hugo;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A destination made by Hugo's shortcode {@code ref} or {@code relref}.
 *
 * @param path what is looked up, with its fragment
 * @param language the language that it names
 * @param rest what stands behind the shortcode
 * @see <a href="https://gohugo.io/shortcodes/ref/">its arguments</a>
 */
record RefShortcode(String path, Optional<String> language, String rest) {

    RefShortcode {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(rest, "rest");
    }

    /** Reads a destination; empty if it is not made so. */
    static Optional<RefShortcode> of(String destination) {
        String text = destination.strip();
        String close = text.startsWith("{{<") ? ">}}" : text.startsWith("{{%") ? "%}}" : "";
        int end = close.isEmpty() ? -1 : text.indexOf(close);
        if (end < 0) {
            return Optional.empty();
        }
        String inner = text.substring(3, end).strip();
        int space = 0;
        while (space < inner.length() && !Character.isWhitespace(inner.charAt(space))) {
            space++;
        }
        String name = inner.substring(0, space);
        if (!name.equals("ref") && !name.equals("relref")) {
            return Optional.empty();
        }
        Map<String, String> arguments = arguments(inner.substring(space));
        Optional<String> path =
                Optional.ofNullable(arguments.get("path"))
                        .or(() -> Optional.ofNullable(arguments.get("0")));
        String rest = text.substring(end + close.length());
        return path.map(p -> new RefShortcode(p, Optional.ofNullable(arguments.get("lang")), rest));
    }

    /** Arguments by name; those without one by number. */
    private static Map<String, String> arguments(String text) {
        Map<String, String> arguments = new HashMap<>();
        int i = 0;
        int number = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '/' && i == text.length() - 1) {
                i++;
                continue;
            }
            int start = i;
            while (i < text.length() && isWord(text.charAt(i))) {
                i++;
            }
            String name = String.valueOf(number);
            if (i > start && i < text.length() && text.charAt(i) == '=') {
                name = text.substring(start, i);
                i++;
            } else {
                number++;
                i = start;
            }
            int end = valueEnd(text, i);
            boolean quoted = i < text.length() && isQuote(text.charAt(i));
            String value = text.substring(quoted ? i + 1 : i, quoted ? end : end);
            arguments.putIfAbsent(name, value.replace("\\\"", "\""));
            i = Math.max(quoted ? end + 1 : end, start + 1);
        }
        return arguments;
    }

    private static int valueEnd(String text, int start) {
        if (start < text.length() && isQuote(text.charAt(start))) {
            int i = start + 1;
            while (i < text.length() && text.charAt(i) != text.charAt(start)) {
                i += text.charAt(i) == '\\' && text.charAt(start) == '"' ? 2 : 1;
            }
            return Math.min(i, text.length());
        }
        int i = start;
        while (i < text.length() && !Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-';
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '`';
    }
}
