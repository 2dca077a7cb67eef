package org.mageos.content.settings;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mageos.content.finding.Wording;

/** Lengths of time as the settings write them: a number and a unit, such as {@code 500ms}. */
final class Durations {

    private static final Pattern TEXT = Pattern.compile("([0-9]{1,6})(ms|s|m|h|d|w)");

    private Durations() {}

    /**
     * Reads a length of time.
     *
     * @throws IllegalArgumentException if it is not one; the message is for users
     */
    static Duration of(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    Wording.quote(text)
                            + " is not a length of time: write a number and its unit (ms, s, m, h,"
                            + " d or w), such as 10s or 7d");
        }
        long number = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2)) {
            case "ms" -> Duration.ofMillis(number);
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            case "d" -> Duration.ofDays(number);
            default -> Duration.ofDays(7 * number);
        };
    }

    /** Reads a duration that is longer than nothing. */
    static Duration positive(String text) {
        Duration duration = of(text);
        if (duration.isZero()) {
            throw new IllegalArgumentException(Wording.quote(text) + " is no time at all");
        }
        return duration;
    }
}
