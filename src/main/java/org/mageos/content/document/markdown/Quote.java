package org.mageos.content.document.markdown;

import org.mageos.content.document.markdown.Block.Kind;

/** A block quote. */
final class Quote extends OpenBlock {

    private Quote(int start, int end) {
        super(new Block(Kind.QUOTE, start, end));
    }

    /** Opens one if a line begins it. */
    static boolean open(Line line, BlockStack blocks) {
        if (line.first() != '>') {
            return false;
        }
        Quote quote = new Quote(line.content(), line.end());
        take(line);
        blocks.open(quote);
        return true;
    }

    @Override
    boolean goesOn(Line line) {
        if (line.first() != '>' || line.isCode()) {
            return false;
        }
        take(line);
        return true;
    }

    private static void take(Line line) {
        line.takeContent(1);
        line.takeBlanks(1);
    }
}
