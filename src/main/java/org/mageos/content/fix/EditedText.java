package org.mageos.content.fix;

import java.util.List;
import java.util.Objects;
import org.mageos.content.finding.Fix.Edit;
import org.mageos.content.value.TextLines;

/**
 * A text before and after some edits. Nothing changes but what they say: line ends, a byte order
 * mark and a missing last line end stay.
 *
 * @param before the text as it was
 * @param after the text as it is to be; what is put in ends its lines as most of the others do
 */
public record EditedText(String before, String after) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    public EditedText {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /**
     * Edits a text.
     *
     * @param edits the edits, in the order of their places, none in another one's place
     * @throws IllegalStateException if something else stands there than what an edit replaces: the
     *     text has changed meanwhile
     */
    static EditedText of(String text, List<Edit> edits) {
        // The mark does not count in positions.
        int mark = text.indexOf(BYTE_ORDER_MARK) == 0 ? 1 : 0;
        TextLines lines = TextLines.of(text.substring(mark));
        String end = lineEnd(text);
        StringBuilder edited = new StringBuilder(text.length() + 64);
        int done = 0;
        for (Edit edit : edits) {
            boolean isThere = edit.at().line() <= lines.count();
            int start = isThere ? mark + lines.offset(edit.at().position()) : -1;
            if (start < done || !text.startsWith(edit.old(), start)) {
                throw new IllegalStateException(
                        "there is no '" + edit.old() + "' at " + edit.at() + " any more");
            }
            edited.append(text, done, start).append(edit.text().replace("\n", end));
            done = start + edit.old().length();
        }
        return new EditedText(text, edited.append(text, done, text.length()).toString());
    }

    /** The end of most lines. */
    private static String lineEnd(String text) {
        int feeds = 0;
        int both = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            feeds++;
            both += at > 0 && text.charAt(at - 1) == '\r' ? 1 : 0;
        }
        return 2 * both > feeds ? "\r\n" : "\n";
    }
}
