package org.mageos.content.feed;

import static java.time.temporal.ChronoField.DAY_OF_MONTH;
import static java.time.temporal.ChronoField.DAY_OF_WEEK;
import static java.time.temporal.ChronoField.MONTH_OF_YEAR;
import static java.time.temporal.ChronoField.YEAR;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Times as feeds write them: in UTC, to the second. */
final class FeedDate {

    /**
     * RFC 822 with the four-digit year of RFC 2822. The names are our own because those of locales
     * change between Java releases; the day has two digits because Java's RFC 1123 format has one.
     */
    private static final DateTimeFormatter RFC_822 =
            new DateTimeFormatterBuilder()
                    .appendText(DAY_OF_WEEK, names("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"))
                    .appendLiteral(", ")
                    .appendValue(DAY_OF_MONTH, 2)
                    .appendLiteral(' ')
                    .appendText(
                            MONTH_OF_YEAR,
                            names(
                                    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep",
                                    "Oct", "Nov", "Dec"))
                    .appendLiteral(' ')
                    .appendValue(YEAR, 4)
                    .appendPattern(" HH:mm:ss 'GMT'")
                    .toFormatter(Locale.ROOT);

    private FeedDate() {}

    /** Such as {@code Sat, 07 Nov 2026 08:00:00 GMT}; RSS 2.0, "pubDate". */
    static String rfc822(Instant time) {
        return RFC_822.format(utc(time));
    }

    /** Such as {@code 2026-11-07T08:00:00Z}; RFC 3339. */
    static String rfc3339(Instant time) {
        return DateTimeFormatter.ISO_INSTANT.format(utc(time));
    }

    private static OffsetDateTime utc(Instant time) {
        OffsetDateTime utc = time.atOffset(ZoneOffset.UTC).withNano(0);
        if (utc.getYear() < 1 || utc.getYear() > 9999) {
            throw new IllegalArgumentException("no feed can hold the year of " + time);
        }
        return utc;
    }

    private static Map<Long, String> names(String... names) {
        return IntStream.range(0, names.length)
                .boxed()
                .collect(Collectors.toMap(i -> i + 1L, List.of(names)::get));
    }
}
