package org.mageos.content.document.source;

/** The destination and title of an inline link or a definition. */
public final class Resource {

    /** Longer titles are not looked for, which keeps the search linear. */
    private static final int MAX_TITLE = 1_000;

    /** CommonMark asks for at least this depth. */
    private static final int MAX_PARENTHESES = 32;

    private Resource() {}

    /** Whether a line is a whole definition: {@code [label]: destination "title"}. */
    public static boolean isDefinition(String text, int start, int end) {
        int label = start + 1;
        if (start >= end || text.charAt(start) != '[' || text.startsWith("[^", start)) {
            return false;
        }
        while (label < end && text.charAt(label) != ']' && text.charAt(label) != '[') {
            label += text.charAt(label) == '\\' ? 2 : 1;
        }
        if (label + 1 >= end || !text.startsWith("]:", label)) {
            return false;
        }
        if (text.substring(start + 1, label).isBlank()) {
            return false;
        }
        int destination = skipSpace(text, label + 2, end);
        int behind = destinationEnd(text, destination, end);
        if (behind <= destination) {
            return false;
        }
        int title = skipSpace(text, behind, end);
        return title == end
                || title > behind
                        && "\"'(".indexOf(text.charAt(title)) >= 0
                        && skipSpace(text, titleEnd(text, title, end), end) == end;
    }

    /**
     * The offset behind {@code (destination "title")} at an offset; the offset itself if there is
     * none.
     */
    public static int end(String text, int start, int limit) {
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

    /** The offset behind the destination at an offset, which may be empty; -1 if there is none. */
    public static int destinationEnd(CharSequence text, int start, int limit) {
        if (start < limit && text.charAt(start) == '<') {
            for (int i = start + 1; i < limit; i++) {
                char c = text.charAt(i);
                if (c == '>') {
                    return i + 1;
                }
                if (c == '<' || c == '\n') {
                    return -1;
                }
                if (c == '\\' && escapes(text, i + 1, limit)) {
                    i++;
                }
            }
            return -1;
        }
        int depth = 0;
        int i = start;
        for (; i < limit; i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == '\u007f' || c == ')' && --depth < 0) {
                break;
            }
            if (c == '(') {
                if (++depth > MAX_PARENTHESES) {
                    return -1;
                }
            } else if (c == '\\' && escapes(text, i + 1, limit)) {
                i++;
            }
        }
        return Math.min(i, limit);
    }

    /** Whether a backslash makes literal what follows it: neither a space nor the line's end. */
    private static boolean escapes(CharSequence text, int next, int limit) {
        return next < limit && text.charAt(next) > ' ';
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
