package org.mageos.content.slug;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.mageos.content.document.Heading;

/**
 * The ids of kramdown. The second of equal ids gets {@code -1}, whatever the others are: {@code
 * echo}, {@code echo}, {@code echo-1} are {@code echo}, {@code echo-1}, {@code echo-1}. Explicit
 * ids take no part in this.
 *
 * <p>The source: {@code converter/base.rb} of kramdown 2.4.0 and {@code parser/gfm.rb} of
 * kramdown-parser-gfm 1.1.0. kramdown's own parser makes the id from the heading's Markdown, unless
 * {@code auto_id_stripping} is set; that of GFM from its text, but leaves headings within HTML
 * elements to kramdown, which numbers them apart.
 */
public final class KramdownSlugs implements SlugDialect {

    /** The setting {@code input}. */
    public enum Input {
        /** kramdown's own: ASCII from the first letter on, {@code section} if there is none. */
        KRAMDOWN,
        /** The default of Jekyll: word characters of all scripts, and hyphens. */
        GFM
    }

    private final Input input;

    public KramdownSlugs(Input input) {
        this.input = Objects.requireNonNull(input, "input");
    }

    @Override
    public Set<String> ids(List<Heading> headings) {
        Map<String, Integer> numbers = new HashMap<>();
        Map<String, Integer> inElements = new HashMap<>();
        Set<String> ids = new LinkedHashSet<>();
        for (Heading heading : headings) {
            boolean gfm = input == Input.GFM && !heading.inElement();
            String text = heading.text();
            ids.add(
                    heading.id()
                            .orElseGet(
                                    () ->
                                            gfm
                                                    ? numbered(gfm(text), numbers)
                                                    : numbered(basic(text), inElements)));
        }
        ids.remove("");
        return ids;
    }

    private static String numbered(String slug, Map<String, Integer> numbers) {
        int number = numbers.merge(slug, 1, Integer::sum) - 1;
        return number == 0 ? slug : slug + "-" + number;
    }

    private static String basic(String text) {
        StringBuilder slug = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            boolean inside = c == ' ' || c == '-' || c >= '0' && c <= '9';
            if (letter || inside && slug.length() > 0) {
                slug.append(c == ' ' ? '-' : Character.toLowerCase(c));
            }
        }
        return slug.isEmpty() ? "section" : slug.toString();
    }

    private static String gfm(String text) {
        StringBuilder slug = new StringBuilder(text.length());
        RubyText.downcase(text)
                .codePoints()
                .forEach(
                        c -> {
                            if (c == ' ' || c == '\t') {
                                slug.append('-');
                            } else if (c == '-' || RubyText.isWord(c)) {
                                slug.appendCodePoint(c);
                            }
                        });
        return slug.toString();
    }
}
