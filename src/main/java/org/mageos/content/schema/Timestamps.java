package org.mageos.content.schema;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which texts are dates and times: those that are written so and exist in the calendar. */
final class Timestamps {

    private static final String ZONE = "(?:[Zz]|[-+](?:[01]\\d|2[0-3]):[0-5]\\d)?";
    private static final String CLOCK =
            "(?:[01]\\d|2[0-3]):[0-5]\\d(?::(?:[0-5]\\d|60)(?:\\.\\d+)?)?";
    private static final Pattern TIME = Pattern.compile(CLOCK + ZONE);
    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    /** YAML and TOML allow blanks between the parts, YAML numbers of one digit. */
    private static final Pattern PLAIN =
            Pattern.compile(
                    "(\\d{4})-(\\d{1,2})-(\\d{1,2})"
                            + "(?:(?:[Tt]|[ \\t]+)(\\d{1,2}):(\\d{2})(?::(\\d{2}))?.*)?");

    private Timestamps() {}

    /** A full date of RFC 3339. */
    static boolean isDate(String text) {
        Matcher date = DATE.matcher(text);
        return date.matches() && exists(date);
    }

    /** A date-time of ISO 8601: RFC 3339 wants seconds and a zone, site generators do not. */
    static boolean isDateTime(String text) {
        return text.length() > 11
                && (text.charAt(10) == 'T' || text.charAt(10) == 't')
                && isDate(text.substring(0, 10))
                && isTime(text.substring(11));
    }

    /** A time of day, with or without a zone. */
    static boolean isTime(String text) {
        return TIME.matcher(text).matches();
    }

    /** A date or date-time that stands without quotes. */
    static boolean isPlain(String text) {
        Matcher plain = PLAIN.matcher(text);
        if (!plain.matches() || !exists(plain)) {
            return false;
        }
        return plain.group(4) == null
                || Integer.parseInt(plain.group(4)) < 24
                        && Integer.parseInt(plain.group(5)) < 60
                        && (plain.group(6) == null || Integer.parseInt(plain.group(6)) <= 60);
    }

    private static boolean exists(Matcher date) {
        try {
            int year = Integer.parseInt(date.group(1));
            int month = Integer.parseInt(date.group(2));
            return LocalDate.of(year, month, Integer.parseInt(date.group(3))) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
