package org.mageos.content.document.asciidoc;

import java.util.ArrayList;
import java.util.List;

/** Reads lists: the text of their items, and the blocks that belong to them. */
final class ListReader {

    /** Deeper lists are not looked into: each looks at the lines of all that are in it. */
    private static final int MAX_DEPTH = 64;

    private final NestedBlocks blocks;
    private final PageState page;
    private int depth;

    ListReader(NestedBlocks blocks, PageState page) {
        this.blocks = blocks;
        this.page = page;
    }

    /** Reads a list whose first item is the next line. */
    void read(LineQueue lines, ListKind kind, boolean bibliography) {
        if (depth == MAX_DEPTH) {
            SourceLine line = lines.read();
            if (line != null) {
                page.content().limit(line, "The text is not checked: too deeply nested lists");
                lines.before(String::isEmpty);
            }
            return;
        }
        depth++;
        ItemMark first = null;
        while (lines.skipEmpty() >= 0) {
            SourceLine line = lines.peek();
            boolean ends =
                    line == null
                            || !kind.begins(line.text())
                            || kind == ListKind.DESCRIPTIONS
                                    && first != null
                                    && !first.isSibling(line.text());
            if (ends) {
                break;
            }
            lines.read();
            ItemMark mark = ItemMark.of(kind, line.text());
            first = first == null ? mark : first;
            item(lines, kind, line, mark, bibliography);
        }
        depth--;
    }

    private void item(
            LineQueue lines, ListKind kind, SourceLine line, ItemMark mark, boolean bibliography) {
        boolean described = kind == ListKind.DESCRIPTIONS;
        List<SourceLine> text = new ArrayList<>();
        if (mark.text() < line.text().length()) {
            text.add(line.from(mark.text()));
        }
        if (described) {
            SourceLine term = line.part(mark.termStart(), mark.termEnd());
            InlineMarkup.read(List.of(term), page, Substitution.NORMAL, RegisteredAnchors.LEADING);
        }
        boolean hasText = !described || !text.isEmpty();
        List<SourceLine> inner = new ItemLines(lines, kind, mark).read(hasText);
        LineQueue queue = LineQueue.of(inner);
        boolean adjacent = isTextNext(queue);
        boolean textOnly = adjacent && !described || !hasText;
        if (queue.hasMore()) {
            blocks.next(queue, new BlockPlace(true, described, textOnly, adjacent ? text : null));
        }
        if (!text.isEmpty()) {
            InlineMarkup.read(text, page, Substitution.NORMAL, RegisteredAnchors.LEADING);
        }
        while (queue.hasMore()) {
            blocks.next(queue, new BlockPlace(true, described, false, null));
        }
    }

    /** Whether the next line that is no comment has text. */
    private static boolean isTextNext(LineQueue queue) {
        List<SourceLine> comments = new ArrayList<>();
        SourceLine line = queue.read();
        while (line != null && BlockLine.isComment(line.text())) {
            comments.add(line);
            line = queue.read();
        }
        boolean text = line != null && !line.isEmpty();
        if (line != null) {
            queue.putBack(line);
        }
        queue.putBack(comments);
        return text;
    }
}
