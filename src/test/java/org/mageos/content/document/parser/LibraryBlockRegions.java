package org.mageos.content.document.parser;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import org.mageos.content.document.source.InstructionFinder;
import org.mageos.content.document.source.Projection;

/** Tells where the blocks of a syntax tree lie, which a comment before one may be about. */
final class LibraryBlockRegions {

    private final Projection source;
    private final InstructionFinder instructions;

    LibraryBlockRegions(Projection source, InstructionFinder instructions) {
        this.source = source;
        this.instructions = instructions;
    }

    /** Tells all blocks below a node. */
    void tell(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (!(node instanceof Block)) {
                continue;
            }
            int start = node.getStartOffset();
            int end = node.getEndOffset();
            if (!(node instanceof HtmlBlockBase) || !isComment(start, end)) {
                instructions.block(source.origin(start), source.originEnd(start, end));
            }
            if (!(node instanceof Paragraph || node instanceof Heading)) {
                tell(node);
            }
        }
    }

    /** Whether there is nothing but comments: one is not about the other. */
    private boolean isComment(int start, int end) {
        String text = source.text();
        int i = start;
        while (i < end) {
            if (text.startsWith("<!--", i)) {
                int close = text.indexOf("-->", i + 4);
                i = close < 0 ? end : close + 3;
            } else if (text.charAt(i) <= ' ') {
                i++;
            } else {
                return false;
            }
        }
        return true;
    }
}
