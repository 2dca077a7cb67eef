package org.mageos.content.document.parser;

/** Finds the JSON object that a text may start with. */
final class LeadingJson {

    private LeadingJson() {}

    /**
     * The offset behind the closing brace of an object with a first key, if nothing else stands on
     * its last line; -1 if the text starts with something else.
     */
    static int end(String text) {
        if (!startsWithKey(text)) {
            return -1;
        }
        int depth = 0;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '"') {
                i = behindString(text, i);
                continue;
            }
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            i++;
            if (depth == 0) {
                int end = text.indexOf('\n', i);
                String rest = end < 0 ? text.substring(i) : text.substring(i, end);
                return rest.isBlank() ? i : -1;
            }
        }
        return -1;
    }

    private static boolean startsWithKey(String text) {
        int key = text.startsWith("{") ? behindBlanks(text, 1) : -1;
        if (key < 0 || key == text.length() || text.charAt(key) != '"') {
            return false;
        }
        int colon = behindBlanks(text, behindString(text, key));
        return colon < text.length() && text.charAt(colon) == ':';
    }

    private static int behindBlanks(String text, int start) {
        int i = start;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int behindString(String text, int start) {
        int i = start + 1;
        while (i < text.length() && text.charAt(i) != '"') {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(i + 1, text.length());
    }
}
