package org.mageos.content.document.mdx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.source.Directives;
import org.mageos.content.document.source.ExpressionScanner;
import org.mageos.content.document.source.Fence;
import org.mageos.content.document.source.MarkdownLine;
import org.mageos.content.document.source.Projection;
import org.mageos.content.document.source.Tag;
import org.mageos.content.document.source.TagScanner;

/**
 * Reads the blocks of an <a href="https://mdxjs.com/docs/what-is-mdx/">MDX</a> text, in time linear
 * in its length. What stands within lines of text is left to {@link MdxInlineMask}.
 */
final class MdxReader {

    private final String text;
    private final MdxConstructs constructs;
    private final MdxBlocks blocks;
    private final Projection original;
    private final MdxLine line;
    private final EsmScanner esm;
    private final ExpressionScanner expressions = new ExpressionScanner();
    private int position;
    private boolean inParagraph;
    private boolean commentsMayClose = true;

    /** Where constructs begin that are followed by text: each line would go over them again. */
    private final Set<Integer> beforeText = new HashSet<>();

    MdxReader(
            Projection source,
            int start,
            MdxConstructs constructs,
            EsmScanner esm,
            MdxBlocks blocks) {
        this.text = source.text();
        this.position = start;
        this.constructs = constructs;
        this.esm = esm;
        this.blocks = blocks;
        this.original = source;
        this.line = new MdxLine(text);
    }

    /** Hands all blocks over. */
    void read() {
        while (position < text.length()) {
            line.read(position, inParagraph);
            inParagraph &= !line.opensContainer();
            if (line.isEmpty()) {
                blocks.empty(line);
                endBlock(line.next());
            } else {
                block();
            }
        }
    }

    private void block() {
        int content = line.content();
        int end = line.end();
        char first = text.charAt(content);
        Fence fence = Fence.at(text, content, end);
        if (fence != null) {
            code(fence);
        } else if (first == '<' || first == '{') {
            flowOrText(content);
        } else if (!inParagraph && content == line.start() && esm.startsAt(content)) {
            int behind = esm.end(content);
            blocks.program(line, behind);
            endBlock(behind);
        } else if (Directives.isDirective(text, content, end)
                || Directives.isLeaf(text, content, end)) {
            blocks.directive(line, Directives.label(text, content, end));
            endBlock(line.next());
        } else {
            text(first);
        }
    }

    private void endBlock(int next) {
        inParagraph = false;
        position = next;
    }

    private void text(char first) {
        blocks.text(line);
        inParagraph = first != '#';
        position = line.next();
    }

    private void code(Fence fence) {
        blocks.openCode(line);
        int indent = line.indent();
        boolean closed = false;
        int next = line.next();
        while (!closed && next < text.length() && line.readCode(next, indent)) {
            int content = MarkdownLine.behindBlanks(text, line.content(), line.end());
            closed = fence.isClosedBy(text, content, line.end());
            blocks.code(line);
            next = line.next();
        }
        if (!closed) {
            blocks.endCode(line, fence, next);
        }
        endBlock(next);
    }

    /** Reads lines of nothing but tags, expressions and comments; others are text. */
    private void flowOrText(int start) {
        int i = flowEnd(start);
        if (i < 0) {
            text(text.charAt(start));
            return;
        }
        StringBuilder replacement = new StringBuilder();
        for (int at = start; at < i; ) {
            at = MarkdownLine.isBlank(text.charAt(at)) ? at + 1 : construct(at, replacement);
        }
        blocks.flow(line, replacement.toString(), inParagraph);
        endBlock(MarkdownLine.next(text, i));
    }

    /** Where the line ends in which the last construct from an offset on ends; -1 for text. */
    private int flowEnd(int start) {
        List<Integer> tried = new ArrayList<>(4);
        int i = start;
        while (i >= 0 && i < text.length() && "\n\r".indexOf(text.charAt(i)) < 0) {
            if (MarkdownLine.isBlank(text.charAt(i))) {
                i++;
            } else {
                tried.add(i);
                i = beforeText.contains(i) ? -1 : construct(i, null);
            }
        }
        if (i < 0 && tried.size() > 1) {
            beforeText.addAll(tried);
        }
        return i;
    }

    /**
     * The offset behind the tag, comment or expression at an offset; -1 if there is none.
     *
     * @param replacement takes what stands for it, once it is known that it is no text
     */
    private int construct(int start, @Nullable StringBuilder replacement) {
        if (text.charAt(start) == '{') {
            int end = expressions.end(text, start, text.length());
            if (replacement != null) {
                replacement.append(constructs.expression(original, start, end));
            }
            return end;
        }
        if (text.startsWith("<!--", start)) {
            int end = commentsMayClose ? text.indexOf("-->", start + 4) : -1;
            commentsMayClose = end >= 0;
            if (end >= 0 && replacement != null) {
                replacement.append(constructs.comment(original, start, end + 3));
            }
            return end < 0 ? -1 : end + 3;
        }
        Tag tag = TagScanner.jsx(text, start, text.length(), expressions);
        if (tag != null && replacement != null) {
            replacement.append(constructs.tag(tag, original));
        }
        return tag == null ? -1 : tag.end();
    }
}
