package org.mageos.content.document.markdown;

import org.jspecify.annotations.Nullable;

/** A part of the text of a block. All offsets are those of the text that holds its prose. */
public final class Inline {

    /** What a part is. */
    public enum Kind {
        /** All of the prose. */
        PROSE,
        TEXT,
        /** A line end, be it one for the reader or not. */
        BREAK,
        CODE,
        LINK,
        IMAGE,
        /** A link by a label; without a definition if its text is shown as it is written. */
        REFERENCE,
        IMAGE_REFERENCE,
        /** A mark of a footnote that is defined. */
        FOOTNOTE,
        HTML,
        AUTOLINK,
        MAIL,
        /** Between one mark on each side, or two. */
        EMPHASIS,
        STRIKETHROUGH
    }

    private final Kind kind;
    private int start;
    private int end;
    private int from;
    private int to;
    private int textEnd;
    private @Nullable Definition definition;
    private boolean shortcut;
    private @Nullable Inline first;
    private @Nullable Inline last;
    private @Nullable Inline previous;
    private @Nullable Inline next;

    Inline(Kind kind, int start, int end) {
        this(kind, start, end, start, end);
    }

    /**
     * @param from where the destination, label, URL, code or emphasised text begins
     * @param to the offset behind it
     */
    Inline(Kind kind, int start, int end, int from, int to) {
        this.kind = kind;
        this.start = start;
        this.end = end;
        this.from = from;
        this.to = to;
    }

    public Kind kind() {
        return kind;
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    /**
     * Where the destination, label, URL, code or emphasised text begins, without the marks around
     * it.
     */
    public int from() {
        return from;
    }

    /** The offset behind the destination, label, URL, code or emphasised text. */
    public int to() {
        return to;
    }

    /** Where the text of a link or image begins, behind its bracket. */
    public int textStart() {
        return start + (kind == Kind.IMAGE || kind == Kind.IMAGE_REFERENCE ? 2 : 1);
    }

    /** The offset of the bracket that closes the text of a link or image. */
    public int textEnd() {
        return textEnd;
    }

    /** What a reference stands for; null if it stands for nothing. */
    public @Nullable Definition definition() {
        return definition;
    }

    /** Whether a reference has no brackets behind its text. */
    public boolean isShortcut() {
        return shortcut;
    }

    public @Nullable Inline firstChild() {
        return first;
    }

    public @Nullable Inline next() {
        return next;
    }

    @Nullable Inline previous() {
        return previous;
    }

    Inline closedAt(int bracket) {
        textEnd = bracket;
        return this;
    }

    Inline standsFor(@Nullable Definition meant, boolean alone) {
        definition = meant;
        shortcut = alone;
        return this;
    }

    /** Leaves so much of a text. */
    void cut(int newStart, int newEnd) {
        start = newStart;
        end = newEnd;
    }

    void append(Inline child) {
        child.previous = last;
        child.next = null;
        if (last == null) {
            first = child;
        } else {
            last.next = child;
        }
        last = child;
    }

    /** Makes all that stands behind a child up to another one the children of a new part. */
    void wrap(@Nullable Inline after, @Nullable Inline before, Inline wrapper) {
        Inline moved = after == null ? first : after.next;
        while (moved != null && moved != before) {
            Inline following = moved.next;
            remove(moved);
            wrapper.append(moved);
            moved = following;
        }
    }

    /** Puts a new child behind another one. */
    void insert(Inline child, Inline after) {
        child.previous = after;
        child.next = after.next;
        if (after.next == null) {
            last = child;
        } else {
            after.next.previous = child;
        }
        after.next = child;
    }

    void remove(Inline child) {
        if (child.previous == null) {
            first = child.next;
        } else {
            child.previous.next = child.next;
        }
        if (child.next == null) {
            last = child.previous;
        } else {
            child.next.previous = child.previous;
        }
    }

    /** Makes text of the references among the children that stand for nothing. */
    void dissolveUndefined() {
        Inline child = first;
        while (child != null) {
            Inline following = child.next;
            if (child.isUndefined()) {
                dissolve(child);
            }
            child = following;
        }
    }

    private boolean isUndefined() {
        return (kind == Kind.REFERENCE || kind == Kind.IMAGE_REFERENCE) && definition == null;
    }

    private void dissolve(Inline reference) {
        Inline place = reference;
        Inline opening = new Inline(Kind.TEXT, reference.start, reference.textStart());
        insert(opening, place);
        place = opening;
        Inline child = reference.first;
        while (child != null) {
            Inline following = child.next;
            insert(child, place);
            place = child;
            child = following;
        }
        insert(new Inline(Kind.TEXT, reference.textEnd, reference.end), place);
        remove(reference);
    }
}
