package org.mageos.content.maven;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads points in time as Maven users write them. */
final class BuildTime {

    private static final Pattern EPOCH_SECONDS = Pattern.compile("[0-9]{2,12}");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private BuildTime() {}

    /**
     * The time that a build takes for the present.
     *
     * @param now what the user says
     * @param outputTimestamp what the project says of its artifacts
     * @param start when the build started, which is the same for all of its goals
     * @throws IllegalArgumentException if what the user says is no time; the message is for users
     */
    static Instant of(
            @Nullable String now, @Nullable String outputTimestamp, Supplier<Instant> start) {
        if (now == null) {
            return Optional.ofNullable(outputTimestamp).flatMap(BuildTime::parse).orElseGet(start);
        }
        return parse(now)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "now is a date or a date-time with its zone, such as"
                                                + " 2026-11-22 or 2026-11-22T08:30:00Z, but is '"
                                                + now
                                                + "'"));
    }

    /**
     * The instant of an ISO 8601 date-time with a zone, of a date (its start in UTC), or of the
     * seconds since 1970 that {@code project.build.outputTimestamp} may be.
     *
     * @return empty if the text is not one of them
     */
    static Optional<Instant> parse(String text) {
        try {
            if (EPOCH_SECONDS.matcher(text).matches()) {
                return Optional.of(Instant.ofEpochSecond(Long.parseLong(text)));
            }
            if (DATE.matcher(text).matches()) {
                return Optional.of(LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant());
            }
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
