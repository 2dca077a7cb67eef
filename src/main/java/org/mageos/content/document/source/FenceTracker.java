package org.mageos.content.document.source;

/**
 * Tells which lines of a Markdown text are fenced code, near enough to know what need not be
 * guarded: fences in quotes and lists are found by their marks alone.
 */
public final class FenceTracker {

    private final String text;
    private char mark;
    private int length;

    public FenceTracker(String text) {
        this.text = text;
    }

    /** Whether the next line is fenced code or one of its fences. Lines are to be told in order. */
    public boolean isFenced(int start, int end) {
        int i = start;
        while (i < end
                && (text.charAt(i) == ' ' || text.charAt(i) == '\t' || text.charAt(i) == '>')) {
            i++;
        }
        char c = i < end ? text.charAt(i) : '\n';
        if (c != '`' && c != '~') {
            return length > 0;
        }
        int run = i;
        while (run < end && text.charAt(run) == c) {
            run++;
        }
        if (length == 0) {
            boolean opens = run - i >= 3 && (c == '~' || !hasBacktick(run, end));
            if (opens) {
                mark = c;
                length = run - i;
            }
            return opens;
        }
        if (c == mark && run - i >= length && text.substring(run, end).isBlank()) {
            length = 0;
        }
        return true;
    }

    /** Whether the lines told last are code that goes on. */
    public boolean isOpen() {
        return length > 0;
    }

    private boolean hasBacktick(int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '`') {
                return true;
            }
        }
        return false;
    }
}
