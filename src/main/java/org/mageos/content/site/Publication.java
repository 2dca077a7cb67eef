package org.mageos.content.site;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.mageos.content.document.Document;
import org.mageos.content.value.Moment;

/**
 * Whether a document is published: drafts are not, nor is what is dated later than the build.
 *
 * @param now the time of the build
 */
record Publication(Instant now) {

    Publication {
        Objects.requireNonNull(now, "now");
    }

    /**
     * Judges a document.
     *
     * @param isDraft whether the generator takes it for a draft
     * @param dateKey the front-matter key of its date; empty: its date does not matter
     */
    boolean isPublished(Document document, boolean isDraft, Optional<String> dateKey) {
        return !isDraft
                && dateKey.flatMap(key -> document.frontMatter().data().text(key))
                        // What is no date is a matter of the collection's schema.
                        .flatMap(Moment::parse)
                        .filter(date -> date.instant().isAfter(now))
                        .isEmpty();
    }
}
