package org.mageos.content.value;

/**
 * A place in a text.
 *
 * @param line the line, 1-based
 * @param column the column, 1-based, in UTF-16 code units; a byte order mark does not count
 */
public record Position(int line, int column) implements Comparable<Position> {

    /** The first character of a text. */
    public static final Position START = new Position(1, 1);

    /** The first columns of the first lines, where most headings and keys begin. */
    private static final Position[] FIRST_COLUMNS = firstColumns();

    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException(
                    "line and column are 1-based, but are " + line + ":" + column);
        }
    }

    private static Position[] firstColumns() {
        Position[] positions = new Position[1024];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = new Position(i + 1, 1);
        }
        return positions;
    }

    /** A position, which may be one that there is already. */
    public static Position of(int line, int column) {
        return column == 1 && line > 0 && line <= FIRST_COLUMNS.length
                ? FIRST_COLUMNS[line - 1]
                : new Position(line, column);
    }

    @Override
    public int compareTo(Position other) {
        return line == other.line
                ? Integer.compare(column, other.column)
                : Integer.compare(line, other.line);
    }
}
