package org.mageos.content.slug;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mageos.content.document.Heading;

/**
 * The ids of Eleventy's {@code IdAttributePlugin}, made by its filter {@code slugify}. One that is
 * taken gets its count, from 2. Of letters beyond ASCII only those of German are known.
 *
 * <p>The source: {@code src/Plugins/IdAttributePlugin.js} of Eleventy 3, and the package
 * {@code @sindresorhus/slugify} 2.
 */
public final class EleventySlugs implements SlugDialect {

    private static final Map<Character, String> LETTERS =
            Map.of(
                    'ä', "ae", 'ö', "oe", 'ü', "ue", 'Ä', "ae", 'Ö', "oe", 'Ü', "ue", 'ß', "ss",
                    '&', " and ");

    /** {@code don't} and {@code Zola's} lose the apostrophe. */
    private static final Pattern CONTRACTION = Pattern.compile("(?<=[a-z0-9])'([ts])(?=\\s|$)");

    @Override
    public Set<String> ids(List<Heading> headings) {
        Map<String, Integer> counts = new HashMap<>();
        Set<String> ids = new LinkedHashSet<>();
        for (Heading heading : headings) {
            Optional<String> own = heading.id().or(() -> slug(heading.text()));
            own.ifPresent(
                    id -> {
                        int count = counts.merge(id, 1, Integer::sum);
                        ids.add(count == 1 ? id : id + "-" + count);
                    });
        }
        ids.remove("");
        return ids;
    }

    @Override
    public boolean knows(Heading heading) {
        return heading.id().isPresent() || slug(heading.text()).isPresent();
    }

    /** The text as the filter {@code slugify} writes it; empty: not known. */
    public static Optional<String> slug(String text) {
        StringBuilder ascii = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            String letters = LETTERS.get(c);
            if (letters != null) {
                ascii.append(letters);
            } else if (c < 0x80) {
                ascii.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
            } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '♥') {
                return Optional.empty();
            } else {
                ascii.append('-');
            }
        }
        String words = CONTRACTION.matcher(ascii).replaceAll("$1");
        StringBuilder slug = new StringBuilder(words.length());
        boolean gap = false;
        for (char c : words.toCharArray()) {
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                if (gap && slug.length() > 0) {
                    slug.append('-');
                }
                gap = false;
                slug.append(c);
            } else {
                gap = true;
            }
        }
        return Optional.of(slug.toString());
    }
}
