package org.mageos.content.html;

import org.mageos.content.value.Position;

/**
 * Turns offsets into UTF-8 into positions. Made for questions that go from the front to the back,
 * with short ways back to the last mark: then each byte is looked at once. Not thread-safe.
 */
final class Lines {

    private final byte[] text;
    private int at;
    private int line = 1;
    private int column = 1;
    private int marked;
    private int markedLine = 1;
    private int markedColumn = 1;

    Lines(byte[] text) {
        this.text = text;
        this.at = PageText.hasByteOrderMark(text) ? PageText.BYTE_ORDER_MARK : 0;
        this.marked = at;
    }

    /** Later questions may go back to an offset. */
    void mark(int offset) {
        advance(offset);
        marked = at;
        markedLine = line;
        markedColumn = column;
    }

    /** The position of an offset, which is not before the mark. */
    Position position(int offset) {
        if (offset < at) {
            at = marked;
            line = markedLine;
            column = markedColumn;
        }
        advance(offset);
        return new Position(line, column);
    }

    private void advance(int offset) {
        int end = Math.min(offset, text.length);
        int start = at;
        for (int i = at; i < end; i++) {
            byte letter = text[i];
            // Nearly all bytes are greater, so nearly all lines are passed over by this alone.
            if (letter <= '\r' && letter > 0 && endsLine(letter, i, end)) {
                line++;
                column = 1;
                start = i + 1;
            }
        }
        column += units(start, end);
        at = Math.max(at, end);
    }

    private boolean endsLine(byte letter, int i, int end) {
        return letter == '\n' || letter == '\r' && (i + 1 >= end || text[i + 1] != '\n');
    }

    /** How many units of UTF-16 the text between two offsets has. */
    private int units(int start, int end) {
        int units = 0;
        for (int i = start; i < end; i++) {
            byte letter = text[i];
            if ((letter & 0xC0) != 0x80) {
                // Four bytes are two units.
                units += (letter & 0xF8) == 0xF0 ? 2 : 1;
            }
        }
        return units;
    }
}
