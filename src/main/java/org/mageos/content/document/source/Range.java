package org.mageos.content.document.source;

/**
 * A stretch of a text.
 *
 * @param start the offset of its first character
 * @param end the offset behind its last character
 */
public record Range(int start, int end) {

    public boolean isEmpty() {
        return start == end;
    }

    public String of(String text) {
        return text.substring(start, end);
    }

    /** This stretch without the HTML white space around it. */
    public Range trimmed(String text) {
        int first = start;
        int last = end;
        while (first < last && isSpace(text.charAt(first))) {
            first++;
        }
        while (last > first && isSpace(text.charAt(last - 1))) {
            last--;
        }
        return new Range(first, last);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }
}
