package org.mageos.content.value;

import java.util.Objects;

/**
 * A comment in a file of data.
 *
 * @param text what it says, without its mark
 * @param start the offset of its mark
 * @param end the offset behind its last character
 * @param alone whether nothing else stands in its line
 */
public record Comment(String text, int start, int end, boolean alone) {

    public Comment {
        Objects.requireNonNull(text, "text");
    }

    /** The comment from a mark to the end of its line. */
    static Comment at(String text, int mark, int limit) {
        int end = mark;
        while (end < limit && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        int before = mark;
        while (before > 0 && (text.charAt(before - 1) == ' ' || text.charAt(before - 1) == '\t')) {
            before--;
        }
        boolean alone =
                before == 0 || text.charAt(before - 1) == '\n' || text.charAt(before - 1) == '\r';
        return new Comment(text.substring(mark + 1, end), mark, end, alone);
    }
}
