package org.mageos.content.slug;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mageos.content.document.Heading;

/**
 * The ids of GitHub, and of everything that uses github-slugger: Astro, Starlight, and others.
 *
 * <p>Lower case; letters, marks, decimal digits, connector punctuation and hyphens stay, a space
 * becomes a hyphen, all else goes. A heading whose id is taken gets the first free number behind
 * it, counted for its own id, so that {@code echo}, {@code echo}, {@code echo 1} are {@code echo},
 * {@code echo-1}, {@code echo-1-1}. One that has an id of its own takes no part in this.
 */
public final class GithubSlugs implements SlugDialect {

    @Override
    public Set<String> ids(List<Heading> headings) {
        GithubNumbers numbers = new GithubNumbers();
        Set<String> ids = new LinkedHashSet<>();
        for (Heading heading : headings) {
            ids.add(heading.id().orElseGet(() -> numbers.unique(slug(heading.text()))));
        }
        // A heading without letters gets no id, but the next of its kind gets -1.
        ids.remove("");
        return ids;
    }

    /** The id of a text that is the first of its kind. */
    public static String slug(String text) {
        return withLetterCase(LowerCase.of(text));
    }

    /** The id of a text that is the first of its kind, where letters keep their case. */
    static String withLetterCase(String text) {
        StringBuilder slug = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == ' ') {
                slug.append('-');
            } else if (c == '-' || c == '_' || stays(c)) {
                slug.appendCodePoint(c);
            }
        }
        return slug.toString();
    }

    private static boolean stays(int c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.CONNECTOR_PUNCTUATION ->
                    true;
            default -> Character.isAlphabetic(c);
        };
    }
}
