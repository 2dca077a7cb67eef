package org.mageos.content.document.markdown;

import org.mageos.content.document.markdown.Block.Kind;
import org.mageos.content.document.source.Fence;

/** Code between fences. */
final class FencedCode extends OpenLeaf {

    private final Fence fence;
    private final int indent;
    private final BlockLines lines = new BlockLines();
    private boolean closed;

    private FencedCode(Fence fence, Line line) {
        super(new Block(Kind.CODE, line.content(), line.end(), fence.length()));
        this.fence = fence;
        this.indent = line.indent();
        block().with(lines);
    }

    /** Opens one if a line begins it. */
    static boolean open(Line line, BlockStack blocks) {
        Fence fence = Fence.at(line.text(), line.content(), line.end());
        if (fence == null) {
            return false;
        }
        blocks.open(new FencedCode(fence, line));
        return true;
    }

    @Override
    boolean goesOn(Line line) {
        return true;
    }

    @Override
    void add(Line line) {
        closed = !line.isCode() && fence.isClosedBy(line.text(), line.content(), line.end());
        block().endsAt(line.end());
        if (!closed) {
            line.takeBlanks(indent);
            lines.add(line);
        }
    }

    @Override
    boolean isComplete() {
        return closed;
    }
}
