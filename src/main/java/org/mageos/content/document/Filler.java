package org.mageos.content.document;

/**
 * Characters that stand for MDX syntax in a projection. They are noncharacters of Unicode, meant
 * for such internal use; a Markdown parser sees them as letters.
 */
final class Filler {

    /** A tag, comment or expression. */
    static final char NOTHING = '\uFDD0';

    /** A tag that opens an element in whose text no URL is a link. */
    static final char VERBATIM_OPENING = '\uFDD1';

    /** The tag that closes it. */
    static final char VERBATIM_CLOSING = '\uFDD2';

    /** A {@code <} that opens no tag, hidden from the HTML rules of CommonMark. */
    static final char LESS_THAN = '\uFDD3';

    private Filler() {}

    static boolean isFiller(char c) {
        return c >= NOTHING && c <= LESS_THAN;
    }
}
