package org.mageos.content.document.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A block of a Markdown text. All offsets are those of the text that was read. */
public final class Block {

    /** What a block is. */
    public enum Kind {
        DOCUMENT,
        QUOTE,
        LIST,
        ITEM,
        FOOTNOTE,
        PARAGRAPH,
        HEADING,
        CODE,
        HTML,
        BREAK,
        TABLE,
        ROW,
        CELL,
        DEFINITION
    }

    private final Kind kind;
    private final int start;
    private int end;
    private final int level;
    private @Nullable Prose prose;
    private @Nullable BlockLines lines;
    private boolean apart;
    private List<Block> children = List.of();

    Block(Kind kind, int start, int end) {
        this(kind, start, end, 0);
    }

    /**
     * @param level the level of a heading, the mark of a list, the length of a fence, the letter
     *     that the alignment of a cell begins with or a hyphen; 0 for others
     */
    Block(Kind kind, int start, int end, int level) {
        this.kind = kind;
        this.start = start;
        this.end = end;
        this.level = level;
    }

    public Kind kind() {
        return kind;
    }

    public int start() {
        return start;
    }

    /** The offset behind its last character. */
    public int end() {
        Block last = lastChild();
        return last == null ? end : Math.max(end, last.end());
    }

    /**
     * The level of a heading; the mark of a list; the length of the fence of code, 0 if there is
     * none; the letter that the alignment of a cell begins with, a hyphen if it has none.
     */
    public int level() {
        return level;
    }

    /** The text of a paragraph, heading or cell, in which inlines stand; null for other blocks. */
    public @Nullable Prose prose() {
        return prose;
    }

    /** The lines of code or HTML, those of a fence left out; null for other blocks. */
    public @Nullable BlockLines lines() {
        return lines;
    }

    /** Whether an empty line stands before it in the block around it. */
    public boolean isApart() {
        return apart;
    }

    public List<Block> children() {
        return Collections.unmodifiableList(children);
    }

    @Nullable Block lastChild() {
        return children.isEmpty() ? null : children.get(children.size() - 1);
    }

    void endsAt(int offset) {
        end = offset;
    }

    Block with(Prose inlines) {
        prose = inlines;
        return this;
    }

    Block with(BlockLines content) {
        lines = content;
        return this;
    }

    Block apart(boolean isApart) {
        apart = isApart;
        return this;
    }

    void removeLast() {
        children.remove(children.size() - 1);
    }

    void add(Block child) {
        if (children.isEmpty()) {
            children = new ArrayList<>(4);
        }
        children.add(child);
    }
}
