package org.mageos.content.document;

import java.util.Objects;

/**
 * A component of a program that a document uses.
 *
 * @param name its name as the document has it
 * @param specifier what the document imports it from, as written; empty if it does not import it
 * @param hasChildren whether it frames text of the document somewhere
 */
public record Component(String name, String specifier, boolean hasChildren) {

    public Component {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(specifier, "specifier");
    }
}
