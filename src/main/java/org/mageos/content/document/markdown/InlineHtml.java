package org.mageos.content.document.markdown;

/**
 * Finds the raw HTML of a prose, as <a href="https://github.github.com/gfm/#raw-html">GitHub
 * Flavored Markdown</a> tells it from text. What nothing closes is looked for once.
 */
final class InlineHtml {

    private final String text;
    private final int limit;
    private boolean commentCloses = true;
    private boolean instructionCloses = true;
    private boolean declarationCloses = true;
    private boolean dataCloses = true;

    InlineHtml(String text, int limit) {
        this.text = text;
        this.limit = limit;
    }

    static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** The offset behind the HTML at an offset; -1 if there is none. */
    int end(int start) {
        if (text.startsWith("<!--", start)) {
            return commentEnd(start);
        }
        if (text.startsWith("<?", start)) {
            int end = instructionCloses ? behind("?>", start + 2) : -1;
            instructionCloses = end >= 0;
            return end;
        }
        if (text.startsWith("<![CDATA[", start)) {
            int end = dataCloses ? behind("]]>", start + 9) : -1;
            dataCloses = end >= 0;
            return end;
        }
        if (text.startsWith("<!", start)) {
            return declarationEnd(start);
        }
        return tagEnd(text, start, limit);
    }

    /** A comment holds no two hyphens in a row, and begins and ends with something else. */
    private int commentEnd(int start) {
        int from = start + 4;
        if (text.startsWith("-->", from)) {
            return from + 3 <= limit ? from + 3 : -1;
        }
        int hyphens = commentCloses ? behind("--", from + 1) : -1;
        commentCloses = hyphens >= 0;
        boolean begins =
                commentCloses
                        && !text.startsWith(">", from)
                        && !text.startsWith("->", from)
                        && !text.startsWith("--", from);
        return begins && hyphens < limit && text.charAt(hyphens) == '>' ? hyphens + 1 : -1;
    }

    private int declarationEnd(int start) {
        int i = start + 2;
        while (i < limit && text.charAt(i) >= 'A' && text.charAt(i) <= 'Z') {
            i++;
        }
        if (i == start + 2 || i >= limit || text.charAt(i) > ' ' || !declarationCloses) {
            return -1;
        }
        int end = behind(">", i);
        declarationCloses = end >= 0;
        return end;
    }

    private int behind(String closing, int start) {
        for (int i = start; i + closing.length() <= limit; i++) {
            if (text.startsWith(closing, i)) {
                return i + closing.length();
            }
        }
        return -1;
    }

    /** The offset behind the tag at an offset; -1 if there is none. */
    static int tagEnd(String text, int start, int limit) {
        boolean closing = text.startsWith("/", start + 1);
        int i = nameEnd(text, closing ? start + 2 : start + 1, limit);
        if (i < 0) {
            return -1;
        }
        while (true) {
            int behind = behindSpace(text, i, limit);
            boolean named = !closing && behind > i && behind < limit;
            if (named && isNameStart(text.charAt(behind))) {
                i = attributeEnd(text, behind, limit);
                if (i < 0) {
                    return -1;
                }
                continue;
            }
            if (!closing && text.startsWith("/", behind)) {
                behind++;
            }
            return behind < limit && text.charAt(behind) == '>' ? behind + 1 : -1;
        }
    }

    private static int nameEnd(String text, int start, int limit) {
        int i = start;
        if (i >= limit || !isLetter(text.charAt(i))) {
            return -1;
        }
        while (i < limit
                && (isLetter(text.charAt(i)) || isDigit(text.charAt(i)) || text.charAt(i) == '-')) {
            i++;
        }
        return i;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isNameStart(char c) {
        return isLetter(c) || c == '_' || c == ':';
    }

    private static boolean isNamePart(char c) {
        return isNameStart(c) || isDigit(c) || c == '.' || c == '-';
    }

    private static int attributeEnd(String text, int start, int limit) {
        int name = start;
        while (name < limit && isNamePart(text.charAt(name))) {
            name++;
        }
        int i = behindSpace(text, name, limit);
        if (i >= limit || text.charAt(i) != '=') {
            return name;
        }
        i = behindSpace(text, i + 1, limit);
        char quote = i < limit ? text.charAt(i) : ' ';
        if (quote == '"' || quote == '\'') {
            int close = i + 1;
            while (close < limit && text.charAt(close) != quote) {
                close++;
            }
            return close < limit ? close + 1 : -1;
        }
        int end = i;
        while (end < limit && text.charAt(end) > ' ' && "\"'=<>{}`".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end > i ? end : -1;
    }

    private static int behindSpace(String text, int start, int limit) {
        int i = start;
        while (i < limit && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }
}
