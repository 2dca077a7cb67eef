package org.mageos.content.document.source;

/** Reads the lines of a text, front to back. Not thread-safe. */
public final class LineReader {

    private final String text;

    /** Whether a line may end in another way than with a line feed alone. */
    private final boolean hasReturns;

    private int start;
    private int end;
    private int next;

    /** Reads from an offset on, where a line starts. */
    public LineReader(String text, int from) {
        this.text = text;
        this.hasReturns = text.indexOf('\r') >= 0;
        this.next = from;
    }

    /** Goes to the next line; false if there is none. */
    public boolean read() {
        if (next >= text.length()) {
            return false;
        }
        start = next;
        end = lineEnd();
        next = MarkdownLine.next(text, end);
        return true;
    }

    private int lineEnd() {
        if (hasReturns) {
            return MarkdownLine.end(text, start);
        }
        int feed = text.indexOf('\n', start);
        return feed < 0 ? text.length() : feed;
    }

    public int start() {
        return start;
    }

    /** The offset behind the line's last character, its line end not counted. */
    public int end() {
        return end;
    }

    /** The offset of the next line. */
    public int next() {
        return next;
    }

    /** The offset of the line's first character that is no blank; its end if there is none. */
    public int content() {
        return MarkdownLine.behindBlanks(text, start, end);
    }
}
