package org.mageos.content.generator.jekyll;

import java.util.Objects;
import java.util.Optional;

/**
 * The name of a file as Jekyll reads it: {@code 2026-02-01-title.md}, or one without a date.
 *
 * @param date the date as written; empty if it has none
 * @param slug what stands between date and extension, without dots at its end
 */
record PostName(Optional<String> date, String slug) {

    PostName {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(slug, "slug");
    }

    /**
     * Takes a name apart.
     *
     * @param stem the name without folder and extension
     */
    static PostName of(String stem) {
        int first = digits(stem, 0, 2, 4);
        int second = first < 0 ? -1 : digits(stem, first + 1, 1, 2);
        int third = second < 0 ? -1 : digits(stem, second + 1, 1, 2);
        return third < 0
                ? new PostName(Optional.empty(), SourceFile.withoutDots(stem))
                : new PostName(
                        Optional.of(stem.substring(0, third)),
                        SourceFile.withoutDots(stem.substring(third + 1)));
    }

    /** The offset of the hyphen behind digits; -1 if there are too few or many, or no hyphen. */
    private static int digits(String text, int start, int least, int most) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        boolean fits = end - start >= least && end - start <= most;
        return fits && end < text.length() && text.charAt(end) == '-' ? end : -1;
    }
}
