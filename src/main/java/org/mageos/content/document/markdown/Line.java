package org.mageos.content.document.markdown;

import org.mageos.content.document.source.LineReader;
import org.mageos.content.document.source.MarkdownLine;

/** The line that is being read, of which the marks of blocks are taken away from the left. */
final class Line {

    /** So many columns of blanks make code. */
    static final int CODE_INDENT = 4;

    private final String text;
    private final LineReader lines;
    private int end;
    private int position;
    private int column;
    private int content;
    private int contentColumn;

    /** How many columns are left of a tab at the position that was taken away in part. */
    private int splitBlanks;

    Line(String text) {
        this.text = text;
        this.lines = new LineReader(text, 0);
    }

    /** Goes to the next line; false if there is none. */
    boolean read() {
        if (!lines.read()) {
            return false;
        }
        end = lines.end();
        moveTo(lines.start(), 0);
        return true;
    }

    String text() {
        return text;
    }

    int start() {
        return lines.start();
    }

    /** The offset behind the line's last character, its line end not counted. */
    int end() {
        return end;
    }

    /** The offset of the next line. */
    int next() {
        return lines.next();
    }

    /** What is left of the line begins here. */
    int position() {
        return position;
    }

    /** How many columns are left of the tab at the position; 0 if it is whole, or there is none. */
    int splitBlanks() {
        return splitBlanks;
    }

    /** The offset of the first character that is left and no blank; the line's end if none is. */
    int content() {
        return content;
    }

    boolean isBlank() {
        return content == end;
    }

    /** How many columns of blanks are left before the content. */
    int indent() {
        return contentColumn - column;
    }

    boolean isCode() {
        return indent() >= CODE_INDENT;
    }

    /** The first character of the content; a blank if there is none. */
    char first() {
        return content < end ? text.charAt(content) : ' ';
    }

    /** The column of an offset in the content. */
    int columnOf(int offset) {
        int result = contentColumn;
        for (int i = content; i < offset; i++) {
            result = MarkdownLine.columnBehind(text.charAt(i), result);
        }
        return result;
    }

    /** Takes away the blanks before the content, and so many characters of it. */
    void takeContent(int length) {
        moveTo(content + length, columnOf(content + length));
    }

    /** Takes away so many columns of blanks, of a tab only a part if need be. */
    void takeBlanks(int columns) {
        int wanted = Math.min(column + columns, contentColumn);
        int offset = position;
        int at = column;
        int split = splitBlanks;
        while (at < wanted) {
            int behind = MarkdownLine.columnBehind(text.charAt(offset), at);
            split = Math.max(0, behind - wanted);
            if (split > 0) {
                at = wanted;
            } else {
                at = behind;
                offset++;
            }
        }
        moveTo(offset, at);
        splitBlanks = split;
    }

    private void moveTo(int offset, int newColumn) {
        position = offset;
        column = newColumn;
        splitBlanks = 0;
        int i = offset;
        int at = newColumn;
        while (i < end && MarkdownLine.isBlank(text.charAt(i))) {
            at = MarkdownLine.columnBehind(text.charAt(i), at);
            i++;
        }
        content = i;
        contentColumn = at;
    }
}
