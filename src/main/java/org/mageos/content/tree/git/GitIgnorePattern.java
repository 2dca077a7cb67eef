package org.mageos.content.tree.git;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mageos.content.pattern.Automaton;

/**
 * One line of a {@code .gitignore}. Pattern and names are UTF-8 bytes in the form of ISO 8859-1
 * text, for git compares bytes: {@code ?} is one of them. Immutable.
 *
 * @see <a href="https://git-scm.com/docs/gitignore#_pattern_format">gitignore, pattern format</a>
 */
public final class GitIgnorePattern {

    private static final String SPECIAL = "*?[\\";

    /** What stands between parts that a match contains; a slash may be dropped behind stars. */
    private static final Pattern PARTS = Pattern.compile("[*?/]|\\\\.?");

    private final boolean negated;
    private final boolean foldersOnly;
    private final boolean anyDepth;

    /** The text before the first special character. */
    private final String prefix;

    /** What a name ends with, for the common {@code *.log}; null where it is something else. */
    private final @Nullable String suffix;

    /** A text that every match contains, which is the cheapest way to know that there is none. */
    private final String part;

    /** Matches the whole name; null where prefix or suffix do, or where nothing ever matches. */
    private final @Nullable Automaton program;

    private final boolean literal;

    private GitIgnorePattern(String text, boolean negated, boolean foldersOnly) {
        this.negated = negated;
        this.foldersOnly = foldersOnly;
        this.anyDepth = text.indexOf('/') < 0;
        String pattern = text.startsWith("/") ? text.substring(1) : text;
        int special = firstSpecial(pattern, 0);
        this.prefix = pattern.substring(0, special);
        this.literal = special == pattern.length();
        boolean ending =
                anyDepth && pattern.startsWith("*") && firstSpecial(pattern, 1) == pattern.length();
        this.suffix = ending ? pattern.substring(1) : null;
        this.part = part(pattern);
        this.program =
                literal || ending ? null : GitIgnoreCompiler.compile(pattern, special).orElse(null);
    }

    /** The longest text between special characters; without brackets, whose end is hard to tell. */
    private static String part(String pattern) {
        int end = pattern.indexOf('[');
        String longest = "";
        for (String part : PARTS.split(end < 0 ? pattern : pattern.substring(0, end))) {
            longest = part.length() > longest.length() ? part : longest;
        }
        return longest;
    }

    private static int firstSpecial(String pattern, int from) {
        int at = from;
        while (at < pattern.length() && SPECIAL.indexOf(pattern.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** The pattern of a line; empty if it is blank or a comment. */
    public static Optional<GitIgnorePattern> of(String line) {
        if (line.startsWith("#")) {
            return Optional.empty();
        }
        String text = withoutTrailingSpaces(line);
        boolean negated = text.startsWith("!");
        if (negated) {
            text = text.substring(1);
        }
        boolean foldersOnly = text.endsWith("/");
        if (foldersOnly) {
            text = text.substring(0, text.length() - 1);
        }
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(new GitIgnorePattern(text, negated, foldersOnly));
    }

    /** A backslash keeps the space behind it, and with it the spaces before. */
    private static String withoutTrailingSpaces(String line) {
        int end = 0;
        for (int at = 0; at < line.length(); at++) {
            if (line.charAt(at) == '\\') {
                at++;
                end = Math.min(at + 1, line.length());
            } else if (line.charAt(at) != ' ') {
                end = at + 1;
            }
        }
        return line.substring(0, end);
    }

    /**
     * The name of the one file or folder that the pattern says is ignored, relative to the folder
     * of the {@code .gitignore}; empty where there may be more.
     */
    Optional<String> onlyName() {
        return literal && !negated && !anyDepth ? Optional.of(prefix) : Optional.empty();
    }

    /** Whether the pattern says that what it matches is not ignored. */
    public boolean isNegated() {
        return negated;
    }

    /**
     * Whether the pattern is about a file or folder.
     *
     * @param name its name, relative to the folder of the {@code .gitignore}
     * @param lastSegment the last segment of it
     */
    public boolean matches(String name, String lastSegment, boolean isFolder) {
        if (foldersOnly && !isFolder) {
            return false;
        }
        String text = anyDepth ? lastSegment : name;
        if (literal) {
            return text.equals(prefix);
        }
        if (suffix != null) {
            return text.endsWith(suffix);
        }
        return program != null
                && text.startsWith(prefix)
                && text.contains(part)
                && program.matches(text);
    }
}
