package org.mageos.content.slug;

import java.util.List;
import java.util.Set;
import org.mageos.content.document.Heading;

/** How a site generator makes ids from headings. */
public interface SlugDialect {

    /**
     * The ids of a document's headings, given in the order of the text. A heading without an id,
     * and one whose id is not known, is left out.
     */
    Set<String> ids(List<Heading> headings);

    /** Whether this dialect gives such an id to any heading at all. */
    default boolean mayMake(String id) {
        return true;
    }

    /** Whether the id that this dialect gives a heading is known, or that it gives none. */
    default boolean knows(Heading heading) {
        return true;
    }
}
