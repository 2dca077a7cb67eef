package org.mageos.content.generator.jekyll;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mageos.content.value.Moment;

/**
 * Dates in the forms that people write, which Jekyll has Ruby's {@code Time.parse} read: {@code
 * January 29, 2023}, {@code 2023/1/29 6:30 pm PST}. What stands behind the time and is no zone does
 * not count.
 */
final class RubyTime {

    private static final int MAX_LENGTH = 100;

    /** Blanks that YAML leaves in a value, and Ruby passes over: a no-break space. */
    private static final Pattern OTHER_BLANKS = Pattern.compile("[\\p{Zs}&&[^ ]]");

    private static final String WEEKDAY = "(?:[A-Za-z]{3,9},? )?";

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<y>\\d{4})([-/.])(?<m>\\d{1,2})\\2(?<d>\\d{1,2})(?<rest>\\D.*)?");

    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    WEEKDAY
                            + "(?<d>\\d{1,2})(?:st|nd|rd|th)?[ -](?<m>[A-Za-z]{3,9})\\.?,?["
                            + " -](?<y>\\d{4})(?<rest>\\D.*)?");

    private static final Pattern MONTH_FIRST =
            Pattern.compile(
                    WEEKDAY
                            + "(?<m>[A-Za-z]{3,9})\\.? (?<d>\\d{1,2})(?:st|nd|rd|th)?,?"
                            + " (?<y>\\d{4})(?<rest>\\D.*)?");

    private static final Pattern TIME =
            Pattern.compile(
                    "(?:T|[ ,-]+)(?<h>\\d{1,2}):(?<min>\\d\\d)(?::(?<s>\\d\\d)(?:\\.\\d+)?)?(?:"
                            + " ?(?<half>[AaPp])[Mm])?"
                            + " ?(?<zone>[+-]\\d\\d(?::?\\d\\d)?|[A-Z]{1,4})?(?:[^:].*)?");

    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");

    private static final Map<String, String> ZONES =
            Map.of(
                    "Z", "Z", "UTC", "Z", "GMT", "Z", "EST", "-05:00", "EDT", "-04:00", "CST",
                    "-06:00", "CDT", "-05:00", "MST", "-07:00", "PST", "-08:00", "PDT", "-07:00");

    private RubyTime() {}

    /** The date in the form that {@link Moment#parse} reads; empty if it is not known as one. */
    static Optional<String> iso(String written) {
        String text = OTHER_BLANKS.matcher(written).replaceAll(" ").strip();
        if (Moment.parse(text).isPresent()) {
            return Optional.of(text);
        }
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        for (Pattern form : List.of(YEAR_FIRST, DAY_FIRST, MONTH_FIRST)) {
            Matcher date = form.matcher(text);
            if (date.matches()) {
                return iso(date).filter(iso -> Moment.parse(iso).isPresent());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> iso(Matcher date) {
        Optional<String> month = month(date.group("m"));
        String day = String.format(Locale.ROOT, "%02d", Integer.parseInt(date.group("d")));
        Optional<String> whole = month.map(number -> date.group("y") + "-" + number + "-" + day);
        String rest = date.group("rest");
        if (rest == null) {
            return whole;
        }
        Matcher time = TIME.matcher(rest);
        return time.matches() ? whole.map(iso -> iso + "T" + time(time)) : Optional.empty();
    }

    private static Optional<String> month(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Optional.of(String.format(Locale.ROOT, "%02d", Integer.parseInt(written)));
        }
        int index = MONTHS.indexOf(written.substring(0, 3).toLowerCase(Locale.ROOT));
        return index < 0
                ? Optional.empty()
                : Optional.of(String.format(Locale.ROOT, "%02d", index + 1));
    }

    private static String time(Matcher time) {
        int hour = Integer.parseInt(time.group("h"));
        String half = time.group("half");
        if (half != null) {
            hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        }
        String seconds = Optional.ofNullable(time.group("s")).orElse("00");
        String zone = Optional.ofNullable(time.group("zone")).orElse("");
        boolean offset = zone.startsWith("+") || zone.startsWith("-");
        return String.format(Locale.ROOT, "%02d:%s:%s", hour, time.group("min"), seconds)
                + (offset ? zone : ZONES.getOrDefault(zone, ""));
    }
}
