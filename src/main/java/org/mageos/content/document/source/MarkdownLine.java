package org.mageos.content.document.source;

/**
 * What a line of Markdown is by itself: where it ends, and the marks of blocks that it begins with.
 * Whoever reads a document line by line asks here, so that all agree on what a line is.
 */
public final class MarkdownLine {

    /** CommonMark takes longer numbers for text. */
    private static final int MAX_DIGITS = 9;

    private MarkdownLine() {}

    /** The offset behind the last character of the line at an offset, its line end not counted. */
    public static int end(String text, int start) {
        int i = start;
        while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
            i++;
        }
        return i;
    }

    /** The offset of the next line, given where a line ends. */
    public static int next(String text, int end) {
        if (end >= text.length()) {
            return end;
        }
        return text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }

    public static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    public static int behindBlanks(String text, int start, int end) {
        int i = start;
        while (i < end && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Where a line's text ends; its start if it has none. */
    public static int trimmedEnd(String text, int start, int end) {
        int i = end;
        while (i > start && isBlank(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** The column, counted from 0, behind a character at a column. */
    public static int columnBehind(char c, int column) {
        return c == '\t' ? column + 4 - column % 4 : column + 1;
    }

    /** How many columns the characters between two offsets take, from column 0 on. */
    public static int columns(String text, int start, int end) {
        int column = 0;
        for (int i = start; i < end; i++) {
            column = columnBehind(text.charAt(i), column);
        }
        return column;
    }

    /** The offset behind so many columns, or the limit. */
    public static int behindColumns(String text, int start, int limit, int columns) {
        int i = start;
        int column = 0;
        while (i < limit && column < columns) {
            column = columnBehind(text.charAt(i), column);
            i++;
        }
        return i;
    }

    /** How long the list marker at an offset is; 0 if there is none before the line's end. */
    public static int listMarker(String text, int offset, int end) {
        int i = offset;
        while (i < end
                && i - offset <= MAX_DIGITS
                && text.charAt(i) >= '0'
                && text.charAt(i) <= '9') {
            i++;
        }
        if (i >= end || i - offset > MAX_DIGITS) {
            return 0;
        }
        char c = text.charAt(i);
        boolean marker = i > offset ? c == '.' || c == ')' : c == '-' || c == '*' || c == '+';
        boolean ended = i + 1 >= end || isBlank(text.charAt(i + 1));
        return marker && ended ? i + 1 - offset : 0;
    }

    /** How long the mark of a quote or a list item at an offset is; 0 if there is none. */
    public static int marker(String text, int offset, int end) {
        return offset < end && text.charAt(offset) == '>' ? 1 : listMarker(text, offset, end);
    }

    /** The offset behind the marks of quotes and list items at the start of a line. */
    public static int behindMarkers(String text, int start, int end) {
        int i = behindBlanks(text, start, end);
        for (int marker = marker(text, i, end); marker > 0; marker = marker(text, i, end)) {
            i = behindBlanks(text, i + marker, end);
        }
        return i;
    }

    /** Whether a line's content is a heading with number signs. */
    public static boolean isHeading(String text, int content, int end) {
        int i = behind('#', text, content, end);
        int level = i - content;
        return level > 0 && level <= 6 && (i == end || isBlank(text.charAt(i)));
    }

    /** Whether a line makes a heading of the one before. */
    public static boolean isUnderline(String text, int start) {
        int end = end(text, start);
        int content = start;
        while (content < end && (isBlank(text.charAt(content)) || text.charAt(content) == '>')) {
            content++;
        }
        int last = trimmedEnd(text, content, end);
        char mark = content < last ? text.charAt(content) : ' ';
        return (mark == '=' || mark == '-') && behind(mark, text, content, last) == last;
    }

    /** Whether a line's content is a thematic break: three marks or more, and nothing else. */
    public static boolean isThematicBreak(String text, int content, int end) {
        char mark = content < end ? text.charAt(content) : ' ';
        if (mark != '-' && mark != '*' && mark != '_' || behindMarks(text, content, end) < end) {
            return false;
        }
        int marks = 0;
        for (int i = content; i < end && marks < 3; i++) {
            marks += text.charAt(i) == mark ? 1 : 0;
        }
        return marks == 3;
    }

    /** The offset behind all that is the character at an offset again, or blank. */
    public static int behindMarks(String text, int start, int end) {
        int i = start;
        while (i < end && (text.charAt(i) == text.charAt(start) || isBlank(text.charAt(i)))) {
            i++;
        }
        return i;
    }

    /** Whether a line opens or closes front matter: three marks at its start, and nothing else. */
    public static boolean isFrontMatterFence(String text, int start, int end, char mark) {
        return end - start >= 3
                && behind(mark, text, start, start + 3) == start + 3
                && behindBlanks(text, start + 3, end) == end;
    }

    /** The offset behind a run of one character. */
    static int behind(char mark, String text, int start, int end) {
        int i = start;
        while (i < end && text.charAt(i) == mark) {
            i++;
        }
        return i;
    }
}
