package org.mageos.content.document.asciidoc;

import java.util.Arrays;
import java.util.List;

/** Lines as one text, and the place of each of its characters. */
final class JoinedLines {

    private final List<SourceLine> lines;
    private final int[] starts;
    private final String text;

    private JoinedLines(List<SourceLine> lines, int[] starts, String text) {
        this.lines = lines;
        this.starts = starts;
        this.text = text;
    }

    /**
     * @param lines at least one
     */
    static JoinedLines of(List<SourceLine> lines) {
        if (lines.size() == 1) {
            return new JoinedLines(lines, new int[1], lines.get(0).text());
        }
        int[] starts = new int[lines.size()];
        int length = starts.length - 1;
        for (SourceLine line : lines) {
            length += line.text().length();
        }
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < starts.length; i++) {
            if (i > 0) {
                text.append('\n');
            }
            starts[i] = text.length();
            text.append(lines.get(i).text());
        }
        return new JoinedLines(lines, starts, text.toString());
    }

    String text() {
        return text;
    }

    /** The line that an offset of the text lies in. */
    SourceLine line(int offset) {
        return lines.get(index(offset));
    }

    /** The offset in the line's file of an offset of the text. */
    int fileOffset(int offset) {
        int index = index(offset);
        return lines.get(index).offset() + offset - starts[index];
    }

    private int index(int offset) {
        int index = Arrays.binarySearch(starts, offset);
        return index >= 0 ? index : -index - 2;
    }
}
