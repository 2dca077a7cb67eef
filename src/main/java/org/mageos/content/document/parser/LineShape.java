package org.mageos.content.document.parser;

import org.mageos.content.document.source.MarkdownLine;

/** What the beginning of a line says of the block that it stands in. */
final class LineShape {

    /** How many quotes and list items may stand in one another. */
    static final int MAX_NESTING = 100;

    private static final int MAX_LIST_INDENT = 200;

    private final String text;

    LineShape(String text) {
        this.text = text;
    }

    /** The offset behind a line's quote and list markers; -1 if they are too many. */
    int behindMarkers(int start, int end) {
        int markers = 0;
        int i = start;
        int behind = start;
        while (i < end) {
            char c = text.charAt(i);
            if (MarkdownLine.isBlank(c)) {
                i++;
                continue;
            }
            int length = MarkdownLine.marker(text, i, end);
            behind = i;
            if (length == 0) {
                break;
            }
            boolean tooDeep = length > 0 && c != '>' && i - start > MAX_LIST_INDENT;
            if (++markers > MAX_NESTING || tooDeep && markers == 1) {
                return -1;
            }
            i += length;
            behind = i;
        }
        return i >= end ? end : behind;
    }

    /** Whether text between a line's start and its content holds a list marker. */
    boolean isListItem(int start, int content) {
        for (int i = start; i < content; i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != '\t' && c != '>') {
                return true;
            }
        }
        return false;
    }

    /** Whether a paragraph starts with a line, or an item with one; not indented code or HTML. */
    boolean startsParagraph(int start, int content) {
        int blanks = content;
        boolean tab = false;
        while (blanks > start && MarkdownLine.isBlank(text.charAt(blanks - 1))) {
            blanks--;
            tab |= text.charAt(blanks) == '\t';
        }
        boolean item = blanks > start;
        return !tab && content - blanks <= (item ? 4 : 3) && text.charAt(content) != '<';
    }

    /** Whether a line may be the row of hyphens below the header of a table. */
    boolean isDelimiterRow(int start, int end) {
        boolean bar = false;
        boolean hyphen = false;
        for (int i = start; i < end; i++) {
            switch (text.charAt(i)) {
                case '|' -> bar = true;
                case '-' -> hyphen = true;
                case ':', ' ', '\t' -> {
                    // Part of a delimiter row, but not what makes it one.
                }
                default -> {
                    return false;
                }
            }
        }
        return bar && hyphen;
    }
}
