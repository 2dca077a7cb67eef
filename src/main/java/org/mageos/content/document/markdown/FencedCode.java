package org.mageos.content.document.markdown;

import org.mageos.content.document.markdown.Block.Kind;
import org.mageos.content.document.source.Fence;

/** Code between fences. */
final class FencedCode extends OpenLeaf {

    private final Fence fence;
    private boolean closed;

    private FencedCode(Fence fence, int start, int end) {
        super(new Block(Kind.CODE, start, end));
        this.fence = fence;
    }

    /** Opens one if a line begins it. */
    static boolean open(Line line, BlockStack blocks) {
        Fence fence = Fence.at(line.text(), line.content(), line.end());
        if (fence == null) {
            return false;
        }
        blocks.open(new FencedCode(fence, line.content(), line.end()));
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
    }

    @Override
    boolean isComplete() {
        return closed;
    }
}
