package org.mageos.content.value;

import java.util.Arrays;

/**
 * The lines of a text: turns offsets into positions and back.
 *
 * <p>Lines end as in CommonMark: {@code \n}, {@code \r\n} or a lone {@code \r}. Immutable.
 */
public final class TextLines {

    private final String text;
    private final int[] starts;

    private TextLines(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    public static TextLines of(String text) {
        int[] starts = new int[Math.max(16, text.length() / 32)];
        int count = 1;
        int feed = text.indexOf('\n');
        int lone = text.indexOf('\r');
        while (feed >= 0 || lone >= 0) {
            // A carriage return before a line feed ends no line of its own.
            boolean isFeed = lone < 0 || lone + 1 == feed || feed >= 0 && feed < lone;
            int end = isFeed ? feed : lone;
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = end + 1;
            // Each is looked for once, however far off it is.
            feed = feed >= 0 && feed <= end ? text.indexOf('\n', end + 1) : feed;
            lone = lone >= 0 && lone <= end ? text.indexOf('\r', end + 1) : lone;
        }
        return new TextLines(text, Arrays.copyOf(starts, count));
    }

    public String text() {
        return text;
    }

    /** How many lines there are; an empty text has one. */
    public int count() {
        return starts.length;
    }

    /** The offset of the first character of a 1-based line. */
    public int start(int line) {
        return starts[line - 1];
    }

    /** The offset behind the last character of a 1-based line, its line end not counted. */
    public int end(int line) {
        int end = line < starts.length ? starts[line] : text.length();
        while (end > starts[line - 1]
                && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }

    /** The 0-based UTF-16 offset of a position of the text. */
    public int offset(Position position) {
        return start(position.line()) + position.column() - 1;
    }

    /** The position of a 0-based UTF-16 offset, which may be the text's length. */
    public Position position(int offset) {
        int index = Arrays.binarySearch(starts, offset);
        int line = index >= 0 ? index : -index - 2;
        return Position.of(line + 1, offset - starts[line] + 1);
    }
}
