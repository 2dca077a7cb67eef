package org.mageos.content.document.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mageos.content.document.Component;

/**
 * The components that a page uses. What one without children shows, headings and ids among it, is
 * what its program makes; of those with children the text is in the page, but a program may give
 * ids to what is around it.
 */
public final class ComponentUses {

    /** Components that the generators bring along and that show nothing with an id. */
    private static final Set<String> WITHOUT_IDS =
            Set.of(
                    "Aside",
                    "Badge",
                    "Card",
                    "CardGrid",
                    "ClientOnly",
                    "Code",
                    "CodeBlock",
                    "DocCardList",
                    "FileTree",
                    "Fragment",
                    "Head",
                    "Icon",
                    "Image",
                    "Link",
                    "LinkButton",
                    "LinkCard",
                    "Picture",
                    "Steps",
                    "Tabs",
                    "TabItem",
                    "TOCInline",
                    "ThemedImage",
                    "Tweet",
                    "Video",
                    "YouTube");

    private static final Pattern NAME = Pattern.compile("(?:\\w+\\s+as\\s+)?([\\w$]+)");

    private final Set<String> alone = new TreeSet<>();
    private final Set<String> framing = new TreeSet<>();
    private final Set<String> markdown = new HashSet<>();
    private final Map<String, String> specifiers = new HashMap<>();

    /** Whether a component of this name is one of those that a generator brings along. */
    public static boolean isWithoutIds(String name) {
        return WITHOUT_IDS.contains(name);
    }

    /**
     * A tag that opens a component or is all of it.
     *
     * @param closed whether it closes itself
     */
    public void used(String name, boolean closed) {
        if (isComponent(name)) {
            (closed ? alone : framing).add(name);
        }
    }

    /** The name of a component that is a Markdown file, whose headings can be known. */
    public void isMarkdown(String name) {
        markdown.add(name);
    }

    /**
     * What is imported from a file that is no Markdown.
     *
     * @param names all that stands before {@code from}
     */
    public void imported(String names, String specifier) {
        Matcher name = NAME.matcher(names);
        while (name.find()) {
            specifiers.put(name.group(1), specifier);
        }
    }

    /** Those that programs make, sorted by name, the ones without children first. */
    public List<Component> ofPrograms() {
        List<Component> components = new ArrayList<>();
        for (String name : alone) {
            String specifier = specifiers.getOrDefault(name, "");
            boolean own = specifier.startsWith(".") || !isWithoutIds(name);
            if (own && !markdown.contains(name)) {
                components.add(new Component(name, specifier, false));
            }
        }
        for (String name : framing) {
            if (specifiers.containsKey(name) && !alone.contains(name)) {
                components.add(new Component(name, specifiers.get(name), true));
            }
        }
        return components;
    }

    /** Vue has names with hyphens as well, as custom elements have; JSX those with dots. */
    private static boolean isComponent(String name) {
        return !name.isEmpty()
                && (Character.isUpperCase(name.charAt(0))
                        || name.indexOf('-') > 0
                        || name.indexOf('.') > 0);
    }
}
