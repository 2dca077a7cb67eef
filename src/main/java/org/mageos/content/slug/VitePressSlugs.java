package org.mageos.content.slug;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mageos.content.document.Heading;

/**
 * The ids of VitePress. One that is taken, by an explicit id before it too, gets the first free
 * number; an explicit id that is taken stops VitePress.
 *
 * <p>The source: {@code slugify} of {@code @mdit-vue/shared} 3.0.2, and markdown-it-anchor 10, as
 * VitePress 1.6 calls them.
 */
public final class VitePressSlugs implements SlugDialect {

    private static final String SPECIAL = "~`!@#$%^&*()-_+=[]{}|\\;:\"'“”‘’<>,.?/\uFEFF";

    @Override
    public Set<String> ids(List<Heading> headings) {
        FreeIds free = new FreeIds();
        Set<String> ids = new LinkedHashSet<>();
        for (Heading heading : headings) {
            heading.id().ifPresent(free::take);
            ids.add(heading.id().orElseGet(() -> free.unique(slug(heading.text()))));
        }
        ids.remove("");
        return ids;
    }

    private static String slug(String text) {
        String parts = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder slug = new StringBuilder(parts.length());
        boolean gap = false;
        for (int i = 0; i < parts.length(); i++) {
            char c = parts.charAt(i);
            if (Character.isSpaceChar(c) || SPECIAL.indexOf(c) >= 0) {
                gap = true;
            } else if (c >= ' ' && (c < '\u0300' || c > '\u036F')) {
                if (gap && slug.length() > 0) {
                    slug.append('-');
                }
                gap = false;
                slug.append(c);
            }
        }
        if (slug.length() > 0 && slug.charAt(0) >= '0' && slug.charAt(0) <= '9') {
            slug.insert(0, '_');
        }
        return LowerCase.of(slug.toString());
    }
}
