package org.mageos.content.init;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes YAML line by line. */
final class YamlText {

    private static final Set<String> WORDS =
            Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

    private final StringBuilder text = new StringBuilder();

    YamlText line(String line) {
        text.append(line).append('\n');
        return this;
    }

    /** A comment, in lines of bearable length. */
    YamlText comment(int indent, String words) {
        String start = " ".repeat(indent) + "# ";
        StringBuilder line = new StringBuilder(start);
        for (String word : words.split(" ")) {
            if (line.length() + word.length() > 110 && line.length() > start.length()) {
                line(line.toString().stripTrailing());
                line = new StringBuilder(start);
            }
            line.append(word).append(' ');
        }
        return line(line.toString().stripTrailing());
    }

    YamlText blank() {
        text.append('\n');
        return this;
    }

    /** A value in one line, in quotes where it needs them. */
    static String scalar(String value) {
        char first = value.isEmpty() ? ' ' : value.charAt(0);
        boolean isPlain =
                (Character.isLetter(first) || first == '/' || first == '_')
                        && !WORDS.contains(value.toLowerCase(Locale.ROOT))
                        && !value.endsWith(":")
                        && !value.endsWith(" ")
                        && !value.contains(": ")
                        && !value.contains(" #")
                        && value.chars().noneMatch(c -> c < ' ' || c == '"' || c == '\\');
        return isPlain ? value : quoted(value);
    }

    private static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : value.toCharArray()) {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append(' ');
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    /** One value, or a list in one line. */
    static String list(List<String> values) {
        return values.size() == 1
                ? scalar(values.get(0))
                : values.stream()
                        .map(value -> hasSignOfList(value) ? quoted(value) : scalar(value))
                        .collect(Collectors.joining(", ", "[", "]"));
    }

    private static boolean hasSignOfList(String value) {
        return value.chars().anyMatch(c -> "{}[],".indexOf(c) >= 0);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
