package org.mageos.content.document.markdown;

import org.jspecify.annotations.Nullable;
import org.mageos.content.document.markdown.Block.Kind;
import org.mageos.content.document.source.MarkdownLine;

/** An item of a list. */
final class ListItem extends OpenBlock {

    /** More blanks behind the marker begin code. */
    private static final int MAX_BLANKS = 4;

    private final int width;

    private ListItem(Block block, int width) {
        super(block);
        this.width = width;
    }

    /** Opens one if a line begins it. */
    static boolean open(Line line, BlockStack blocks) {
        String text = line.text();
        int marker = MarkdownLine.listMarker(text, line.content(), line.end());
        if (marker == 0 || blocks.isInParagraph() && !interrupts(line, marker)) {
            return false;
        }
        int start = line.content();
        int indent = line.indent();
        line.takeContent(marker);
        int blanks = line.isBlank() || line.indent() > MAX_BLANKS ? 1 : line.indent();
        line.takeBlanks(blanks);
        blocks.close();
        Block list = list(blocks, text.charAt(start + marker - 1), start, line.end());
        Block item = new Block(Kind.ITEM, start, line.end());
        blocks.openIn(list, new ListItem(item, indent + marker + blanks));
        return true;
    }

    /** An empty item or a number other than 1 is text of the paragraph. */
    private static boolean interrupts(Line line, int marker) {
        String text = line.text();
        int behind = line.content() + marker;
        return MarkdownLine.behindBlanks(text, behind, line.end()) < line.end()
                && (marker == 1 || marker == 2 && text.charAt(line.content()) == '1');
    }

    /** The list that the item goes on with; a new one if it does not. */
    private static Block list(BlockStack blocks, char mark, int start, int end) {
        Block last = blocks.parent().lastChild();
        if (last != null && last.kind() == Kind.LIST && last.level() == mark) {
            return last;
        }
        Block list = new Block(Kind.LIST, start, end, mark);
        blocks.addTo(blocks.parent(), list);
        return list;
    }

    @Override
    boolean goesOn(Line line) {
        if (line.isBlank()) {
            return isBegun();
        }
        if (line.indent() < width) {
            return false;
        }
        line.takeBlanks(width);
        return true;
    }

    private boolean isBegun() {
        @Nullable Block first = block().lastChild();
        return first != null;
    }
}
