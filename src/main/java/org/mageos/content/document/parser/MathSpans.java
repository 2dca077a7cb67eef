package org.mageos.content.document.parser;

import java.util.Arrays;
import java.util.BitSet;
import org.mageos.content.document.markdown.Inline;
import org.mageos.content.document.markdown.Prose;

/**
 * Where a block of Markdown holds math, whose brackets are no links: {@code $$…$$}, and {@code $…$}
 * by <a
 * href="https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/writing-mathematical-expressions">GitHub's
 * rules</a>, which tell it from prices.
 */
final class MathSpans {

    /** No math. */
    static final MathSpans NONE = new MathSpans("", 0, 0);

    private final String text;
    private final int start;
    private final int end;
    private final BitSet code = new BitSet();

    /** Where spans start and end, in turn, in their order. */
    private int[] spans = new int[8];

    private int bounds;

    private MathSpans(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
    }

    /** The math of a block with inline content. */
    static MathSpans in(Prose prose, Inline all) {
        String text = prose.text();
        int start = prose.start();
        int end = prose.end();
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '$') {
                MathSpans spans = new MathSpans(text, start, end);
                spans.markCode(all);
                spans.find();
                return spans;
            }
        }
        return NONE;
    }

    /** Whether an offset lies in math. */
    boolean contains(int offset) {
        int found = Arrays.binarySearch(spans, 0, bounds, offset);
        // Between a start and its end there is an odd number of bounds before the offset.
        return found < 0 ? (-found - 1) % 2 == 1 : found % 2 == 0;
    }

    /** The offset behind the math at an offset; the offset itself if there is none. */
    int behind(int offset) {
        return contains(offset) ? boundBehind(offset) : offset;
    }

    /** Where the next math begins behind an offset; the limit if it does not before that. */
    int next(int offset, int limit) {
        return Math.min(boundBehind(offset), limit);
    }

    private int boundBehind(int offset) {
        int found = Arrays.binarySearch(spans, 0, bounds, offset + 1);
        int index = found < 0 ? -found - 1 : found;
        return index < bounds ? spans[index] : Integer.MAX_VALUE;
    }

    private void markCode(Inline parent) {
        for (Inline node = parent.firstChild(); node != null; node = node.next()) {
            if (node.kind() == Inline.Kind.CODE) {
                code.set(node.start() - start, node.end() - start);
            } else {
                markCode(node);
            }
        }
    }

    private void find() {
        boolean displayMayClose = true;
        boolean inlineMayClose = true;
        int i = start;
        while (i < end) {
            int close = -1;
            boolean display = isDisplay(i);
            if (display && displayMayClose) {
                close = closing(i + 2, true);
                displayMayClose = close >= 0;
            } else if (!display && inlineMayClose && opensInline(i)) {
                close = closing(i + 1, false);
                inlineMayClose = close >= 0;
            }
            if (close >= 0) {
                add(i, close);
                i = close;
            } else {
                i += display || text.charAt(i) == '\\' ? 2 : 1;
            }
        }
    }

    /** Adds a span; those side by side are one. */
    private void add(int from, int to) {
        if (bounds > 0 && spans[bounds - 1] == from) {
            spans[bounds - 1] = to;
            return;
        }
        if (bounds == spans.length) {
            spans = Arrays.copyOf(spans, 2 * bounds);
        }
        spans[bounds] = from;
        spans[bounds + 1] = to;
        bounds += 2;
    }

    /** The offset behind the closing delimiter; -1 if there is none. */
    private int closing(int from, boolean display) {
        for (int i = from; i < end; i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (display ? isDisplay(i) : closesInline(i)) {
                return i + (display ? 2 : 1);
            }
        }
        return -1;
    }

    private boolean isDisplay(int i) {
        return isDollar(i) && isDollar(i + 1);
    }

    private boolean opensInline(int i) {
        return isDollar(i)
                && i + 1 < end
                && !Character.isWhitespace(text.charAt(i + 1))
                && (i == start || !Character.isLetterOrDigit(text.charAt(i - 1)));
    }

    private boolean closesInline(int i) {
        return isDollar(i)
                && !Character.isWhitespace(text.charAt(i - 1))
                && (i + 1 == end || !Character.isLetterOrDigit(text.charAt(i + 1)));
    }

    private boolean isDollar(int i) {
        return i < end && text.charAt(i) == '$' && !code.get(i - start);
    }
}
