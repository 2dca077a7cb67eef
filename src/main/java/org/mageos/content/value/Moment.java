package org.mageos.content.value;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A date, or a date with a time, as front matter has it.
 *
 * <p>What names no zone is UTC, as site generators have it, so that the same content means the same
 * moment on every machine. Ordered by instant.
 *
 * @param instant the moment, in whole seconds; for a date its first one
 * @param isDate whether only the day is known
 */
public record Moment(Instant instant, boolean isDate) implements Comparable<Moment> {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    private static final Comparator<Moment> ORDER =
            Comparator.comparing(Moment::instant).thenComparing(Moment::isDate);

    public Moment {
        instant = Objects.requireNonNull(instant, "instant").truncatedTo(ChronoUnit.SECONDS);
    }

    /** A moment with its time. */
    public static Moment of(Instant instant) {
        return new Moment(instant, false);
    }

    /**
     * Reads an ISO 8601 date or date-time, with the liberties of YAML 1.1: one-digit months and
     * days, a space in place of the {@code T}.
     *
     * @return empty if the text is not one, or not of the years 1 to 9999 in UTC: RFC 3339 has no
     *     others, nor have feeds and sitemaps
     */
    public static Optional<Moment> parse(String text) {
        return read(text)
                .filter(
                        moment ->
                                !moment.instant().isBefore(FIRST)
                                        && moment.instant().isBefore(END));
    }

    private static Optional<Moment> read(String text) {
        try {
            if (isPlainDate(text)) {
                // The form that nearly all have, read without what reads every other.
                LocalDate date =
                        LocalDate.of(
                                Integer.parseInt(text, 0, 4, 10),
                                Integer.parseInt(text, 5, 7, 10),
                                Integer.parseInt(text, 8, 10, 10));
                return Optional.of(new Moment(start(date), true));
            }
            TemporalAccessor parsed =
                    Written.FORM.parseBest(
                            text.strip(),
                            OffsetDateTime::from,
                            LocalDateTime::from,
                            LocalDate::from);
            if (parsed instanceof OffsetDateTime dateTime) {
                return Optional.of(of(dateTime.toInstant()));
            }
            return Optional.of(
                    parsed instanceof LocalDateTime dateTime
                            ? of(dateTime.toInstant(ZoneOffset.UTC))
                            : new Moment(start((LocalDate) parsed), true));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isPlainDate(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return false;
        }
        for (int i = 0; i < 10; i++) {
            char c = text.charAt(i);
            if (i != 4 && i != 7 && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    private static Instant start(LocalDate date) {
        return date.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /** The day, in UTC. */
    public LocalDate day() {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    @Override
    public int compareTo(Moment other) {
        return ORDER.compare(this, other);
    }

    /**
     * {@code 2026-02-01}, or {@code 2026-02-01T10:00:00Z} where the time is known: the forms of
     * W3C-DTF that everybody reads.
     */
    @Override
    public String toString() {
        return isDate ? day().toString() : DateTimeFormatter.ISO_INSTANT.format(instant);
    }

    /** Loaded where a date needs it only. */
    private static final class Written {

        /** Dates as YAML has them. */
        static final DateTimeFormatter FORM =
                new DateTimeFormatterBuilder()
                        .parseCaseInsensitive()
                        .appendPattern("uuuu-M-d[['T'][ ]H:mm[:ss]")
                        .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
                        .appendPattern("[ ][XXX][XX][X]]")
                        .toFormatter(Locale.ROOT)
                        // There is no 30 February.
                        .withResolverStyle(ResolverStyle.STRICT);
    }
}
