package org.mageos.content.external;

import java.util.Objects;
import java.util.Set;

/**
 * What looking for anchors in a page came to. Fragments are encoded.
 *
 * @param missing the wanted ones that the page does not have
 * @param open the wanted ones of which that is not known
 * @param why why it is not, in a part of a sentence; empty if nothing is open
 */
record AnchorSearch(Set<String> missing, Set<String> open, String why) {

    /** Nothing was wanted, or all was found. */
    static final AnchorSearch DONE = new AnchorSearch(Set.of(), Set.of(), "");

    AnchorSearch {
        missing = Set.copyOf(missing);
        open = Set.copyOf(open);
        Objects.requireNonNull(why, "why");
    }

    static AnchorSearch missing(Set<String> fragments) {
        return new AnchorSearch(fragments, Set.of(), "");
    }

    static AnchorSearch open(Set<String> fragments, String why) {
        return fragments.isEmpty() ? DONE : new AnchorSearch(Set.of(), fragments, why);
    }

    /** Whether all that was wanted is there. */
    boolean isFound() {
        return missing.isEmpty() && open.isEmpty();
    }
}
