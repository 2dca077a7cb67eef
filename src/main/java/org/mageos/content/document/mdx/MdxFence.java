package org.mageos.content.document.mdx;

import org.mageos.content.document.source.MdxLine;

/** The lines that fenced code stands between. */
final class MdxFence {

    private MdxFence() {}

    /** How many marks the opening fence here has; 0 if there is none. */
    static int length(String text, int start, int lineEnd) {
        char mark = text.charAt(start);
        if (mark != '`' && mark != '~') {
            return 0;
        }
        int i = start;
        while (i < lineEnd && text.charAt(i) == mark) {
            i++;
        }
        int length = i - start;
        if (length < 3) {
            return 0;
        }
        while (mark == '`' && i < lineEnd) {
            if (text.charAt(i++) == '`') {
                return 0;
            }
        }
        return length;
    }

    /** Whether a line's content closes a fence. */
    static boolean closes(String text, int start, int end, char mark, int length) {
        int i = start;
        while (i < end && MdxLine.isBlank(text.charAt(i))) {
            i++;
        }
        int first = i;
        while (i < end && text.charAt(i) == mark) {
            i++;
        }
        if (i - first < length) {
            return false;
        }
        while (i < end && MdxLine.isBlank(text.charAt(i))) {
            i++;
        }
        return i == end;
    }
}
