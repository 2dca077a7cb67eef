package org.mageos.content.generator.jekyll;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mageos.content.value.Moment;
import org.mageos.content.value.Value;

/**
 * The date of an entry in the zone of the build. A time that names a zone, or stands without
 * quotes, is converted; where {@code timezone} is not set, the machine tells into which.
 *
 * @param local the date as the site shows it
 * @param instant the moment
 * @param otherDays the days that other machines would show
 */
record EntryDate(LocalDateTime local, Instant instant, Set<LocalDate> otherDays) {

    private static final Pattern ZONE = Pattern.compile(".*\\d ?(?:Z|[+-]\\d\\d(?::?\\d\\d)?)");

    EntryDate {
        Objects.requireNonNull(local, "local");
        Objects.requireNonNull(instant, "instant");
        otherDays = Set.copyOf(otherDays);
    }

    /** A date of the front matter; empty if it is not one that is known here. */
    static Optional<EntryDate> of(Value.Scalar written, Optional<ZoneId> zone) {
        return RubyTime.iso(written.text())
                .flatMap(
                        text ->
                                Moment.parse(text)
                                        .map(
                                                moment ->
                                                        of(
                                                                moment,
                                                                text,
                                                                written.plainDate(),
                                                                zone)));
    }

    private static EntryDate of(
            Moment moment, String text, boolean plainDate, Optional<ZoneId> zone) {
        LocalDateTime utc = LocalDateTime.ofInstant(moment.instant(), ZoneOffset.UTC);
        boolean shifts = !moment.isDate() && (plainDate || ZONE.matcher(text).matches());
        return shifts ? shifted(moment.instant(), zone) : at(utc, zone);
    }

    /** The date of a file's name, such as {@code 2026-2-1}; empty if there is no such day. */
    static Optional<EntryDate> ofName(String date, Optional<ZoneId> zone) {
        String[] parts = date.split("-");
        int year = Integer.parseInt(parts[0]);
        if (parts[0].length() == 2) {
            year += year < 69 ? 2000 : 1900;
        }
        try {
            int month = Integer.parseInt(parts[1]);
            int day = Integer.parseInt(parts[2]);
            return Optional.of(at(LocalDate.of(year, month, day).atStartOfDay(), zone));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A moment as the machine's own time. */
    static EntryDate shifted(Instant instant, Optional<ZoneId> zone) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, zone.orElse(ZoneOffset.UTC));
        Set<LocalDate> others = new LinkedHashSet<>();
        if (zone.isEmpty()) {
            others.add(local.minusHours(12).toLocalDate());
            others.add(local.plusHours(14).toLocalDate());
            others.remove(local.toLocalDate());
        }
        return new EntryDate(local, instant, others);
    }

    private static EntryDate at(LocalDateTime local, Optional<ZoneId> zone) {
        Instant instant = local.atZone(zone.orElse(ZoneOffset.UTC)).toInstant();
        return new EntryDate(local, instant, Set.of());
    }

    /** Moves the local time to another day. */
    EntryDate on(LocalDate day) {
        return new EntryDate(day.atTime(local.toLocalTime()), instant, Set.of());
    }
}
