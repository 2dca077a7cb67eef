package org.mageos.content.document.source;

import org.jspecify.annotations.Nullable;

/**
 * Tells which lines of a Markdown text are fenced code, near enough to know what need not be
 * guarded: fences in quotes and lists are found by their marks alone.
 */
public final class FenceTracker {

    private final String text;
    private @Nullable Fence open;

    public FenceTracker(String text) {
        this.text = text;
    }

    /** Whether the next line is fenced code or one of its fences. Lines are to be told in order. */
    public boolean isFenced(int start, int end) {
        int content = start;
        while (content < end
                && (MarkdownLine.isBlank(text.charAt(content)) || text.charAt(content) == '>')) {
            content++;
        }
        if (open == null) {
            open = Fence.at(text, content, end);
            return open != null;
        }
        if (open.isClosedBy(text, content, end)) {
            open = null;
        }
        return true;
    }

    /** Whether the lines told last are code that goes on. */
    public boolean isOpen() {
        return open != null;
    }
}
