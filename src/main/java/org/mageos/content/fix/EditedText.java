package org.mageos.content.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mageos.content.finding.Fix.Edit;

/**
 * A text before and after some edits. Nothing changes but what they say: line ends, a byte order
 * mark and a missing last line end stay.
 *
 * @param before the text as it was
 * @param after the text as it is to be; as many lines as before, since an edit stays in its line
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
        List<Integer> lines = lines(text);
        StringBuilder edited = new StringBuilder(text.length() + 64);
        int done = 0;
        for (Edit edit : edits) {
            int line = edit.at().line();
            int start = line > lines.size() ? -1 : lines.get(line - 1) + edit.at().column() - 1;
            if (start < done || !text.startsWith(edit.old(), start)) {
                throw new IllegalStateException(
                        "there is no '" + edit.old() + "' at " + edit.at() + " any more");
            }
            edited.append(text, done, start).append(edit.text());
            done = start + edit.old().length();
        }
        return new EditedText(text, edited.append(text, done, text.length()).toString());
    }

    /** Where the lines start; a byte order mark is no part of the first. */
    private static List<Integer> lines(String text) {
        List<Integer> starts = new ArrayList<>();
        starts.add(!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0);
        for (int i = 0; i < text.length(); i++) {
            boolean ends = text.charAt(i) == '\n' || text.charAt(i) == '\r';
            if (ends && !text.startsWith("\r\n", i)) {
                starts.add(i + 1);
            }
        }
        return starts;
    }
}
