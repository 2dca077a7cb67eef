package org.mageos.content.document;

import java.util.Objects;
import org.mageos.content.value.Position;

/**
 * A stretch of a file.
 *
 * @param from its first place
 * @param to the place behind its last
 */
public record Region(Position from, Position to) {

    public Region {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /** Whole lines, the last one included. */
    public static Region ofLines(int first, int last) {
        return new Region(new Position(first, 1), new Position(last + 1, 1));
    }

    public boolean contains(Position position) {
        return from.compareTo(position) <= 0 && position.compareTo(to) < 0;
    }
}
