package org.mageos.content.generator.jekyll;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills the placeholders of a URL's template, such as {@code /:categories/:year/:title/}.
 *
 * <p>The source: {@code url.rb} and {@code drops/url_drop.rb} of Jekyll 4.3.1.
 */
final class UrlTemplate {

    private static final Pattern PLACEHOLDER = Pattern.compile(":([a-z_]+)");

    /** What stands for a part of a date. */
    private static final Map<String, DateTimeFormatter> DATE =
            Map.ofEntries(
                    Map.entry("year", of("uuuu")),
                    Map.entry("month", of("MM")),
                    Map.entry("day", of("dd")),
                    Map.entry("hour", of("HH")),
                    Map.entry("minute", of("mm")),
                    Map.entry("second", of("ss")),
                    Map.entry("i_day", of("d")),
                    Map.entry("i_month", of("M")),
                    Map.entry("short_month", of("MMM")),
                    Map.entry("long_month", of("MMMM")),
                    Map.entry("short_year", of("uu")),
                    Map.entry("w_year", DateTimeFormatter.ISO_WEEK_DATE),
                    Map.entry("week", DateTimeFormatter.ISO_WEEK_DATE),
                    Map.entry("w_day", DateTimeFormatter.ISO_WEEK_DATE),
                    Map.entry("short_day", of("EEE")),
                    Map.entry("long_day", of("EEEE")),
                    Map.entry("y_day", of("DDD")));

    private final Function<String, Optional<String>> values;
    private final LocalDateTime date;

    /**
     * @param values tells what stands for all else
     */
    UrlTemplate(Function<String, Optional<String>> values, LocalDateTime date) {
        this.values = values;
        this.date = date;
    }

    private static DateTimeFormatter of(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }

    /** The URL that a template gives; empty if it has a placeholder that nothing stands for. */
    Optional<String> fill(String template) {
        StringBuilder url = new StringBuilder();
        Matcher placeholder = PLACEHOLDER.matcher(template);
        int end = 0;
        while (placeholder.find()) {
            String name = placeholder.group(1);
            Optional<String> value = value(name);
            if (value.isEmpty() && name.endsWith("_")) {
                // ':month_:day': the underscore is none of the name's.
                value = value(name.substring(0, name.length() - 1)).map(text -> text + "_");
            }
            if (value.isEmpty()) {
                return Optional.empty();
            }
            url.append(template, end, placeholder.start()).append(value.get());
            end = placeholder.end();
        }
        return Optional.of(url.append(template.substring(end)).toString());
    }

    private Optional<String> value(String name) {
        return DATE.containsKey(name) ? Optional.of(ofDate(name)) : values.apply(name);
    }

    private String ofDate(String name) {
        String whole = date.format(Objects.requireNonNull(DATE.get(name)));
        return switch (name) {
            case "w_year" -> whole.substring(0, whole.indexOf("-W"));
            case "week" -> whole.substring(whole.indexOf("-W") + 2, whole.lastIndexOf('-'));
            case "w_day" -> whole.substring(whole.lastIndexOf('-') + 1);
            default -> whole;
        };
    }

    /** A URL with one slash at its start, and without dots and slashes in a row. */
    static String sanitized(String url) {
        String clean = ("/" + url).replace("..", "/").replace("./", "");
        StringBuilder squeezed = new StringBuilder(clean.length());
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            boolean again =
                    c == '/'
                            && !squeezed.isEmpty()
                            && squeezed.charAt(squeezed.length() - 1) == '/';
            if (!again) {
                squeezed.append(c);
            }
        }
        return squeezed.toString();
    }
}
