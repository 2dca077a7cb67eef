package org.mageos.content.document.parser;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Where a block of Markdown holds math, whose brackets are no links: {@code $$…$$}, and {@code $…$}
 * by <a
 * href="https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/writing-mathematical-expressions">GitHub's
 * rules</a>, which tell it from prices.
 */
final class LibraryMathSpans {

    /** No math. */
    static final LibraryMathSpans NONE = new LibraryMathSpans("", 0, 0);

    private final String text;
    private final int start;
    private final int end;
    private final BitSet code = new BitSet();

    /** Where spans start and end, in turn, in their order. */
    private int[] spans = new int[8];

    private int bounds;

    private LibraryMathSpans(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
    }

    /** The math of a block with inline content. */
    static LibraryMathSpans in(String text, Node block) {
        int start = block.getStartOffset();
        int end = block.getEndOffset();
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '$') {
                LibraryMathSpans spans = new LibraryMathSpans(text, start, end);
                spans.markCode(block);
                spans.find();
                return spans;
            }
        }
        return NONE;
    }

    /** Whether an offset lies in math. */
    boolean contains(int offset) {
        int found = Arrays.binarySearch(spans, 0, bounds, offset);
        // Between a start and its end there is an odd number of bounds before the offset; of two
        // spans side by side either bound may be found, and the offset lies in the second.
        return found < 0
                ? (-found - 1) % 2 == 1
                : found % 2 == 0 || found + 1 < bounds && spans[found + 1] == offset;
    }

    private void markCode(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Code) {
                code.set(node.getStartOffset() - start, node.getEndOffset() - start);
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

    private void add(int from, int to) {
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
