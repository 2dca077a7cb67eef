package org.mageos.content.document.markdown;

import org.mageos.content.document.markdown.Block.Kind;
import org.mageos.content.document.source.LineEnds;
import org.mageos.content.document.source.Projection;

/** Makes of the lines of a paragraph what they are: definitions, a table, a heading, or text. */
final class ParagraphCloser {

    private final Projection source;
    private final DefinitionReader definitions;
    private final LineEnds ends;

    ParagraphCloser(Projection source, Definitions definitions) {
        this.source = source;
        this.definitions = new DefinitionReader(definitions);
        this.ends = new LineEnds(source.text());
    }

    /** Puts what it is in the place of a paragraph, which is the last block of its parent. */
    void close(OpenParagraph paragraph, Block parent) {
        Prose whole = paragraph.prose(source);
        int place = parent.children().size() - 1;
        parent.removeLast();
        int start = definitions.read(whole, parent);
        if (start < whole.end() && (paragraph.isOneLine() || !isTable(whole, start, parent))) {
            parent.add(block(Kind.PARAGRAPH, whole, start, paragraph.block().end(), 0));
        }
        parent.children().get(place).apart(paragraph.block().isApart());
    }

    private boolean isTable(Prose whole, int start, Block parent) {
        LineEnds own = whole.joined() ? new LineEnds(whole.text()) : ends;
        return Table.read(whole, own, start, parent);
    }

    /**
     * Puts a heading in the place of a paragraph that is underlined.
     *
     * @return false if there are definitions only, so that it stays what it is
     */
    boolean closeAsHeading(OpenParagraph paragraph, Block parent, int level, int end) {
        Prose whole = paragraph.prose(source);
        if (DefinitionReader.isNothingElse(whole)) {
            return false;
        }
        int place = parent.children().size() - 1;
        parent.removeLast();
        int start = definitions.read(whole, parent);
        parent.add(block(Kind.HEADING, whole, start, end, level));
        parent.children().get(place).apart(paragraph.block().isApart());
        return true;
    }

    private Block block(Kind kind, Prose whole, int start, int end, int level) {
        return new Block(kind, whole.place(start), end, level).with(whole.part(start, whole.end()));
    }
}
