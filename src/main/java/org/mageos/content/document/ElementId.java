package org.mageos.content.document;

import java.util.Objects;
import org.mageos.content.value.Position;

/**
 * An id that HTML, JSX or an attribute list gives to an element, or a {@code name} of {@code a}.
 *
 * @param id the id, entities resolved
 * @param position where the attribute's value starts
 */
public record ElementId(String id, Position position) {

    public ElementId {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(position, "position");
    }
}
