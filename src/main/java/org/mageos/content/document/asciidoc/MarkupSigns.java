package org.mageos.content.document.asciidoc;

/**
 * Signs that stand in a text for what markup has become. All are of Latin-1, so that a text with
 * them takes one byte a character, as most do without them.
 */
final class MarkupSigns {

    /** Where an element begins or ends. */
    static final char EDGE = '\u0001';

    /** Where code begins. */
    static final char CODE = '\u0002';

    /** Where code ends. */
    static final char CODE_END = '\u0003';

    /** Before the number of a text that is passed through. */
    static final char PASS = '\u0096';

    /** Behind that number. */
    static final char PASS_END = '\u0097';

    private MarkupSigns() {}

    static boolean isEdge(char c) {
        return c >= EDGE && c <= CODE_END;
    }

    /** A text without these signs. */
    static String visible(String text) {
        if (text.indexOf(EDGE) < 0 && text.indexOf(CODE) < 0 && text.indexOf(CODE_END) < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isEdge(text.charAt(i))) {
                plain.append(text.charAt(i));
            }
        }
        return plain.toString();
    }

    /** Whether a character stands before an offset that is a letter, digit or connector. */
    static boolean isWordBefore(String text, int offset) {
        return offset > 0 && AttributeText.isWord(text.codePointBefore(offset));
    }

    static boolean isWordAt(String text, int offset) {
        return offset < text.length() && AttributeText.isWord(text.codePointAt(offset));
    }

    static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /**
     * Where the list of attributes in brackets before an opening mark begins; -1 if there is none.
     *
     * @param from where the part begins that may be looked at
     */
    static int listBefore(String text, int mark, int from) {
        if (mark - 1 <= from || text.charAt(mark - 1) != ']') {
            return -1;
        }
        for (int i = mark - 2; i >= from && text.charAt(i) != ']'; i--) {
            if (text.charAt(i) == '[') {
                return i < mark - 2 ? i : -1;
            }
        }
        return -1;
    }

    /** What stands before an offset once the signs of XML are escaped: {@code ;} for each. */
    static char escapedBefore(String text, int offset) {
        char c = text.charAt(offset - 1);
        return c == '<' || c == '>' || c == '&' ? ';' : c;
    }
}
