package org.mageos.content.document.markdown;

import org.jspecify.annotations.Nullable;
import org.mageos.content.document.markdown.Inline.Kind;

/**
 * The asterisks and underscores of a prose, and the emphasis that they make, as <a
 * href="https://spec.commonmark.org/0.31.2/#phase-2-inline-structure">CommonMark</a> pairs them;
 * and the tildes of <a href="https://github.github.com/gfm/#strikethrough-extension-">GitHub
 * Flavored Markdown</a>.
 */
final class Emphasis {

    private static final String MARKS = "*_~";

    private final String text;
    private final Prose prose;
    private final Inline all;
    private @Nullable Delimiter last;

    /** A run of marks. */
    static final class Delimiter {
        final Inline node;
        final char mark;
        final int length;
        final boolean opens;
        final boolean closes;
        @Nullable Delimiter previous;
        @Nullable Delimiter next;

        Delimiter(Inline node, char mark, boolean opens, boolean closes) {
            this.node = node;
            this.mark = mark;
            this.length = node.end() - node.start();
            this.opens = opens;
            this.closes = closes;
        }

        int left() {
            return node.end() - node.start();
        }

        /** For each kind of closer the openers are looked for apart. */
        int kind() {
            return 6 * MARKS.indexOf(mark) + (opens ? 3 : 0) + length % 3;
        }
    }

    Emphasis(String text, Prose prose, Inline all) {
        this.text = text;
        this.prose = prose;
        this.all = all;
    }

    @Nullable Delimiter last() {
        return last;
    }

    /** Notes a run of marks, which is text until it is paired. */
    void add(Inline run) {
        char mark = text.charAt(run.start());
        char before = run.start() > prose.start() ? text.charAt(run.start() - 1) : '\n';
        char after = run.end() < prose.end() ? text.charAt(run.end()) : '\n';
        boolean left =
                !isSpace(after)
                        && (!isPunctuation(after) || isSpace(before) || isPunctuation(before));
        boolean right =
                !isSpace(before)
                        && (!isPunctuation(before) || isSpace(after) || isPunctuation(after));
        boolean apart = mark == '_';
        boolean pairs = mark != '~' || run.end() - run.start() <= 2;
        boolean opens = pairs && left && (!apart || !right || isPunctuation(before));
        boolean closes = pairs && right && (!apart || !left || isPunctuation(after));
        Delimiter delimiter = new Delimiter(run, mark, opens, closes);
        delimiter.previous = last;
        if (last != null) {
            last.next = delimiter;
        }
        last = delimiter;
    }

    private static boolean isSpace(char c) {
        return c == ' '
                || c == '\t'
                || c == '\n'
                || c == '\r'
                || c == '\f'
                || Character.isSpaceChar(c);
    }

    private static boolean isPunctuation(char c) {
        if (c < 128) {
            return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION ->
                    true;
            default -> false;
        };
    }

    /** Pairs the marks behind one of them, or all; what is left of them is text. */
    void pair(@Nullable Delimiter bottom) {
        pair(all, bottom);
    }

    /** Pairs the marks behind one of them, whose texts are children of a new part. */
    void pairWithin(Inline parent, @Nullable Delimiter bottom) {
        pair(parent, bottom);
    }

    private void pair(Inline parent, @Nullable Delimiter bottom) {
        int[] bottoms = new int[6 * MARKS.length()];
        Delimiter closer = first(bottom);
        while (closer != null) {
            if (!closer.closes) {
                closer = closer.next;
                continue;
            }
            Delimiter opener = opener(closer, bottom, bottoms[closer.kind()]);
            if (opener == null) {
                bottoms[closer.kind()] = closer.node.start();
                Delimiter following = closer.next;
                if (!closer.opens) {
                    drop(closer);
                }
                closer = following;
            } else {
                closer = wrap(parent, opener, closer);
            }
        }
        last = bottom;
        if (bottom != null) {
            bottom.next = null;
        }
    }

    private @Nullable Delimiter first(@Nullable Delimiter bottom) {
        Delimiter first = last;
        while (first != null && first != bottom && first.previous != bottom) {
            first = first.previous;
        }
        return first == bottom ? null : first;
    }

    private static @Nullable Delimiter opener(
            Delimiter closer, @Nullable Delimiter bottom, int from) {
        Delimiter opener = closer.previous;
        while (opener != null && opener != bottom && opener.node.start() >= from) {
            if (opener.opens && opener.mark == closer.mark && isPair(opener, closer)) {
                return opener;
            }
            opener = opener.previous;
        }
        return null;
    }

    private static boolean isPair(Delimiter opener, Delimiter closer) {
        if (closer.mark == '~') {
            return opener.length == closer.length;
        }
        boolean odd =
                (closer.opens || opener.closes)
                        && closer.length % 3 != 0
                        && (opener.length + closer.length) % 3 == 0;
        return !odd;
    }

    /** Makes emphasis of what stands between two runs; returns the next one that may close. */
    private @Nullable Delimiter wrap(Inline parent, Delimiter opener, Delimiter closer) {
        int used = opener.left() >= 2 && closer.left() >= 2 ? 2 : 1;
        Inline open = opener.node;
        Inline close = closer.node;
        Kind kind = closer.mark == '~' ? Kind.STRIKETHROUGH : Kind.EMPHASIS;
        int start = open.end() - used;
        int end = close.start() + used;
        Inline made = new Inline(kind, start, end, open.end(), close.start());
        parent.wrap(open, close, made);
        parent.insert(made, open);
        open.cut(open.start(), open.end() - used);
        close.cut(close.start() + used, close.end());
        for (Delimiter between = closer.previous; between != null && between != opener; ) {
            Delimiter before = between.previous;
            drop(between);
            between = before;
        }
        if (opener.left() == 0) {
            parent.remove(open);
            drop(opener);
        }
        if (closer.left() > 0) {
            return closer;
        }
        Delimiter following = closer.next;
        parent.remove(close);
        drop(closer);
        return following;
    }

    private void drop(Delimiter delimiter) {
        if (delimiter.previous != null) {
            delimiter.previous.next = delimiter.next;
        }
        if (delimiter.next != null) {
            delimiter.next.previous = delimiter.previous;
        } else {
            last = delimiter.previous;
        }
    }
}
