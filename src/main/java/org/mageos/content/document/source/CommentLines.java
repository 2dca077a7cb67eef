package org.mageos.content.document.source;

/**
 * Lines that begin with a percent sign, <a
 * href="https://myst-parser.readthedocs.io/en/latest/syntax/typography.html#comments">comments of
 * MyST</a>, be they in a quote or a list, and in the midst of a paragraph.
 */
public final class CommentLines {

    private static final char SIGN = '%';

    /** What stands in front of one in a quote or a list. */
    private static final String OF_CONTAINERS = ">-*+ \t";

    private CommentLines() {}

    /**
     * The text with blanks in the place of such lines from an offset on, and of the same length.
     */
    public static String masked(String text, int from) {
        if (text.indexOf(SIGN, from) < 0) {
            return text;
        }
        Mask mask = new Mask(text);
        FenceTracker fences = new FenceTracker(text);
        LineReader lines = new LineReader(text, from);
        while (lines.read()) {
            int sign = sign(text, lines.start(), lines.end());
            if (!fences.isFenced(lines.start(), lines.end()) && sign < lines.end()) {
                mask.blank(sign, lines.end());
            }
        }
        return mask.masked();
    }

    /** Where the sign stands that begins a comment; the line's end if there is none. */
    private static int sign(String text, int start, int end) {
        int i = start;
        while (i < end && OF_CONTAINERS.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        boolean comment =
                i + 1 < end && text.charAt(i) == SIGN && " \t[!".indexOf(text.charAt(i + 1)) >= 0;
        return comment ? i : end;
    }
}
