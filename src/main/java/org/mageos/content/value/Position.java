package org.mageos.content.value;

import java.util.Comparator;

/**
 * A place in a text.
 *
 * @param line the line, 1-based
 * @param column the column, 1-based, in UTF-16 code units; a byte order mark does not count
 */
public record Position(int line, int column) implements Comparable<Position> {

    /** The first character of a text. */
    public static final Position START = new Position(1, 1);

    private static final Comparator<Position> ORDER =
            Comparator.comparingInt(Position::line).thenComparingInt(Position::column);

    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException(
                    "line and column are 1-based, but are " + line + ":" + column);
        }
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }
}
