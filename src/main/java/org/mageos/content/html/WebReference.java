package org.mageos.content.html;

import java.util.Objects;
import java.util.Set;
import org.mageos.content.value.Position;

/**
 * A URL that a file of a site refers to.
 *
 * @param element the element's name in lower case; in CSS, the at-rule or {@code url}
 * @param attribute the attribute that holds the URL; of {@code meta} its {@code property} or {@code
 *     name}; empty where it is the element's text
 * @param kind what for
 * @param value the URL as a browser takes it: character references replaced, spaces around it and
 *     line breaks within it gone; not resolved, and empty where it is empty in the file
 * @param traits what else is known of the element
 * @param position where the value starts; of one of several in an attribute where itself starts
 */
public record WebReference(
        String element,
        String attribute,
        ReferenceKind kind,
        String value,
        Set<Trait> traits,
        Position position) {

    public WebReference {
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(attribute, "attribute");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(value, "value");
        traits = Set.copyOf(traits);
        Objects.requireNonNull(position, "position");
    }

    public WebReference(
            String element, String attribute, ReferenceKind kind, String value, Position position) {
        this(element, attribute, kind, value, Set.of(), position);
    }
}
