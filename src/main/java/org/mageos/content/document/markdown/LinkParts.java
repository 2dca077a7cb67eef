package org.mageos.content.document.markdown;

import org.mageos.content.document.source.MarkdownLine;

/** The parts of links and definitions beside the destination. */
final class LinkParts {

    private LinkParts() {}

    /** The offset behind blanks and at most one line end among them. */
    static int behindSpace(String text, int start, int limit) {
        int i = MarkdownLine.behindBlanks(text, start, limit);
        if (i < limit && isLineEnd(text.charAt(i))) {
            i = MarkdownLine.behindBlanks(text, Math.min(limit, MarkdownLine.next(text, i)), limit);
        }
        return i;
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** The offset behind the title at an offset; -1 if there is none. */
    static int titleEnd(String text, int start, int limit) {
        char open = start < limit ? text.charAt(start) : ' ';
        if (open != '"' && open != '\'' && open != '(') {
            return -1;
        }
        char close = open == '(' ? ')' : open;
        for (int i = start + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == close) {
                return i + 1;
            }
            if (c == open) {
                return -1;
            }
            if (c == '\\') {
                i++;
            }
        }
        return -1;
    }
}
