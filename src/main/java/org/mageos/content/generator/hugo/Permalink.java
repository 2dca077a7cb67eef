package org.mageos.content.generator.hugo;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern of URLs, such as {@code /:year/:slug/}.
 *
 * @see <a href="https://gohugo.io/configuration/permalinks/">its tokens</a>
 */
final class Permalink {

    /** What a page has for the tokens. */
    interface Values {

        /** The title. */
        String title();

        /** The slug, or the empty text. */
        String slug();

        /** The name of its file or, in a bundle, of its folder. */
        String name();

        /** The date; empty: the sources do not tell it. */
        Optional<LocalDate> date();

        /** The names of the sections that it lies in, the outermost first. */
        List<String> sections();

        /** What a text is in a URL. */
        String urlized(String text);
    }

    private static final Pattern TOKEN = Pattern.compile(":(\\w+)(\\[[^\\]/]{1,40}])?");

    private Permalink() {}

    /**
     * Fills a pattern in.
     *
     * @return the path, not yet sanitized; empty if it has a token whose value the sources do not
     *     tell
     */
    static Optional<String> expand(String pattern, Values page) {
        Matcher token = TOKEN.matcher(pattern);
        StringBuilder path = new StringBuilder();
        int end = 0;
        while (token.find()) {
            Optional<String> value = value(token.group(1), token.group(2), page);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            path.append(pattern, end, token.start()).append(value.get());
            end = token.end();
        }
        return Optional.of(path.append(pattern.substring(end)).toString());
    }

    private static Optional<String> value(String token, String slice, Values page) {
        String slug = page.slug().isEmpty() ? page.title() : page.slug();
        String slugOrName = page.slug().isEmpty() ? page.name() : page.slug();
        return switch (token) {
            case "title" -> Optional.of(page.urlized(page.title()));
            case "slug" -> Optional.of(page.urlized(slug));
            case "filename", "contentbasename" -> Optional.of(page.urlized(page.name()));
            case "slugorfilename", "slugorcontentbasename" -> Optional.of(page.urlized(slugOrName));
            case "section", "sectionslug" ->
                    Optional.of(page.sections().stream().findFirst().orElse(""));
            case "sections", "sectionslugs" ->
                    Optional.of(String.join("/", sliced(page.sections(), slice)));
            default -> page.date().flatMap(date -> datePart(token, date));
        };
    }

    private static Optional<String> datePart(String token, LocalDate date) {
        Function<Integer, String> two = number -> (number < 10 ? "0" : "") + number;
        return switch (token) {
            case "year" -> Optional.of(String.valueOf(date.getYear()));
            case "month" -> Optional.of(two.apply(date.getMonthValue()));
            case "monthname" ->
                    Optional.of(date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
            case "day" -> Optional.of(two.apply(date.getDayOfMonth()));
            case "weekday" -> Optional.of(String.valueOf(date.getDayOfWeek().getValue() % 7));
            case "weekdayname" ->
                    Optional.of(date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
            case "yearday" -> Optional.of(String.valueOf(date.getDayOfYear()));
            // Any layout of Go's dates may stand here, which are not read.
            default -> Optional.empty();
        };
    }

    /** A part of a list, as {@code [1:]}, {@code [:2]}, {@code [0]} or {@code [last]} says. */
    private static List<String> sliced(List<String> all, String slice) {
        if (slice == null || all.isEmpty()) {
            return all;
        }
        List<String> bounds =
                Arrays.asList(slice.substring(1, slice.length() - 1).strip().split(":", -1));
        int low = bound(bounds.get(0), 0, all.size());
        if (bounds.size() == 1) {
            return low < all.size() ? List.of(all.get(low)) : List.of();
        }
        int high = Math.min(bound(bounds.get(1), all.size(), all.size()), all.size());
        return low >= high ? List.of() : all.subList(low, high);
    }

    private static int bound(String text, int open, int size) {
        if (text.isBlank()) {
            return open;
        }
        if (text.equals("last")) {
            return size - 1;
        }
        return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
    }
}
