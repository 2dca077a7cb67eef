package org.mageos.content.document.source;

/**
 * One line of MDX: its indentation, the markers of the quotes and list items it opens or continues,
 * and its content. In MDX a line may be indented as far as it likes; nothing becomes code by that.
 */
public final class MdxLine {

    /** More markers on one line are passed over; the content behind them is read all the same. */
    private static final int MAX_MARKERS = 16;

    private final String text;
    private final int[] markers = new int[2 * MAX_MARKERS];
    private int markerCount;
    private int start;
    private int end;
    private int next;
    private int indent;
    private int content;
    private int itemColumn;

    public MdxLine(String text) {
        this.text = text;
    }

    /** Reads the line that starts at an offset. */
    public void read(int offset) {
        start = offset;
        end = lineEnd(text, offset);
        next = behindLineEnd(text, end);
        markerCount = 0;
        itemColumn = -1;
        int i = offset;
        int column = 0;
        boolean first = true;
        while (true) {
            while (i < end && isBlank(text.charAt(i))) {
                column = text.charAt(i) == '\t' ? column + 4 - column % 4 : column + 1;
                i++;
            }
            if (first) {
                indent = column;
                first = false;
            }
            int length = i < end && text.charAt(i) == '>' ? 1 : listMarker(i);
            if (length == 0) {
                break;
            }
            if (markerCount < MAX_MARKERS) {
                markers[2 * markerCount] = i;
                markers[2 * markerCount + 1] = i + length;
                markerCount++;
            }
            itemColumn = text.charAt(i) == '>' ? itemColumn : column + length + 1;
            column += length;
            i += length;
        }
        content = i;
    }

    private int listMarker(int offset) {
        return listMarker(text, offset, end);
    }

    /** How long the list marker at an offset is; 0 if there is none before the line's end. */
    public static int listMarker(String text, int offset, int end) {
        int i = offset;
        while (i < end && i - offset < 10 && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        if (i >= end || i - offset == 10) {
            return 0;
        }
        char c = text.charAt(i);
        boolean marker = i > offset ? c == '.' || c == ')' : c == '-' || c == '*' || c == '+';
        boolean ended = i + 1 >= end || isBlank(text.charAt(i + 1));
        return marker && ended ? i + 1 - offset : 0;
    }

    /** Copies the markers, without the indentation before, between and behind them. */
    public void copyMarkers(Projection.Builder out) {
        for (int i = 0; i < markerCount; i++) {
            out.copy(markers[2 * i], markers[2 * i + 1]);
            out.put(' ', markers[2 * i + 1]);
        }
    }

    /** How many quotes the line is in, by its own markers. */
    public int quotes() {
        int quotes = 0;
        for (int i = 0; i < markerCount; i++) {
            if (text.charAt(markers[2 * i]) == '>') {
                quotes++;
            }
        }
        return quotes;
    }

    /** The column, 0-based, where the content of the last list item opened here starts, or -1. */
    public int itemColumn() {
        return itemColumn;
    }

    public boolean isBlank() {
        return content == end && markerCount == 0;
    }

    public int start() {
        return start;
    }

    /** The offset behind the last character, the line end not counted. */
    public int end() {
        return end;
    }

    /** The offset of the next line. */
    public int next() {
        return next;
    }

    /** The columns of white space before the first other character. */
    public int indent() {
        return indent;
    }

    /** The offset of the first character behind indentation and markers. */
    public int content() {
        return content;
    }

    public static int lineEnd(String text, int start) {
        int i = start;
        while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
            i++;
        }
        return i;
    }

    public static int behindLineEnd(String text, int end) {
        if (end >= text.length()) {
            return end;
        }
        return text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }

    public static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
