package org.mageos.content.document.source;

/**
 * Finds where a JavaScript expression in braces ends, by its brackets, strings, templates and
 * comments.
 *
 * <p>It does not know regular expressions. A quote that is not closed on its line is taken as an
 * apostrophe, as in the text between two JSX tags. One scanner serves one file.
 */
public final class ExpressionScanner {

    /** Deeper templates and expressions do not occur; the stack must not grow with the input. */
    private static final int MAX_DEPTH = 64;

    /** So often a brace may stay open before braces are taken as text: each costs a long search. */
    private static final int MAX_FAILURES = 32;

    private String text = "";
    private int limit;
    private int depth;
    private int failures;

    /**
     * The offset behind the brace that closes the one at {@code start}.
     *
     * @return -1 if none does before the limit
     */
    public int end(String text, int start, int limit) {
        if (failures >= MAX_FAILURES) {
            return -1;
        }
        this.text = text;
        this.limit = limit;
        this.depth = 0;
        int end = braces(start);
        if (end < 0) {
            failures++;
        }
        return end;
    }

    private int braces(int start) {
        if (++depth > MAX_DEPTH) {
            return -1;
        }
        int open = 0;
        int i = start;
        while (i >= 0 && i < limit) {
            char c = text.charAt(i);
            if (c == '{') {
                open++;
                i++;
            } else if (c == '}') {
                i++;
                if (--open == 0) {
                    depth--;
                    return i;
                }
            } else if (c == '"' || c == '\'') {
                i = string(i, c);
            } else if (c == '`') {
                i = template(i + 1);
            } else if (c == '/') {
                i = comment(i);
            } else {
                i++;
            }
        }
        return -1;
    }

    private int string(int start, char quote) {
        for (int i = start + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == quote) {
                return i + 1;
            }
            if (c == '\n' || c == '\r') {
                break;
            }
            if (c == '\\') {
                i++;
            }
        }
        return start + 1;
    }

    private int template(int start) {
        int i = start;
        while (i >= 0 && i < limit) {
            char c = text.charAt(i);
            if (c == '`') {
                return i + 1;
            }
            if (c == '\\') {
                i += 2;
            } else if (c == '$' && i + 1 < limit && text.charAt(i + 1) == '{') {
                i = braces(i + 1);
            } else {
                i++;
            }
        }
        return -1;
    }

    private int comment(int start) {
        if (text.startsWith("/*", start)) {
            for (int i = start + 2; i + 1 < limit; i++) {
                if (text.charAt(i) == '*' && text.charAt(i + 1) == '/') {
                    return i + 2;
                }
            }
            return -1;
        }
        // The slashes of a URL between two JSX tags are no comment.
        if (text.startsWith("//", start) && text.charAt(start - 1) != ':') {
            int i = start;
            while (i < limit && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
                i++;
            }
            return i;
        }
        return start + 1;
    }
}
