package org.mageos.content.document;

import java.util.Objects;
import org.mageos.content.value.Position;

/**
 * An id that HTML, JSX or an attribute list gives to an element, or a {@code name} of {@code a}.
 *
 * @param id the id, entities resolved
 * @param position where the attribute's value starts
 * @param form what it is an id of
 */
public record ElementId(String id, Position position, Form form) {

    /** What has an id. */
    public enum Form {
        ELEMENT,
        /** An element {@code a}, by its {@code id}. */
        ANCHOR,
        /** An element {@code a}, by its {@code name}. */
        NAME,
        /** A section of XDOC, which has an anchor besides. */
        SECTION
    }

    public ElementId {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(form, "form");
    }

    /** The id of an element that is no {@code a}. */
    public ElementId(String id, Position position) {
        this(id, position, Form.ELEMENT);
    }
}
