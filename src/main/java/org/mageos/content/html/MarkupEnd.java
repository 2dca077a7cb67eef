package org.mageos.content.html;

/** Finds the end of markup that is no tag and whose content may hold {@code >}. */
final class MarkupEnd {

    private MarkupEnd() {}

    /**
     * The offset behind a comment, or the end of the page where nothing closes it.
     *
     * @param start the offset behind its {@code <!--}
     */
    static int comment(byte[] html, int start, int end) {
        if (start < end && html[start] == '>') {
            return start + 1;
        }
        if (Bytes.startsWith(html, start, end, "->")) {
            return start + 2;
        }
        for (int i = Bytes.find(html, start, end, '>');
                i < end;
                i = Bytes.find(html, i + 1, end, '>')) {
            boolean isPlain = i - 2 >= start && html[i - 1] == '-' && html[i - 2] == '-';
            if (isPlain
                    || i - 3 >= start
                            && html[i - 1] == '!'
                            && html[i - 2] == '-'
                            && html[i - 3] == '-') {
                return i + 1;
            }
        }
        return end;
    }

    /**
     * The offset behind CDATA, or the end of the page where nothing closes it.
     *
     * @param start the offset behind its {@code <![CDATA[}
     */
    static int section(byte[] html, int start, int end) {
        for (int i = Bytes.find(html, start, end, '>');
                i < end;
                i = Bytes.find(html, i + 1, end, '>')) {
            if (i - 2 >= start && html[i - 1] == ']' && html[i - 2] == ']') {
                return i + 1;
            }
        }
        return end;
    }
}
