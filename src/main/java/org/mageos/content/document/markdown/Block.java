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
        CELL,
        DEFINITION
    }

    private final Kind kind;
    private final int start;
    private int end;
    private final int level;
    private @Nullable Prose prose;
    private List<Block> children = List.of();

    Block(Kind kind, int start, int end) {
        this(kind, start, end, 0);
    }

    /**
     * @param level the level of a heading, the mark of a list; 0 for others
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

    /** The level of a heading; the mark of a list. */
    public int level() {
        return level;
    }

    /** The text of a paragraph, heading or cell, in which inlines stand; null for other blocks. */
    public @Nullable Prose prose() {
        return prose;
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
