package org.mageos.content.document.markdown;

import java.util.Arrays;

/** What the lines of a block have beside the marks of the blocks around it. */
public final class BlockLines {

    private static final int FIELDS = 3;

    private int[] values = new int[2 * FIELDS];
    private int count;

    /** Adds what is left of a line. */
    void add(Line line) {
        int blanks = line.splitBlanks();
        add(blanks > 0 ? line.position() + 1 : line.position(), line.end(), blanks);
    }

    /** Adds the content of a line, the blanks before it left out. */
    void addContent(Line line) {
        add(line.content(), line.end(), 0);
    }

    private void add(int start, int end, int blanks) {
        if (FIELDS * count == values.length) {
            values = Arrays.copyOf(values, 2 * values.length);
        }
        int index = FIELDS * count++;
        values[index] = start;
        values[index + 1] = end;
        values[index + 2] = blanks;
    }

    public int count() {
        return count;
    }

    public int start(int line) {
        return values[FIELDS * line];
    }

    /** The offset behind the last character of a line, its line end not counted. */
    public int end(int line) {
        return values[FIELDS * line + 1];
    }

    /** How many blanks stand before a line, which are what is left of a tab. */
    public int blanks(int line) {
        return values[FIELDS * line + 2];
    }
}
