package org.mageos.content.document;

/** Counts in a block of text what the Markdown library's time depends on. */
final class BlockMeter {

    private int brackets;
    private int openBrackets;
    private int backtickRuns;
    private int declarations;

    void reset() {
        brackets = 0;
        openBrackets = 0;
        backtickRuns = 0;
        declarations = 0;
    }

    /** Counts a stretch of text in. */
    void add(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '[') {
                brackets++;
                openBrackets++;
            } else if (c == ']') {
                openBrackets--;
            } else if (c == '`') {
                backtickRuns += i == start || text.charAt(i - 1) != '`' ? 1 : 0;
            } else if (c == '<' && i + 1 < end) {
                char next = text.charAt(i + 1);
                declarations += next == '!' || next == '?' ? 1 : 0;
            }
        }
    }

    /** Whether no bracket and no code span is open, as far as one can tell by counting. */
    boolean isClosed() {
        return openBrackets == 0 && backtickRuns % 2 == 0;
    }

    int brackets() {
        return brackets;
    }

    int backtickRuns() {
        return backtickRuns;
    }

    int declarations() {
        return declarations;
    }
}
