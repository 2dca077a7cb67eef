package org.mageos.content.output;

/**
 * Makes any text one that XML can hold.
 *
 * @see <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0, 2.2 Characters</a>
 */
public final class XmlText {

    /** What bytes 0x80 to 0x9f mean in windows-1252, which C1 controls come from by mistake. */
    private static final String WINDOWS_1252 =
            "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d"
                    + "\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122"
                    + "\u0161\u203a\u0153\u009d\u017e\u0178";

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private XmlText() {}

    /**
     * The text without what XML has no way to write, not even as a reference: control characters,
     * halves of surrogate pairs, U+FFFE and U+FFFF. C1 controls become the characters that were
     * meant; line ends become {@code \n}, as every XML parser makes them.
     */
    public static String clean(String text) {
        int clean = cleanLength(text);
        if (clean == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, clean);
        for (int i = clean; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\r') {
                if (i == text.length() || text.charAt(i) != '\n') {
                    out.append('\n');
                }
            } else if (c >= 0x80 && c < 0xa0) {
                appendMeant(out, WINDOWS_1252.charAt(c - 0x80));
            } else if (isAllowed(c)) {
                out.appendCodePoint(c);
            }
        }
        return out.toString();
    }

    /** {@link #clean}, in one line: each run of white space is a single space, none at the ends. */
    public static String line(String text) {
        String clean = block(text);
        int plain = lineLength(clean);
        if (plain == clean.length()) {
            return clean;
        }
        StringBuilder line = new StringBuilder(clean.length()).append(clean, 0, plain);
        for (int i = plain; i < clean.length(); i++) {
            char c = clean.charAt(i);
            if (!isLineSpace(c)) {
                line.append(c);
            } else if (line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString();
    }

    /** How much of a text without white space at its ends is in one line: all of it, mostly. */
    private static int lineLength(String text) {
        int i = 0;
        while (i < text.length()
                && (!isLineSpace(text.charAt(i))
                        || text.charAt(i) == ' ' && !isLineSpace(text.charAt(i + 1)))) {
            i++;
        }
        return i;
    }

    private static boolean isLineSpace(char c) {
        return c <= ' ' || c == '\u2028' || c == '\u2029';
    }

    /**
     * {@link #clean}, without white space at the ends: readers trim it, but each means something
     * else by it. Here it is all that Java, JavaScript or Python takes for white space.
     */
    public static String block(String text) {
        String clean = clean(text);
        int start = 0;
        int end = clean.length();
        while (start < end && isSpace(clean.charAt(start))) {
            start++;
        }
        while (start < end && isSpace(clean.charAt(end - 1))) {
            end--;
        }
        return clean.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == BYTE_ORDER_MARK;
    }

    private static void appendMeant(StringBuilder out, char meant) {
        if (meant >= 0xa0) {
            out.append(meant);
        }
    }

    /** How much of the text needs no change: all of it, nearly always. */
    private static int cleanLength(String text) {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean plain = c >= ' ' && c < 0x7f || c >= 0xa0 && c < 0xd800 || c == '\n';
            if (plain) {
                i++;
            } else {
                int codePoint = text.codePointAt(i);
                if (!isAllowed(codePoint) || codePoint >= 0x80 && codePoint < 0xa0) {
                    return i;
                }
                i += Character.charCount(codePoint);
            }
        }
        return i;
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c >= ' ' && c != 0x7f && c < 0xd800
                || c >= 0xe000 && c < 0xfffe
                || c >= 0x10000 && (c & 0xfffe) != 0xfffe;
    }
}
