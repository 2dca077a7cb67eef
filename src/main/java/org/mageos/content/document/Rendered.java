package org.mageos.content.document;

import java.util.List;
import java.util.Objects;

/**
 * The body of a document as HTML. Immutable.
 *
 * @param html the HTML, with raw HTML and URLs as the author wrote them: it is not fit to be shown
 *     before it is cleaned
 * @param omissions what it lacks, in the order of the text
 */
public record Rendered(String html, List<Omission> omissions) {

    public Rendered {
        Objects.requireNonNull(html, "html");
        omissions = List.copyOf(omissions);
    }
}
