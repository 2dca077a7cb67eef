package org.mageos.content.document.source;

import org.jspecify.annotations.Nullable;

/**
 * The marks that open fenced code.
 *
 * @param mark a backtick or a tilde
 * @param length how many there are
 */
public record Fence(char mark, int length) {

    /** The fence that a line's content is; null if it is not one. */
    public static @Nullable Fence at(String text, int content, int end) {
        char mark = content < end ? text.charAt(content) : ' ';
        if (mark != '`' && mark != '~') {
            return null;
        }
        int behind = MarkdownLine.behind(mark, text, content, end);
        if (behind - content < 3) {
            return null;
        }
        for (int i = behind; mark == '`' && i < end; i++) {
            if (text.charAt(i) == '`') {
                // A code span.
                return null;
            }
        }
        return new Fence(mark, behind - content);
    }

    /** Whether a line's content closes the code. */
    public boolean isClosedBy(String text, int content, int end) {
        int behind = MarkdownLine.behind(mark, text, content, end);
        return behind - content >= length && MarkdownLine.behindBlanks(text, behind, end) == end;
    }
}
