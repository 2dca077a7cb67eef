package org.mageos.content.document.source;

import java.util.HashSet;
import java.util.Set;

/**
 * The components that a page uses without children of its own: what such a one shows, headings and
 * ids among it, is what its program makes. Of those with children the text is in the page.
 */
public final class ComponentUses {

    /** Components that the generators bring along and that show nothing with an id. */
    private static final Set<String> WITHOUT_IDS =
            Set.of(
                    "Badge",
                    "Card",
                    "Code",
                    "CodeBlock",
                    "DocCardList",
                    "Head",
                    "Icon",
                    "Image",
                    "Link",
                    "LinkButton",
                    "LinkCard",
                    "Picture",
                    "Tabs",
                    "TabItem",
                    "ThemedImage",
                    "Tweet",
                    "Video",
                    "YouTube");

    private final Set<String> used = new HashSet<>();
    private final Set<String> markdown = new HashSet<>();

    /** A tag that closes itself. */
    public void used(String name) {
        if (isComponent(name) && !WITHOUT_IDS.contains(name)) {
            used.add(name);
        }
    }

    /** The name of a component that is a Markdown file, whose headings can be known. */
    public void isMarkdown(String name) {
        markdown.add(name);
    }

    /** Whether a program shows something in the page. */
    public boolean mayShowIds() {
        return !markdown.containsAll(used);
    }

    /** Vue has names with hyphens as well, as custom elements have; JSX those with dots. */
    private static boolean isComponent(String name) {
        return !name.isEmpty()
                && (Character.isUpperCase(name.charAt(0))
                        || name.indexOf('-') > 0
                        || name.indexOf('.') > 0);
    }
}
