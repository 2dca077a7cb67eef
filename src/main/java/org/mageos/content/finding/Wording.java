package org.mageos.content.finding;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How messages about the settings quote, enumerate and suggest. */
public final class Wording {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]");
    private static final int MAX_QUOTED = 80;

    /** Of a text that is too long for people its beginning and its end are kept. */
    private static final int MAX_TEXT = 600;

    private static final int BEGINNING = 400;
    private static final int END = 150;

    /**
     * What could forge a line, drive the terminal or turn the reading direction; and the beginnings
     * of what build servers take for commands: {@code ::error::} in front, {@code ##[error]} and
     * {@code ##vso[task]} anywhere.
     */
    private static final Pattern UNPRINTABLE =
            Pattern.compile(
                    "[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]"
                            + "|^:(?=:)|#(?=#[A-Za-z]{0,16}\\[)");

    private static final int MAX_LISTED = 25;

    private Wording() {}

    /** A value in quotes, in one line of bearable length. */
    public static String quote(String value) {
        String text = oneLine(value);
        if (text.codePointCount(0, text.length()) <= MAX_QUOTED) {
            return "'" + text + "'";
        }
        return "'" + text.substring(0, text.offsetByCodePoints(0, MAX_QUOTED)) + "…'";
    }

    /** The text with a space for each line end or other control character. */
    public static String oneLine(String text) {
        return CONTROL.matcher(text).replaceAll(" ");
    }

    /** A text of bearable length: of one that nobody reads whole the middle is left out. */
    public static String shortened(String text) {
        if (text.length() <= MAX_TEXT) {
            return text;
        }
        int start = BEGINNING - (Character.isHighSurrogate(text.charAt(BEGINNING - 1)) ? 1 : 0);
        int end = text.length() - END;
        end += Character.isLowSurrogate(text.charAt(end)) ? 1 : 0;
        return text.substring(0, start) + "…" + text.substring(end);
    }

    /**
     * A text {@linkplain #shortened of bearable length} with an escape such as <code>&#92;u001b
     * </code> for what must not be printed.
     */
    public static String printable(String text) {
        return escaped(shortened(text));
    }

    /** A whole text with an escape for what must not be printed. */
    public static String escaped(String text) {
        return UNPRINTABLE
                .matcher(text)
                .replaceAll(
                        match ->
                                String.format(
                                        Locale.ROOT, "\\\\u%04x", (int) match.group().charAt(0)));
    }

    /** A message that starts with a capital letter. */
    public static String sentence(String message) {
        return message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1);
    }

    /** {@code a, b or c}. */
    public static String choice(Collection<String> words) {
        List<String> list = List.copyOf(words);
        if (list.size() < 2) {
            return String.join("", list);
        }
        return String.join(", ", list.subList(0, list.size() - 1))
                + " or "
                + list.get(list.size() - 1);
    }

    /**
     * Says that a name is not known, with a suggestion or else the names that are.
     *
     * @param what what the name should be, such as {@code key}
     */
    public static String unknown(String what, String name, Collection<String> known) {
        String suggestion = didYouMean(name, known);
        if (suggestion.isEmpty() && known.isEmpty()) {
            return "Unknown %s %s; there is none".formatted(what, quote(name));
        }
        String remedy =
                known.size() > MAX_LISTED
                        ? "; none of the " + known.size() + " is like it"
                        : "; known here: " + String.join(", ", known);
        return "Unknown %s %s%s"
                .formatted(what, quote(name), suggestion.isEmpty() ? remedy : suggestion);
    }

    /** {@code ; did you mean 'x'?}, or nothing if no candidate is close. */
    public static String didYouMean(String word, Collection<String> candidates) {
        return ClosestMatch.closest(word, candidates)
                .map(candidate -> "; did you mean '" + candidate + "'?")
                .orElse("");
    }
}
