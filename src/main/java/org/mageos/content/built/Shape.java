package org.mageos.content.built;

import java.util.Set;
import org.mageos.content.html.ReferenceKind;
import org.mageos.content.html.Trait;
import org.mageos.content.html.WebReference;

/** What references have in common that differ by value and place only. */
record Shape(String element, String attribute, ReferenceKind kind, Set<Trait> traits) {

    static Shape of(WebReference reference) {
        return new Shape(
                reference.element(), reference.attribute(), reference.kind(), reference.traits());
    }
}
