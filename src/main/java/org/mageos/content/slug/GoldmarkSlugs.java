package org.mageos.content.slug;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.mageos.content.document.Heading;

/**
 * The ids of Hugo. One that is taken, by an explicit id before it too, gets the first free number.
 *
 * <p>Hugo takes the id from the heading's text since 0.144, with image texts and with typographic
 * signs in place of {@code --} and {@code ...}; before, from the Markdown of its last line. A text
 * without a letter is {@code heading}; a heading without text has no id since 0.144.
 *
 * <p>The source: {@code markup/goldmark/autoid.go} of Hugo 0.162, and 0.111 for the same ids.
 */
public final class GoldmarkSlugs implements SlugDialect {

    /** The setting {@code markup.goldmark.parser.autoIDType}, formerly autoHeadingIDType. */
    public enum Type {
        /** Letters of all scripts, digits, {@code -} and {@code _}, in lower case. */
        GITHUB,
        /** ASCII letters, to which accented ones are reduced, digits, {@code -} and {@code _}. */
        GITHUB_ASCII,
        /** Letters and numbers of all scripts; one hyphen between them for all else. */
        BLACKFRIDAY
    }

    private final Type type;

    public GoldmarkSlugs(Type type) {
        this.type = Objects.requireNonNull(type, "type");
    }

    @Override
    public Set<String> ids(List<Heading> headings) {
        FreeIds free = new FreeIds();
        Set<String> ids = new LinkedHashSet<>();
        for (Heading heading : headings) {
            if (heading.id().isPresent()) {
                free.take(heading.id().get());
                ids.add(heading.id().get());
            } else if (!heading.text().isEmpty()) {
                String slug = slug(heading.text());
                ids.add(free.unique(slug.isEmpty() ? "heading" : slug));
            }
        }
        return ids;
    }

    private String slug(String text) {
        return switch (type) {
            case GITHUB -> github(text, false);
            case GITHUB_ASCII -> github(Letters.withoutAccents(text), true);
            case BLACKFRIDAY -> blackfriday(text);
        };
    }

    private static String github(String text, boolean ascii) {
        StringBuilder slug = new StringBuilder(text.length());
        Letters.trim(text)
                .codePoints()
                .filter(c -> !ascii || c < 0x80)
                .forEach(
                        c -> {
                            if (c == '-' || c == ' ') {
                                slug.append('-');
                            } else if (c == '_' || Character.isLetter(c) || Character.isDigit(c)) {
                                slug.appendCodePoint(Character.toLowerCase(c));
                            }
                        });
        return slug.toString();
    }

    private static String blackfriday(String text) {
        StringBuilder slug = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetter(c) || Letters.isNumber(c)) {
                if (gap && slug.length() > 0) {
                    slug.append('-');
                }
                gap = false;
                slug.appendCodePoint(Character.toLowerCase(c));
            } else {
                gap = true;
            }
        }
        return slug.toString();
    }
}
