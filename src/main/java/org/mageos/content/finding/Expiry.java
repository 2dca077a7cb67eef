package org.mageos.content.finding;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;

/**
 * Until when something is set aside.
 *
 * @param lastDay the last day, in UTC
 */
public record Expiry(LocalDate lastDay) {

    public Expiry {
        Objects.requireNonNull(lastDay, "lastDay");
    }

    /**
     * Reads a day such as {@code 2026-12-31}.
     *
     * @throws IllegalArgumentException if there is no such day; the message is for users
     */
    public static Expiry of(String text) {
        try {
            return new Expiry(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    Wording.quote(text) + " is not a date; write it as 2026-12-31", e);
        }
    }

    /** Whether it is over on a day. */
    public boolean isOver(LocalDate today) {
        return lastDay.isBefore(today);
    }

    @Override
    public String toString() {
        return lastDay.toString();
    }
}
