package org.mageos.content.site;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.mageos.content.document.Document;
import org.mageos.content.value.Value;

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
     * @param dateKey the front-matter key of its date; empty: its date does not matter
     */
    boolean isPublished(Document document, Optional<String> dateKey) {
        return !isDraft(document)
                && dateKey.flatMap(key -> date(document, key))
                        .filter(date -> date.isAfter(now))
                        .isEmpty();
    }

    private static boolean isDraft(Document document) {
        return document.frontMatter()
                .data()
                .get("draft")
                .filter(v -> v instanceof Value.Scalar s && Boolean.TRUE.equals(s.value()))
                .isPresent();
    }

    /** The instant of a date or date-time; a date means its first moment in UTC. */
    private static Optional<Instant> date(Document document, String key) {
        return document.frontMatter().data().text(key).flatMap(Publication::instant);
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(
                    text.length() <= 10
                            ? LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC)
                            : OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            // What is no date is a matter of the collection's schema.
            return Optional.empty();
        }
    }
}
