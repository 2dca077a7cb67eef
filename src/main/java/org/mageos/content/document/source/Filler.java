package org.mageos.content.document.source;

/**
 * Characters that stand for MDX syntax, template tags and attribute lists in a text that is given
 * to the Markdown parser. They are noncharacters of Unicode, meant for such internal use; a
 * Markdown parser sees them as letters.
 */
public final class Filler {

    /** A tag, comment or expression. */
    public static final char NOTHING = '\uFDD0';

    /** A tag that opens an element in whose text no URL is a link. */
    public static final char VERBATIM_OPENING = '\uFDD1';

    /** The tag that closes it. */
    public static final char VERBATIM_CLOSING = '\uFDD2';

    /** A {@code <} that opens no tag, hidden from the HTML rules of CommonMark. */
    public static final char LESS_THAN = '\uFDD3';

    /** A template tag that puts text in its place. */
    public static final char OUTPUT = '\uFDD4';

    /** A template tag that puts nothing in its place, but decides what becomes of the text. */
    public static final char CONTROL = '\uFDD5';

    private Filler() {}

    public static boolean isFiller(char c) {
        return c >= NOTHING && c <= CONTROL;
    }

    /** Whether what stands here is known only when a template is run. */
    public static boolean isTemplate(char c) {
        return c == OUTPUT || c == CONTROL;
    }

    /** Whether part of a text is known only when a template is run. */
    public static boolean holdsTemplate(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (isTemplate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
