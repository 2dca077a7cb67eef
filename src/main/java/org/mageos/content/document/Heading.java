package org.mageos.content.document;

import java.util.Objects;
import org.mageos.content.value.Position;

/**
 * A heading.
 *
 * @param level 1 to 6
 * @param text what a reader sees, the base of the heading's id: code as it is written, no
 *     alternative texts of images, no HTML tags or comments; spaces around what was left out stay
 * @param position where the heading's line starts, its indentation left out
 */
public record Heading(int level, String text, Position position) {

    public Heading {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(position, "position");
    }
}
