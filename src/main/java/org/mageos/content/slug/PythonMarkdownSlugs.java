package org.mageos.content.slug;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.mageos.content.document.Heading;

/**
 * The ids of the toc extension of Python-Markdown, and so of MkDocs. One that is taken or empty
 * gets {@code _1}, or the next free number; one that ends in such a number counts on from there.
 * Explicit ids are all taken before the first heading without one. toc knows the ids of all
 * elements of the document, but only those of headings are known here.
 *
 * <p>The source: {@code markdown/extensions/toc.py} 3.11.3.
 */
public final class PythonMarkdownSlugs implements SlugDialect {

    private final UnaryOperator<String> slugify;

    /**
     * @param slugify the setting {@code slugify} with its {@code separator}: {@link TocSlugify} or
     *     {@link PymdownxSlugify}
     */
    public PythonMarkdownSlugs(UnaryOperator<String> slugify) {
        this.slugify = Objects.requireNonNull(slugify, "slugify");
    }

    @Override
    public Set<String> ids(List<Heading> headings) {
        Set<String> taken = new HashSet<>();
        headings.stream().map(Heading::id).flatMap(Optional::stream).forEach(taken::add);
        CountedIds counted = new CountedIds(taken);
        Set<String> ids = new LinkedHashSet<>();
        for (Heading heading : headings) {
            ids.add(
                    heading.id()
                            .orElseGet(
                                    () -> {
                                        String name = PythonText.collapse(heading.text());
                                        return counted.unique(slugify.apply(name));
                                    }));
        }
        return ids;
    }
}
