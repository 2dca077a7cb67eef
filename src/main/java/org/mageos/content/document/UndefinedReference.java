package org.mageos.content.document;

import java.util.Objects;
import org.mageos.content.value.Position;

/**
 * A full or collapsed reference, {@code [text][label]} or {@code [label][]}, that no definition
 * answers. A lone {@code [label]} without a definition is text.
 *
 * @param label the label as written
 * @param position where the reference starts
 */
public record UndefinedReference(String label, Position position) {

    public UndefinedReference {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(position, "position");
    }
}
