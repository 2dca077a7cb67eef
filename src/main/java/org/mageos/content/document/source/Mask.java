package org.mageos.content.document.source;

/**
 * A text in which something else is put in the place of single characters, so that all offsets stay
 * true. Line ends are never replaced. Not thread-safe.
 */
public final class Mask {

    private final String text;
    private char[] masked = new char[0];

    public Mask(String text) {
        this.text = text;
    }

    /** Puts a character in the place of each in a stretch. */
    public void fill(int start, int end, char filler) {
        if (masked.length == 0) {
            masked = text.toCharArray();
        }
        for (int i = start; i < end; i++) {
            if (masked[i] != '\n' && masked[i] != '\r') {
                masked[i] = filler;
            }
        }
    }

    /** Puts blanks in the place of a stretch. */
    public void blank(int start, int end) {
        fill(start, end, ' ');
    }

    public char charAt(int offset) {
        return masked.length == 0 ? text.charAt(offset) : masked[offset];
    }

    /** The text as it is by now; the one given where nothing is masked. */
    public String masked() {
        return masked.length == 0 ? text : new String(masked);
    }
}
