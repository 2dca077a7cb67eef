package org.mageos.content.document;

import java.util.Objects;
import org.mageos.content.value.Position;

/**
 * A term of a list of definitions.
 *
 * @param text what a reader sees, as {@link Heading#text()} has it
 * @param position where its line starts
 */
public record Term(String text, Position position) {

    public Term {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(position, "position");
    }
}
