package org.mageos.content.document;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the site's generator and settings say about reading Markdown.
 *
 * @param dialect the generator's Markdown
 * @param wikiLinks whether {@code [[Page]]} is a link
 * @param components for each JSX component whose attributes are links or images, what they are;
 *     {@code href} of any component is a link without being named
 * @param mdx tells by a file's name whether it is MDX
 * @param htmlInMdx whether MDX may hold comments of HTML, which the generator makes its own
 */
public record MarkdownOptions(
        Dialect dialect,
        boolean wikiLinks,
        Map<String, Component> components,
        Predicate<String> mdx,
        boolean htmlInMdx) {

    /** MDX is what has its extension. */
    public MarkdownOptions(Dialect dialect, boolean wikiLinks, Map<String, Component> components) {
        this(dialect, wikiLinks, components, FileKind::isMdx, false);
    }

    /** CommonMark and GitHub Flavored Markdown, nothing else. */
    public static final MarkdownOptions DEFAULT =
            new MarkdownOptions(Dialect.GITHUB, false, Map.of());

    public MarkdownOptions {
        Objects.requireNonNull(dialect, "dialect");
        components = Map.copyOf(components);
        Objects.requireNonNull(mdx, "mdx");
    }

    /** Whether a file is read in the same way with other options. */
    public boolean readsAs(MarkdownOptions other, String file) {
        return dialect.equals(other.dialect)
                && wikiLinks == other.wikiLinks
                && components.equals(other.components)
                && mdx.test(file) == other.mdx.test(file);
    }

    /**
     * A JSX component.
     *
     * @param links its attributes that hold a link
     * @param images its attributes that hold an image
     */
    public record Component(Set<String> links, Set<String> images) {
        public Component {
            links = Set.copyOf(links);
            images = Set.copyOf(images);
        }

        public static Component of(List<String> links, List<String> images) {
            return new Component(Set.copyOf(links), Set.copyOf(images));
        }
    }
}
