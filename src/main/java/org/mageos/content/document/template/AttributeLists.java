package org.mageos.content.document.template;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.Dialect.Attributes;
import org.mageos.content.document.source.BodyBuilder;
import org.mageos.content.document.source.CodeSpans;
import org.mageos.content.document.source.FenceTracker;
import org.mageos.content.document.source.Filler;
import org.mageos.content.document.source.LineReader;
import org.mageos.content.document.source.MarkdownLine;
import org.mageos.content.document.source.Mask;
import org.mageos.content.document.source.MaskedTags;
import org.mageos.content.document.source.NextSign;
import org.mageos.content.document.source.Range;

/**
 * Masks the attribute lists of a Markdown text and notes the ids that they give. Fenced code and
 * code spans stay as they are.
 */
public final class AttributeLists {

    /** The id of the list that kramdown makes the table of contents, if it is given none. */
    public static final String TOC = "markdown-toc";

    private static final String EMPTY_LINK = "[]()";

    private final String text;
    private final Attributes attributes;
    private final BodyBuilder body;
    private final boolean headingsOnly;
    private final MaskedTags tags;
    private final ListForms forms;
    private final NextSign commentEnds;
    private final Mask mask;
    private final FenceTracker fences;
    private final CodeSpans code;
    private final Map<String, Range> named;

    /** An offset in the heading that ends on the line before; -1 if none does. */
    private int headingAbove = -1;

    private boolean textAbove;

    /** Whether that text begins with the item of a list. */
    private boolean listAbove;

    /** The id of a list above the block that it belongs to. */
    private @Nullable Range waiting;

    private boolean commented;

    /**
     * @param mdx whether the text is MDX, where braces elsewhere than by headings are a program
     */
    public AttributeLists(
            String text, Attributes attributes, BodyBuilder body, MaskedTags tags, boolean mdx) {
        this.tags = tags;
        this.text = text;
        this.attributes = attributes;
        this.body = body;
        this.headingsOnly = mdx;
        this.forms = new ListForms(text, attributes);
        this.commentEnds = new NextSign(text, "{:/");
        this.mask = new Mask(text);
        this.fences = new FenceTracker(text);
        this.code = new CodeSpans(text);
        this.named = attributes == Attributes.KRAMDOWN ? KramdownDefinitions.in(text) : Map.of();
    }

    /** The text without attribute lists from an offset on; of the same length. */
    public String masked(int from) {
        if (text.indexOf('{', from) < 0) {
            return text;
        }
        LineReader lines = new LineReader(text, from);
        while (lines.read()) {
            int start = lines.start();
            int end = lines.end();
            int content = behindMarkers(start, end);
            if (fences.isFenced(fences.isOpen() ? start : content, end)) {
                block(-1);
                textAbove = true;
            } else if (commented || startsComment(content, end)) {
                commented = !text.startsWith("{:/", content);
                mask.blank(start, end);
                block(-1);
                textAbove = false;
            } else {
                boolean item = startsList(start, end);
                listAbove = item || listAbove && textAbove;
                line(content, end, lines.next());
            }
        }
        block(-1);
        return mask.masked();
    }

    private boolean startsComment(int content, int end) {
        if (attributes != Attributes.KRAMDOWN || !text.startsWith("{::comment}", content)) {
            return false;
        }
        int close = commentEnds.at(content);
        return close >= end && close < text.length();
    }

    private void line(int content, int end, int next) {
        int last = MarkdownLine.trimmedEnd(text, content, end);
        AttributeList block =
                last > content && text.charAt(content) == '{' ? forms.at(content, end) : null;
        if (block != null && block.end() == last && forms.isOfBlock(block)) {
            blockList(block, next);
            return;
        }
        boolean atx = MarkdownLine.isHeading(text, content, end);
        boolean underlined = !atx && last > content && MarkdownLine.isUnderline(text, next);
        if (last > content) {
            block(atx || underlined ? content : -1);
        } else {
            block(-1);
        }
        boolean underline = textAbove && MarkdownLine.isUnderline(text, content);
        headingAbove = atx ? content : underline ? content : -1;
        textAbove = last > content && !atx && !underline;
        if (atx || underlined || !headingsOnly) {
            inlines(content, end, atx || underlined ? tailEnd(content, last, atx) : -1);
        }
    }

