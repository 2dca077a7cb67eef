package org.mageos.content.pattern;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.mageos.content.finding.Wording;

/**
 * A pattern of file names: {@code *} and {@code ?} within one segment, {@code **} across segments,
 * {@code {a,b}} for alternatives, {@code [abc]}, {@code [a-z]} and {@code [!abc]} for one character
 * of a set or outside of it. Case counts. A special character stands for itself in a set: {@code
 * [[]slug].md} is the file {@code [slug].md}.
 *
 * <p>Matching takes time proportional to the lengths of pattern and name, whatever the pattern: a
 * settings file cannot make a build hang. Immutable.
 */
public final class Glob {

    private final String text;
    private final String folder;
    private final Automaton program;

    private Glob(String text, String folder, Automaton program) {
        this.text = text;
        this.folder = folder;
        this.program = program;
    }

    /**
     * Reads a pattern. A {@code ./} in front changes nothing.
     *
     * @throws IllegalArgumentException if a bracket or brace is not closed or if the pattern cannot
     *     match any file; the message is for users
     */
    public static Glob of(String text) {
        Objects.requireNonNull(text, "text");
        String pattern = text.startsWith("./") ? text.substring(2) : text;
        if (pattern.isEmpty()) {
            throw wrong(text, "it is empty");
        }
        if (pattern.indexOf('\\') >= 0) {
            throw wrong(text, "write '/' between folders, not '\\'");
        }
        List<String> segments = Arrays.asList(pattern.split("/", -1));
        if (segments.get(0).isEmpty() || segments.contains("..")) {
            throw wrong(text, "write it relative to the content root, without '..'");
        }
        if (segments.get(segments.size() - 1).isEmpty()) {
            throw wrong(
                    text,
                    "a folder is not a file; write "
                            + Wording.quote(pattern + "**")
                            + " for all files in it");
        }
        try {
            return new Glob(text, folder(pattern), GlobCompiler.compile(pattern));
        } catch (IllegalArgumentException e) {
            throw wrong(text, String.valueOf(e.getMessage()));
        }
    }

    /** A name as a pattern that fits nothing else. */
    public static String literal(String name) {
        StringBuilder pattern = new StringBuilder();
        for (char c : name.toCharArray()) {
            pattern.append("*?{[".indexOf(c) >= 0 ? "[" + c + "]" : String.valueOf(c));
        }
        return pattern.toString();
    }

    private static IllegalArgumentException wrong(String text, String why) {
        return new IllegalArgumentException(Wording.quote(text) + " is not a file pattern: " + why);
    }

    /** Whether a file's name in the content tree fits; names are separated by {@code /}. */
    public boolean matches(String file) {
        // Most files lie elsewhere, and this is the cheapest way to know.
        return file.startsWith(folder) && program.matches(file);
    }

    /**
     * The folder that every match lies in: the segments before the first special character; empty
     * for the root.
     */
    public String folder() {
        return folder;
    }

    private static String folder(String pattern) {
        int special = 0;
        while (special < pattern.length() && "*?{[".indexOf(pattern.charAt(special)) < 0) {
            special++;
        }
        int slash = pattern.lastIndexOf('/', special);
        return slash < 0 ? "" : pattern.substring(0, slash);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Glob glob && glob.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The pattern as written. */
    @Override
    public String toString() {
        return text;
    }
}
