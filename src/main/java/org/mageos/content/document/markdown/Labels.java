package org.mageos.content.document.markdown;

import java.util.Locale;

/** The labels of links, in brackets. */
public final class Labels {

    private static final int MAX_LENGTH = 999;

    private Labels() {}

    /**
     * The offset behind the label at a bracket, its closing one included; -1 if there is none. It
     * holds no bracket that is not escaped.
     */
    static int end(String text, int start, int limit) {
        if (start >= limit || text.charAt(start) != '[') {
            return -1;
        }
        int last = Math.min(limit, start + MAX_LENGTH + 2);
        for (int i = start + 1; i < last; i++) {
            char c = text.charAt(i);
            if (c == ']') {
                return i + 1;
            }
            if (c == '[') {
                return -1;
            }
            if (c == '\\') {
                i++;
            }
        }
        return -1;
    }

    public static boolean isBlank(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** A label as CommonMark compares it, near enough to Unicode's case folding. */
    static String folded(String label) {
        StringBuilder plain = new StringBuilder(label.length());
        boolean blank = false;
        boolean ascii = true;
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            if (Character.isWhitespace(c)) {
                blank = plain.length() > 0;
                continue;
            }
            if (blank) {
                plain.append(' ');
                blank = false;
            }
            ascii &= c < 128;
            plain.append(c);
        }
        String collapsed = plain.toString().toLowerCase(Locale.ROOT);
        return ascii ? collapsed : collapsed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
