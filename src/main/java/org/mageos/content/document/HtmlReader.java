package org.mageos.content.document;

import java.util.Locale;
import java.util.Set;

/** Reads raw HTML in Markdown. */
final class HtmlReader {

    /** Elements whose content is no HTML. */
    private static final Set<String> RAW_TEXT = Set.of("script", "style", "textarea", "title");

    private final Projection source;
    private final ElementReader elements;

    HtmlReader(Projection source, ElementReader elements) {
        this.source = source;
        this.elements = elements;
    }

    /** Reads all tags in a stretch of the text; those in comments are none. */
    void read(int start, int end) {
        String text = source.text();
        int i = start;
        while (i < end) {
            if (text.charAt(i) != '<') {
                i++;
            } else if (text.startsWith("<!--", i)) {
                i = behind(text, "-->", i + 4, end);
            } else if (text.startsWith("<![CDATA[", i)) {
                i = behind(text, "]]>", i, end);
            } else if (text.startsWith("<!", i) || text.startsWith("<?", i)) {
                i = behind(text, ">", i, end);
            } else {
                i = tag(text, i, end);
            }
        }
    }

    private int tag(String text, int start, int end) {
        Tag tag = TagScanner.html(text, start, end);
        if (tag == null) {
            return start + 1;
        }
        elements.read(tag, source, false);
        String name = tag.name().toLowerCase(Locale.ROOT);
        return tag.kind() == Tag.Kind.OPENING && RAW_TEXT.contains(name)
                ? before("</" + name, text, tag.end(), end)
                : tag.end();
    }

    private static int before(String closing, String text, int start, int end) {
        for (int i = start; i + closing.length() <= end; i++) {
            if (text.regionMatches(true, i, closing, 0, closing.length())) {
                return i;
            }
        }
        return end;
    }

    private static int behind(String text, String closing, int start, int end) {
        for (int i = start; i + closing.length() <= end; i++) {
            if (text.startsWith(closing, i)) {
                return i + closing.length();
            }
        }
        return end;
    }
}
