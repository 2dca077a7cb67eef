package org.mageos.content.generator;

import java.util.Objects;
import java.util.Optional;
import org.mageos.content.document.Document;

/**
 * A URL of the site that has no page any more, for which a redirect is wanted. Paths are those of
 * the site, without its base path, decoded, and end with a slash where the URL does.
 *
 * @param from the path that it has
 * @param source the file that made its page; empty if that is not known
 * @param to the path that it is to lead to; empty if nobody knows
 * @param page the document that is there; empty if it is none, or not known
 */
public record MovedPage(
        String from, Optional<String> source, Optional<String> to, Optional<Document> page) {

    public MovedPage {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(page, "page");
    }
}
