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
        boolean onlyFeeds = text.indexOf('\r') < 0;
        for (int end = lineEnd(text, 0, onlyFeeds); end >= 0; ) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = end + 1;
            end = lineEnd(text, end + 1, onlyFeeds);
        }
        return new TextLines(text, Arrays.copyOf(starts, count));
    }

    /** The offset of the last character of the line end at or behind an offset, or -1. */
    private static int lineEnd(String text, int offset, boolean onlyFeeds) {
        int feed = text.indexOf('\n', offset);
        if (onlyFeeds) {
            return feed;
        }
        int lone = text.indexOf('\r', offset);
        return lone < 0 || lone + 1 == feed || feed >= 0 && feed < lone ? feed : lone;
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

    /** The position of a 0-based UTF-16 offset, which may be the text's length. */
    public Position position(int offset) {
        int index = Arrays.binarySearch(starts, offset);
        int line = index >= 0 ? index : -index - 2;
        return new Position(line + 1, offset - starts[line] + 1);
    }
}
