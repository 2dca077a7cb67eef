package org.mageos.content.settings;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern of file names: {@code *} and {@code ?} within one segment, {@code **} across segments,
 * {@code {a,b}} for alternatives, {@code [abc]} for one character of a set. Case counts.
 */
public final class Glob {

    private final String text;
    private final Pattern regex;

    private Glob(String text, Pattern regex) {
        this.text = text;
        this.regex = regex;
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException if a bracket or brace is not closed; the message is for
     *     users
     */
    public static Glob of(String text) {
        Objects.requireNonNull(text, "text");
        try {
            return new Glob(text, Pattern.compile(toRegex(text)));
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no file pattern: a bracket or brace is not closed", e);
        }
    }

    /** Whether a file's name in the content tree fits; names are separated by {@code /}. */
    public boolean matches(String file) {
        return regex.matcher(file).matches();
    }

    /** The folder that every match lies in: the segments before the first special character. */
    public String folder() {
        int special = 0;
        while (special < text.length() && "*?{[".indexOf(text.charAt(special)) < 0) {
            special++;
        }
        int slash = text.lastIndexOf('/', special == text.length() ? special - 1 : special);
        return slash < 0 ? "" : text.substring(0, slash);
    }

    private static String toRegex(String glob) {
        StringBuilder regex = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < glob.length(); i++) {
            char c = glob.charAt(i);
            switch (c) {
                case '*' -> {
                    if (glob.startsWith("**/", i)) {
                        regex.append("(?:[^/]+/)*");
                        i += 2;
                    } else if (glob.startsWith("**", i)) {
                        regex.append(".*");
                        i++;
                    } else {
                        regex.append("[^/]*");
                    }
                }
                case '?' -> regex.append("[^/]");
                case '{' -> {
                    regex.append("(?:");
                    depth++;
                }
                case '}' -> {
                    regex.append(depth > 0 ? ")" : "\\}");
                    depth = Math.max(0, depth - 1);
                }
                case ',' -> regex.append(depth > 0 ? "|" : ",");
                case '[' -> {
                    int close = glob.indexOf(']', i + 2);
                    if (close < 0) {
                        regex.append('[');
                    } else {
                        String set = glob.substring(i + 1, close).replace("\\", "\\\\");
                        regex.append('[').append(set.replaceFirst("^!", "^")).append(']');
                        i = close;
                    }
                }
                default -> regex.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return regex.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Glob glob && glob.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
