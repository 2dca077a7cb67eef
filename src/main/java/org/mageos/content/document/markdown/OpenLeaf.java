package org.mageos.content.document.markdown;

/** A block of lines that may go on. */
abstract class OpenLeaf extends OpenBlock {

    OpenLeaf(Block block) {
        super(block);
    }

    /** Takes what is left of a line. */
    abstract void add(Line line);

    /** Whether a line was its last one. */
    boolean isComplete() {
        return false;
    }
}
