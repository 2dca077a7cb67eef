package org.mageos.content.document.source;

import java.util.Locale;
import java.util.Set;

/** Reads raw HTML in another language. */
public final class HtmlReader {

    /** Elements whose content is no HTML. */
    private static final Set<String> RAW_TEXT = Set.of("script", "style", "textarea", "title");

    /** Elements that show code. */
    private static final Set<String> CODE = Set.of("pre", "code");

    private static final Set<String> CONNECTING = Set.of("preconnect", "dns-prefetch");

    /** So often a tag may stay open in a stretch: each is looked for up to the end. */
    private static final int MAX_OPEN_TAGS = 32;

    private final ElementReader elements;
    private final InstructionFinder instructions;
    private final boolean page;
    private int openTags;

    /** How many elements of code are open. */
    private int openCode;

    /**
     * @param elements takes what the tags say
     * @param instructions takes the comments
     */
    public HtmlReader(ElementReader elements, InstructionFinder instructions) {
        this(elements, instructions, false);
    }

    private HtmlReader(ElementReader elements, InstructionFinder instructions, boolean page) {
        this.elements = elements;
        this.instructions = instructions;
        this.page = page;
    }

    /** A reader of HTML that is no part of Markdown, where links do not lead to pages only. */
    public static HtmlReader ofPage(ElementReader elements, InstructionFinder instructions) {
        return new HtmlReader(elements, instructions, true);
    }

    /** Begins a block, in which no element of another one is open. */
    public void startBlock() {
        openCode = 0;
    }

    /**
     * Reads all tags in a stretch of the text; those in comments do not count, nor does what
     * follows too many tags that nothing closes.
     */
    public void read(Projection source, int start, int end) {
        String text = source.text();
        openTags = 0;
        int i = start;
        while (i < end) {
            if (text.charAt(i) != '<') {
                i++;
            } else if (text.startsWith("<!--", i)) {
                int behind = behind(text, "-->", i + 4, end);
                if (openCode == 0 && text.startsWith("-->", behind - 3)) {
                    instructions.html(source.origin(i), source.originEnd(i, behind));
                }
                i = behind;
            } else if (text.startsWith("<![CDATA[", i)) {
                i = behind(text, "]]>", i, end);
            } else if (text.startsWith("<!", i) || text.startsWith("<?", i)) {
                i = behind(text, ">", i, end);
            } else {
                i = tag(source, i, end);
            }
        }
    }

    private int tag(Projection source, int start, int end) {
        String text = source.text();
        TagScanner scanner = TagScanner.html(text, start, end);
        Tag tag = scanner.tag();
        if (tag == null) {
            openTags += scanner.reachedLimit() ? 1 : 0;
            return openTags < MAX_OPEN_TAGS ? start + 1 : end;
        }
        if (!page || !isNoLink(tag, text)) {
            elements.read(tag, source, false);
        }
        instructions.block(source.origin(start), source.originEnd(start, tag.end()));
        String name = tag.name().toLowerCase(Locale.ROOT);
        if (CODE.contains(name) && tag.kind() != Tag.Kind.SELF_CLOSING) {
            openCode = Math.max(0, openCode + (tag.kind() == Tag.Kind.OPENING ? 1 : -1));
        }
        return tag.kind() == Tag.Kind.OPENING && RAW_TEXT.contains(name)
                ? before("</" + name, text, tag.end(), end)
                : tag.end();
    }

    /** A base changes what other links mean, and of a host to connect to there is no page. */
    private static boolean isNoLink(Tag tag, String text) {
        Tag.Attribute rel = tag.attribute("rel", true);
        String kind = rel == null ? "" : text.substring(rel.start(), rel.end());
        return tag.name().equalsIgnoreCase("base")
                || tag.name().equalsIgnoreCase("link") && CONNECTING.contains(kind);
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
