package org.mageos.content.document;

import java.util.Objects;

/**
 * A footnote that the text refers to. Site generators give it an id, and one to each reference.
 *
 * @param label its label as the first reference writes it, without {@code ^}
 * @param references how often the text refers to it
 */
public record Footnote(String label, int references) {

    public Footnote {
        Objects.requireNonNull(label, "label");
    }
}
