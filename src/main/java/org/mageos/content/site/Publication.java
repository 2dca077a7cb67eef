package org.mageos.content.site;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
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

    /** Dates as YAML has them; what names no zone is UTC. */
    private static final DateTimeFormatter DATE =
            new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern("yyyy-M-d[['T'][ ]H:mm[:ss]")
                    .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
                    .appendPattern("[ ][XXX][XX][X]]")
                    .toFormatter(Locale.ROOT);

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

    /** The instant of a date or date-time; a date means its first moment. */
    private static Optional<Instant> date(Document document, String key) {
        return document.frontMatter().data().text(key).flatMap(Publication::instant);
    }

    private static Optional<Instant> instant(String text) {
        try {
            TemporalAccessor parsed =
                    DATE.parseBest(
                            text.strip(),
                            OffsetDateTime::from,
                            LocalDateTime::from,
                            LocalDate::from);
            if (parsed instanceof OffsetDateTime dateTime) {
                return Optional.of(dateTime.toInstant());
            }
            return Optional.of(
                    parsed instanceof LocalDateTime dateTime
                            ? dateTime.toInstant(ZoneOffset.UTC)
                            : ((LocalDate) parsed).atStartOfDay().toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            // What is no date is a matter of the collection's schema.
            return Optional.empty();
        }
    }
}
