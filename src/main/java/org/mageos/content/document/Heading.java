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
 * @param earlier the text from which earlier versions of the generator made the id, if another
 * @param position where the heading's line starts, its indentation left out
 * @param inElement whether it stands in an HTML element whose attribute {@code markdown} says that
 *     its content is Markdown
 */
public record Heading(
        int level,
        String text,
        Optional<String> earlier,
        Optional<String> id,
        Position position,
        boolean inElement) {

    public Heading {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(position, "position");
    }

    /** A heading that stands in no such element. */
    public Heading(int level, String text, Optional<String> id, Position position) {
        this(level, text, Optional.empty(), id, position, false);
    }

    /** The heading with another text. */
    public Heading withText(String other) {
        return new Heading(level, other, earlier, id, position, inElement);
    }

    /** The heading, in such an element. */
    public Heading withinElement() {
        return new Heading(level, text, earlier, id, position, true);
    }
}
