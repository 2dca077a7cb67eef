package org.mageos.content.document.markdown;

import org.mageos.content.document.markdown.Block.Kind;

/** Code by its indentation. */
final class IndentedCode extends OpenLeaf {

    private final BlockLines lines = new BlockLines();

    IndentedCode(Line line) {
        super(new Block(Kind.CODE, line.content(), line.end()));
        block().with(lines);
        add(line);
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
        line.takeBlanks(Line.CODE_INDENT);
        lines.add(line);
    }
}
