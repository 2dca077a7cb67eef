package org.mageos.content.document.markdown;

import org.mageos.content.document.markdown.Block.Kind;

/** Code by its indentation. */
final class IndentedCode extends OpenLeaf {

    IndentedCode(Line line) {
        super(new Block(Kind.CODE, line.content(), line.end()));
    }

    @Override
    boolean goesOn(Line line) {
        return line.isBlank() || line.isCode();
    }

    @Override
    void add(Line line) {
        if (!line.isBlank()) {
            block().endsAt(line.end());
        }
    }
}
