package org.mageos.content.document;

import java.util.Objects;
import java.util.Optional;
import org.mageos.content.value.Position;

/**
 * A heading.
 *
 * @param level 1 to 6
 * @param text what a reader sees, the base of the heading's id: code as it is written, no
 *     alternative texts of images, no HTML tags or comments; spaces around what was left out stay
 * @param id the id that the text gives it in the site's {@link Dialect}; empty: it is made from the
 *     text. What gives it is no part of the text.
 * @param position where the heading's line starts, its indentation left out
 */
public record Heading(int level, String text, Optional<String> id, Position position) {

    public Heading {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(position, "position");
    }
}
