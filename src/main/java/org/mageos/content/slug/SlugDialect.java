package org.mageos.content.slug;

import java.util.List;
import java.util.Set;
import org.mageos.content.document.Heading;

/** How a site generator makes ids from headings. */
public interface SlugDialect {

    /** The ids of a document's headings, given in the order of the text. */
    Set<String> ids(List<Heading> headings);
}
