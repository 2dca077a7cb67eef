package org.mageos.content.slug;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mageos.content.document.Heading;

/**
 * The ids of GitHub, and of everything that uses github-slugger: Astro, Starlight, and others.
 *
 * <p>Lower case; letters, marks, decimal digits, connector punctuation and hyphens stay, a space
 * becomes a hyphen, all else goes. A heading whose id is taken gets the first free number behind
 * it, counted for its own id, so that {@code echo}, {@code echo}, {@code echo 1} are {@code echo},
 * {@code echo-1}, {@code echo-1-1}.
 */
public final class GithubSlugs implements SlugDialect {

    @Override
    public Set<String> ids(List<Heading> headings) {
        Set<String> ids = new LinkedHashSet<>();
        Map<String, Integer> occurrences = new HashMap<>();
        for (Heading heading : headings) {
            String slug = slug(heading.text());
            String id = slug;
            while (occurrences.containsKey(id)) {
                id = slug + "-" + occurrences.merge(slug, 1, Integer::sum);
            }
            occurrences.put(id, 0);
            ids.add(id);
        }
        // A heading without letters gets no id, but the next of its kind gets -1.
        ids.remove("");
        return ids;
    }

    /** The id of a text that is the first of its kind. */
    public static String slug(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); ) {
            int c = lower.codePointAt(i);
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
            return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
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