    /** Tells the next block, by an offset in it if it is a heading, of the list above it. */
    private void block(int heading) {
        Range id = waiting;
        waiting = null;
        headingAbove = -1;
        if (id == null) {
            return;
        }
        if (heading >= 0) {
            body.headingId(id.of(text), heading);
        } else {
            body.id(id.of(text), id.start());
        }
    }

    private void blockList(AttributeList list, int next) {
        Range id = id(list);
        mask.blank(list.start(), list.end());
        if (id == null) {
            if (attributes == Attributes.KRAMDOWN && isContentsOf(list, next)) {
                body.id(TOC, list.start());
            }
            return;
        }
        if (attributes == Attributes.KRAMDOWN && headingAbove >= 0) {
            body.headingId(id.of(text), headingAbove);
        } else if (attributes == Attributes.KRAMDOWN && !textAbove) {
            block(-1);
            waiting = id;
        } else {
            body.id(id.of(text), id.start());
        }
    }

    /** Whether the table of contents takes the place of the list beside an attribute list. */
    private boolean isContentsOf(AttributeList list, int next) {
        return list.words().stream().anyMatch(word -> word.of(text).equals("toc"))
                && (textAbove ? listAbove : startsList(next, MarkdownLine.end(text, next)));
    }

    private boolean startsList(int start, int end) {
        int content = MarkdownLine.behindBlanks(text, start, end);
        return MarkdownLine.listMarker(text, content, end) > 0;
    }

    /** Where a list at the end of a heading would end: before the closing number signs. */
    private int tailEnd(int content, int last, boolean atx) {
        int end = last;
        while (atx && end > content && text.charAt(end - 1) == '#') {
            end--;
        }
        return end == last ? last : MarkdownLine.trimmedEnd(text, content, end);
    }

    private void inlines(int content, int end, int headingEnd) {
        code.startStretch(end);
        int i = content;
        while (i < end) {
            char c = text.charAt(i);
            if (c == '`') {
                i = code.end(i);
                continue;
            }
            boolean escaped = c == '\\';
            AttributeList list = null;
            if (c == '{' || escaped && headingsOnly && text.startsWith("{#", i + 1)) {
                list = forms.at(escaped ? i + 1 : i, end);
            }
            if (list == null) {
                i += escaped ? 2 : 1;
            } else {
                take(list, i, content, headingEnd);
                i = list.end();
            }
        }
    }

    private void take(AttributeList list, int start, int content, int headingEnd) {
        Range id = id(list);
        if (list.end() == headingEnd && forms.endsHeading(list)) {
            mask.blank(start, list.end());
            if (id != null) {
                body.headingId(id.of(text), content);
            }
        } else if (!headingsOnly && forms.isOfSpan(list)) {
            if (attributes != Attributes.HEADING) {
                int from = list.start() - (id == null ? 0 : emptyLink(list.start()));
                mask.fill(from, list.end(), Filler.NOTHING);
                tags.add(from, list.end());
            }
            if (forms.namesTarget(list)) {
                body.leftToBrowser(list.start());
            }
            if (id != null) {
                body.id(id.of(text), id.start());
            }
        }
    }

    /** How long the link without text and destination is that is there for the list's id only. */
    private int emptyLink(int end) {
        return text.startsWith(EMPTY_LINK, end - EMPTY_LINK.length()) ? EMPTY_LINK.length() : 0;
    }

    private @Nullable Range id(AttributeList list) {
        Range id = list.id();
        for (Range word : list.words()) {
            String name = word.of(text);
            if (name.endsWith(":")) {
                // A definition gives its id where its name is used.
                return null;
            }
            id = id == null && list.colon() ? named.get(name) : id;
        }
        return id == null || id.isEmpty() ? null : id;
    }

    private int behindMarkers(int start, int end) {
        return fences.isOpen()
                ? MarkdownLine.behindBlanks(text, start, end)
                : MarkdownLine.behindMarkers(text, start, end);
    }
}
