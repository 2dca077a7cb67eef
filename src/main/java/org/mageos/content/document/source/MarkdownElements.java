package org.mageos.content.document.source;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The HTML elements whose attribute {@code markdown} says that their content is Markdown, as in
 * kramdown and Python-Markdown. Tags are to be told in the order of the text.
 */
final class MarkdownElements {

    /** Where each starts and ends that is in no other. */
    private final TreeMap<Integer, Integer> elements = new TreeMap<>();

    private String name = "";
    private int depth;
    private int start;

    void tag(Tag tag, int offset, String text) {
        String own = tag.name().toLowerCase(Locale.ROOT);
        if (depth == 0 && tag.kind() == Tag.Kind.OPENING && isMarkdown(tag, text)) {
            name = own;
            start = offset;
            depth = 1;
            elements.put(start, Integer.MAX_VALUE);
        } else if (depth > 0 && own.equals(name) && tag.kind() != Tag.Kind.SELF_CLOSING) {
            depth += tag.kind() == Tag.Kind.OPENING ? 1 : -1;
            if (depth == 0) {
                elements.put(start, offset);
            }
        }
    }

    private static boolean isMarkdown(Tag tag, String text) {
        Tag.Attribute attribute = tag.attribute("markdown", true);
        return attribute != null && !text.startsWith("0", attribute.start());
    }

    boolean contain(int offset) {
        Map.Entry<Integer, Integer> element = elements.floorEntry(offset);
        return element != null && offset < element.getValue();
    }
}
