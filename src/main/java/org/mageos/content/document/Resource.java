package org.mageos.content.document;

/** The part of an inline link behind its text: {@code (destination "title")}. */
final class Resource {

    /** Longer titles are not looked for, which keeps the search linear. */
    private static final int MAX_TITLE = 1_000;

    /** CommonMark asks for at least this depth. */
    private static final int MAX_PARENTHESES = 32;

    private Resource() {}

    /** The offset behind the resource at an offset; the offset itself if there is none. */
    static int end(String text, int start, int limit) {
        if (start >= limit || text.charAt(start) != '(') {
            return start;
        }
        int destination = skipSpace(text, start + 1, limit);
        int i = destinationEnd(text, destination, limit);
        int behind = skipSpace(text, i, limit);
        if (i >= 0 && behind > i && behind < limit && "\"'(".indexOf(text.charAt(behind)) >= 0) {
            behind = skipSpace(text, titleEnd(text, behind, limit), limit);
        }
        return behind >= 0 && behind < limit && text.charAt(behind) == ')' ? behind + 1 : start;
    }

    private static int destinationEnd(String text, int start, int limit) {
        if (start < limit && text.charAt(start) == '<') {
            for (int i = start + 1; i < limit; i++) {
                char c = text.charAt(i);
                if (c == '>') {
                    return i + 1;
                }
                if (c == '<' || c == '\n') {
                    return -1;
                }
                if (c == '\\') {
                    i++;
                }
            }
            return -1;
        }
        int depth = 0;
        int i = start;
        for (; i < limit; i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == ')' && --depth < 0) {
                break;
            }
            if (c == '(') {
                if (++depth > MAX_PARENTHESES) {
                    return -1;
                }
            } else if (c == '\\') {
                i++;
            }
        }
        return Math.min(i, limit);
    }

    private static int titleEnd(String text, int start, int limit) {
        char open = text.charAt(start);
        char close = open == '(' ? ')' : open;
        for (int i = start + 1; i < Math.min(limit, start + MAX_TITLE); i++) {
            char c = text.charAt(i);
            if (c == close) {
                return i + 1;
            }
            if (c == '\\') {
                i++;
            }
        }
        return -1;
    }

    private static int skipSpace(String text, int start, int limit) {
        int i = start;
        while (i >= 0 && i < limit && text.charAt(i) <= ' ') {
            i++;
        }
        return i;
    }
}
