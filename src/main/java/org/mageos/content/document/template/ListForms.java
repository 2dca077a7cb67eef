package org.mageos.content.document.template;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.Dialect.Attributes;
import org.mageos.content.document.source.MarkdownLine;
import org.mageos.content.document.source.NextSign;
import org.mageos.content.document.source.Range;

/** Which attribute lists a dialect has, and what they may belong to. */
final class ListForms {

    private final String text;
    private final Attributes attributes;
    private final NextSign commentEnds;

    ListForms(String text, Attributes attributes) {
        this.text = text;
        this.attributes = attributes;
        this.commentEnds = new NextSign(text, "*/}");
    }

    /** The list whose brace stands at an offset; null if there is none that ends on the line. */
    @Nullable AttributeList at(int start, int end) {
        if (text.startsWith("{/*", start) && attributes == Attributes.HEADING) {
            return comment(start, end);
        }
        return AttributeList.at(text, start, end);
    }

    /** An id as Docusaurus has it in MDX: a comment in braces, {@code #id} in it. */
    private @Nullable AttributeList comment(int start, int end) {
        int close = commentEnds.at(start);
        if (close >= end) {
            return null;
        }
        Range id = new Range(start + 3, close).trimmed(text);
        if (id.isEmpty() || text.charAt(id.start()) != '#') {
            return null;
        }
        Range name = new Range(id.start() + 1, id.end());
        return new AttributeList(false, name, List.of(), true, start, close + 3);
    }

    /** Whether a list on a line of its own belongs to a block. */
    boolean isOfBlock(AttributeList list) {
        return switch (attributes) {
            case NONE, HEADING -> false;
            case KRAMDOWN -> list.colon();
            case ATTR_LIST, MARKDOWN_IT -> list.colon() || list.marked();
        };
    }

    /** Whether a list at the end of a heading belongs to it. */
    boolean endsHeading(AttributeList list) {
        boolean plain = !list.colon() && list.marked() && list.words().isEmpty();
        return switch (attributes) {
            case NONE -> false;
            case HEADING -> plain || text.startsWith("{-}", list.start());
            case KRAMDOWN -> plain && isIdOnly(list);
            case ATTR_LIST, MARKDOWN_IT -> list.colon() || list.marked();
        };
    }

    private boolean isIdOnly(AttributeList list) {
        Range id = list.id();
        return id != null && id.start() == list.start() + 2 && id.end() == list.end() - 1;
    }

    /** Whether a list in a line belongs to the span before it. */
    boolean isOfSpan(AttributeList list) {
        return switch (attributes) {
            case NONE -> false;
            case HEADING -> list.marked() && !list.colon() && followsSpan(list.start());
            case KRAMDOWN -> list.colon();
            case ATTR_LIST, MARKDOWN_IT -> list.colon() || list.marked();
        };
    }

    /** Pandoc has lists behind spans, and behind the colons of its blocks. */
    private boolean followsSpan(int start) {
        int before = start - 1;
        while (before > 0 && MarkdownLine.isBlank(text.charAt(before))) {
            before--;
        }
        char c = before < 0 ? '\n' : text.charAt(before);
        return c == ':' || before == start - 1 && "])`*_".indexOf(c) >= 0;
    }

    /** Whether a list says what a browser does with a link, {@code [x](y){target="_self"}}. */
    boolean namesTarget(AttributeList list) {
        if (attributes != Attributes.MARKDOWN_IT || !text.startsWith(")", list.start() - 1)) {
            return false;
        }
        String written = text.substring(list.start(), list.end());
        return written.contains("target=") || written.contains("download");
    }
}
