package org.mageos.content.document.source;

/** Reads the lines of a text, front to back. Not thread-safe. */
public final class LineReader {

    private final String text;
    private final LineEnds ends;
    private int start;
    private int end;
    private int next;

    /** Reads from an offset on, where a line starts. */
    public LineReader(String text, int from) {
        this.text = text;
        this.ends = new LineEnds(text);
        this.next = from;
    }

    /** Goes to the next line; false if there is none. */
    public boolean read() {
        if (next >= text.length()) {
            return false;
        }
        start = next;
        end = ends.end(start);
        next = MarkdownLine.next(text, end);
        return true;
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
