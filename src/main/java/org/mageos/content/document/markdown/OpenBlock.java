package org.mageos.content.document.markdown;

/** A block that may go on with the next line. */
abstract class OpenBlock {

    private final Block block;

    OpenBlock(Block block) {
        this.block = block;
    }

    Block block() {
        return block;
    }

    /** Whether it goes on with a line, from which its own marks are taken away if so. */
    abstract boolean goesOn(Line line);
}
