package org.mageos.content.document.markdown;

import org.mageos.content.document.markdown.Block.Kind;

/**
 * The text of a footnote, {@code [^label]: text}, which goes on where it is indented by four
 * columns.
 */
final class FootnoteDefinition extends OpenBlock {

    private FootnoteDefinition(int start, int end) {
        super(new Block(Kind.FOOTNOTE, start, end));
    }

    /** Opens one if a line begins it. */
    static boolean open(Line line, BlockStack blocks) {
        String text = line.text();
        int start = line.content();
        if (!text.startsWith("[^", start)) {
            return false;
        }
        int close = start + 2;
        while (close < line.end() && text.charAt(close) != ']') {
            close++;
        }
        if (!text.startsWith("]:", close) || Labels.isBlank(text, start + 2, close)) {
            return false;
        }
        FootnoteDefinition footnote = new FootnoteDefinition(start, line.end());
        blocks.defineFootnote(text.substring(start + 2, close), footnote.block());
        line.takeContent(close + 2 - start);
        blocks.open(footnote);
        return true;
    }

    @Override
    boolean goesOn(Line line) {
        if (line.isBlank()) {
            return block().lastChild() != null;
        }
        if (!line.isCode()) {
            return false;
        }
        line.takeBlanks(Line.CODE_INDENT);
        return true;
    }
}
