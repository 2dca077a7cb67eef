package org.mageos.content.document.markdown;

import org.mageos.content.document.markdown.Block.Kind;

/** HTML, which ends at an empty line or, some of it, with what its kind is closed by. */
final class HtmlBlock extends OpenLeaf {

    private final HtmlOpening opening;
    private final BlockLines lines = new BlockLines();
    private boolean closed;

    private HtmlBlock(HtmlOpening opening, Line line) {
        super(new Block(Kind.HTML, line.content(), line.end()));
        this.opening = opening;
        this.closed = opening.isClosed(line.text(), line.content(), line.end());
        block().with(lines);
        lines.add(line);
    }

    /** Opens one if a line begins it. */
    static boolean open(Line line, BlockStack blocks) {
        HtmlOpening opening =
                HtmlOpening.at(
                        line.text(), line.content(), line.end(), blocks.isAfterParagraphText());
        if (opening == HtmlOpening.NONE) {
            return false;
        }
        HtmlBlock html = new HtmlBlock(opening, line);
        blocks.open(html);
        if (html.closed) {
            blocks.closeLeaf();
        }
        return true;
    }

    @Override
    boolean goesOn(Line line) {
        return !opening.endsAtEmptyLine() || !line.isBlank();
    }

    @Override
    void add(Line line) {
        closed = opening.isClosed(line.text(), line.position(), line.end());
        if (!line.isBlank()) {
            block().endsAt(line.end());
        }
        lines.add(line);
    }

    @Override
    boolean isComplete() {
        return closed;
    }
}
