package org.mageos.content.document.render;

import java.util.ArrayList;
import java.util.List;
import org.mageos.content.document.source.MarkdownLine;
import org.mageos.content.document.source.Projection;

/**
 * The blocks of a dialect that a line stands in, outermost first, and what is written in them: each
 * line begins with the marks of all that are open.
 *
 * <p>Blocks nest {@value #MAX_DEPTH} deep, so that the result is about as long as the text.
 */
final class OpenBlocks {

    private static final int MAX_DEPTH = 12;

    /**
     * A block that holds the lines behind its first one.
     *
     * @param indent how many blanks its first line has inside the block round it
     * @param more how many more its lines have
     * @param prefix what each of its lines begins with in the result
     * @param mark the character that closes it, as often as {@code length} or more; blank if the
     *     first line that is indented less does
     */
    record Block(int indent, int more, String prefix, char mark, int length) {

        boolean isIndented() {
            return mark == ' ';
        }

        private int columns() {
            return indent + more;
        }
    }

    private final String text;
    private final Projection.Builder out;
    private final List<Block> open = new ArrayList<>();

    /**
     * @param text the text that lines are written from
     */
    OpenBlocks(String text, Projection.Builder out) {
        this.text = text;
        this.out = out;
    }

    int depth() {
        return open.size();
    }

    boolean isFull() {
        return open.size() >= MAX_DEPTH;
    }

    /**
     * In how many of the blocks a line goes on.
     *
     * @param content the offset behind its blanks
     */
    int depthOf(int start, int content) {
        int position = start;
        for (int depth = 0; depth < open.size(); depth++) {
            Block block = open.get(depth);
            int inner = MarkdownLine.behindColumns(text, position, content, block.columns());
            int columns = MarkdownLine.columns(text, position, inner);
            if (block.isIndented() && columns < block.columns()) {
                return depth;
            }
            position = inner;
        }
        return open.size();
    }

    /** The offset of what a line has inside all open blocks, its further blanks included. */
    int inside(int start, int content) {
        int position = start;
        for (Block block : open) {
            position = MarkdownLine.behindColumns(text, position, content, block.columns());
        }
        return position;
    }

    /** The depth of the innermost block that so many marks close; -1 if there is none. */
    int closedBy(char mark, int length) {
        for (int depth = open.size() - 1; depth >= 0; depth--) {
            Block block = open.get(depth);
            if (block.mark == mark && block.length <= length) {
                return depth;
            }
        }
        return -1;
    }

    /** Opens a block with its title, Markdown or empty, as its first paragraph. */
    void open(Block block, String title, int position) {
        blank(position);
        open.add(block);
        if (!title.isBlank()) {
            put("**" + title.strip() + "**", position);
            blank(position);
        }
    }

    /** Closes the blocks from a depth on. */
    void close(int depth, int position) {
        open.subList(depth, open.size()).clear();
        // Otherwise what follows would go on with the last paragraph.
        blank(position);
    }

    /** Writes a stretch of the text that ends with its line end. */
    void copy(int start, int next) {
        prefix(start, false);
        out.copy(start, next);
    }

    /** Writes the line end alone of a line of the text. */
    void copyEmpty(int start, int end, int next) {
        prefix(start, true);
        out.copy(end, next);
    }

    /** Writes the first part of a line of the text, and its line end. */
    void copyPart(int start, int partEnd, int end, int next) {
        prefix(start, false);
        out.copy(start, partEnd);
        out.copy(end, next);
    }

    /** Writes a line of its own. */
    void put(String line, int position) {
        prefix(position, false);
        out.put(line + "\n", position);
    }

    /** Writes an empty line of its own. */
    void blank(int position) {
        prefix(position, true);
        out.put("\n", position);
    }

    /** Writes lines of raw HTML with empty lines round them, so that what follows is Markdown. */
    void putHtml(int position, String... lines) {
        blank(position);
        for (String line : lines) {
            put(line, position);
        }
        blank(position);
    }

    private void prefix(int position, boolean blank) {
        if (open.isEmpty()) {
            return;
        }
        StringBuilder prefix = new StringBuilder();
        for (Block block : open) {
            prefix.append(" ".repeat(block.indent)).append(block.prefix);
        }
        out.put(blank ? prefix.toString().stripTrailing() : prefix.toString(), position);
    }
}
