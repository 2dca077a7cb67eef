package org.mageos.content.value;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads YAML, and with it JSON, by the core schema of YAML 1.2 (section 10.3): {@code yes} and
 * {@code on} are texts, as they are for the site generators.
 */
public final class YamlReader {

    private static final int MAX_LENGTH = 1_000_000;

    private YamlReader() {}

    /** Reads a whole file. */
    public static Reading read(String text) {
        return read(text, 0, text.length(), TextLines.of(text));
    }

    /** Reads a whole file as libyaml does: of a key that stands twice the last one counts. */
    public static Reading readOfLastKeys(String text) {
        TextLines lines = TextLines.of(text);
        Reading strict = read(text, 0, text.length(), lines);
        return strict.problems().isEmpty() || longestLine(text, 0, text.length()) > MAX_LENGTH
                ? strict
                : new YamlLibrary(text, 0, text.length(), lines, false, true).read();
    }

    /**
     * Reads a part of a file.
     *
     * @param text the whole file
     * @param start the offset of the part's first character
     * @param end the offset behind its last
     * @param lines the lines of the whole file
     */
    public static Reading read(String text, int start, int end, TextLines lines) {
        int longest = longestLine(text, start, end);
        if (longest > MAX_LENGTH) {
            return Reading.tooMuch(
                    lines.position(start), "a line of %,d characters", longest, MAX_LENGTH);
        }
        return read(text, start, end, lines, false);
    }

    /** The library takes quadratic time for a long line. */
    private static int longestLine(String text, int start, int end) {
        int longest = 0;
        int line = start;
        while (line < end && end - line > longest) {
            int feed = text.indexOf('\n', line);
            int next = feed < 0 ? end : Math.min(feed, end);
            longest = Math.max(longest, next - line);
            line = next + 1;
        }
        return longest;
    }

    /**
     * Reads front matter or settings, which nobody writes of any size.
     *
     * @param yaml11 whether U+0085, U+2028 and U+2029 end a line, as they do in YAML 1.1
     */
    public static Reading readBounded(
            String text, int start, int end, TextLines lines, boolean yaml11) {
        if (end - start > MAX_LENGTH) {
            return Reading.tooMuch(
                    lines.position(start), "%,d characters", end - start, MAX_LENGTH);
        }
        return read(text, start, end, lines, yaml11);
    }

    private static Reading read(String text, int start, int end, TextLines lines, boolean yaml11) {
        @Nullable Value value = PlainData.read(text, start, end, lines);
        return value == null
                ? new YamlLibrary(text, start, end, lines, yaml11, false).read()
                : new Reading(value, List.of());
    }

    /**
     * The comments of a part of a file, as the scanner of YAML finds them: none in a text. Where it
     * comes upon a mistake, those before it.
     *
     * @param text the whole file
     * @param start the offset of the part's first character
     * @param end the offset behind its last
     */
    public static List<Comment> comments(String text, int start, int end) {
        if (end - start > MAX_LENGTH) {
            return List.of();
        }
        return new YamlLibrary(text, start, end, TextLines.of(""), false, false).comments();
    }
}
