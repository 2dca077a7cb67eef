package org.mageos.content.document.parser;

import org.mageos.content.document.markdown.Inline;
import org.mageos.content.document.markdown.Labels;
import org.mageos.content.document.markdown.Prose;

/**
 * What an image shows, for those who do not see it.
 *
 * @see <a href="https://quarto.org/docs/authoring/figures.html#alt-text">Quarto's {@code
 *     fig-alt}</a>
 */
final class AlternativeText {

    /** How long the attribute list behind an image may be, in characters. */
    private static final int MAX_LIST = 4_000;

    private AlternativeText() {}

    /**
     * Whether neither the label of an image nor an attribute list behind it has one.
     *
     * @param written the whole file, in which no list is masked
     */
    static boolean isMissing(Inline image, Prose prose, String written) {
        return Labels.isBlank(prose.text(), image.textStart(), image.textEnd())
                && !isInList(written, prose.source().originEnd(image.start(), image.end()));
    }

    /**
     * Whether a list such as <code>{alt="A map"}</code> follows. In a dialect without such lists
     * nobody writes one.
     */
    private static boolean isInList(String text, int start) {
        if (!text.startsWith("{", start)) {
            return false;
        }
        int limit = Math.min(text.length(), start + MAX_LIST);
        char quote = 0;
        for (int i = start + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '}') {
                return false;
            } else if (text.startsWith("alt=", i) && isKey(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the key that ends in {@code alt} at an offset is that of a text. */
    private static boolean isKey(String text, int offset) {
        int start = text.startsWith("fig-", offset - 4) ? offset - 4 : offset;
        char before = text.charAt(start - 1);
        return before == '{' || before == ':' || Character.isWhitespace(before);
    }
}
