package org.mageos.content.built;

import java.util.Objects;
import org.mageos.content.finding.Location;
import org.mageos.content.html.ReferenceKind;

/**
 * The references of a site's pages that lead to the same target from the same kind of element: what
 * is wrong with one is wrong with all, and a layout makes one on every page.
 *
 * @param target where they lead
 * @param element the element's name
 * @param attribute the attribute's name
 * @param kind what the references are for
 * @param value the first one's value as written
 * @param first the first one, by the files' names
 * @param pages on how many pages they stand
 * @param occurrences how many they are
 */
public record LinkGroup(
        Target target,
        String element,
        String attribute,
        ReferenceKind kind,
        String value,
        Location first,
        int pages,
        int occurrences) {

    public LinkGroup {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(attribute, "attribute");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(first, "first");
    }
}
