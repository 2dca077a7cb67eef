package org.mageos.content.document.parser;

import org.mageos.content.document.markdown.Block;
import org.mageos.content.document.markdown.Block.Kind;
import org.mageos.content.document.source.InstructionFinder;
import org.mageos.content.document.source.Projection;

/** Tells where the blocks of a syntax tree lie, which a comment before one may be about. */
final class BlockRegions {

    private final Projection source;
    private final InstructionFinder instructions;

    BlockRegions(Projection source, InstructionFinder instructions) {
        this.source = source;
        this.instructions = instructions;
    }

    /** Tells all blocks in a block. */
    void tell(Block parent) {
        for (Block block : parent.children()) {
            Kind kind = block.kind();
            if (kind == Kind.DEFINITION || kind == Kind.ROW) {
                continue;
            }
            int start = block.start();
            int end = block.end();
            if (kind != Kind.HTML || !isComment(start, end)) {
                instructions.block(source.origin(start), source.originEnd(start, end));
            }
            tell(block);
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
