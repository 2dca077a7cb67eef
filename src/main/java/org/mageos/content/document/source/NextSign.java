package org.mageos.content.document.source;

/**
 * Where a sign stands next in a text. Who asks from ever farther on has the text searched once, be
 * the sign in it or not. Not thread-safe.
 */
public final class NextSign {

    private final String text;
    private final String sign;

    /** The sign stands nowhere between these. */
    private int from;

    private int next = -1;

    public NextSign(String text, String sign) {
        this.text = text;
        this.sign = sign;
    }

    /** The offset of the next one from an offset on; the text's length if there is none. */
    public int at(int start) {
        if (start < from || start > next) {
            int found =
                    sign.length() == 1
                            ? text.indexOf(sign.charAt(0), start)
                            : text.indexOf(sign, start);
            from = start;
            next = found < 0 ? text.length() : found;
        }
        return next;
    }
}
