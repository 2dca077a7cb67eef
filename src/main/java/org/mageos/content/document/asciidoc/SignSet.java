package org.mageos.content.document.asciidoc;

/**
 * Which of the signs that markup begins with stand in a text, and what stands before its colons,
 * found in one walk over it.
 */
final class SignSet {

    private static final String SIGNS = "*_`#^~{[:<@(+$\\";

    /** For each character of ASCII its bit; 0 if it is none of the signs. */
    private static final int[] BITS = new int[0x80];

    static {
        for (int i = 0; i < SIGNS.length(); i++) {
            BITS[SIGNS.charAt(i)] = 1 << i;
        }
    }

    private final int found;

    /** For each of the characters before colons a bit, which others may share. */
    private final long beforeColons;

    private SignSet(int found, long beforeColons) {
        this.found = found;
        this.beforeColons = beforeColons;
    }

    static SignSet of(String text) {
        int found = 0;
        long beforeColons = 0;
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < BITS.length) {
                found |= BITS[c];
                if (c == ':') {
                    beforeColons |= bit(before);
                }
            }
            before = c;
        }
        return new SignSet(found, beforeColons);
    }

    private static long bit(char c) {
        return 1L << (c & 63);
    }

    /** Whether a character may stand before a colon in the text. */
    boolean mayBeBeforeColon(char c) {
        return (beforeColons & bit(c)) != 0;
    }

    boolean isEmpty() {
        return found == 0;
    }

    boolean hasOneOf(SignSet others) {
        return (found & others.found) != 0;
    }

    /** Whether one of the signs stands in the text. */
    boolean has(char sign) {
        return (found & BITS[sign]) != 0;
    }
}
