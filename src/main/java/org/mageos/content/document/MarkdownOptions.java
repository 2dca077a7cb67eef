package org.mageos.content.document;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the site's generator and settings say about reading Markdown.
 *
 * @param smartPunctuation whether {@code --} in a heading's text becomes a dash before its id is
 *     made
 * @param wikiLinks whether {@code [[Page]]} is a link
 * @param components for each JSX component whose attributes are links or images, what they are;
 *     {@code href} of any component is a link without being named
 */
public record MarkdownOptions(
        boolean smartPunctuation, boolean wikiLinks, Map<String, Component> components) {

    /** CommonMark and GitHub Flavored Markdown, nothing else. */
    public static final MarkdownOptions DEFAULT = new MarkdownOptions(false, false, Map.of());

    public MarkdownOptions {
        components = Map.copyOf(components);
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
