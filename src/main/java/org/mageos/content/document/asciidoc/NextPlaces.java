package org.mageos.content.document.asciidoc;

/**
 * The next places of a text in a text, each looked for once however often it is asked for: whoever
 * asks goes forward.
 */
final class NextPlaces {

    private final String text;
    private final String wanted;
    private final boolean unescaped;
    private int found = -2;

    private NextPlaces(String text, String wanted, boolean unescaped) {
        this.text = text;
        this.wanted = wanted;
        this.unescaped = unescaped;
    }

    static NextPlaces of(String text, String wanted) {
        return new NextPlaces(text, wanted, false);
    }

    /** The places that no backslash stands before. */
    static NextPlaces unescaped(String text, String wanted) {
        return new NextPlaces(text, wanted, true);
    }

    /** The next place from an offset on, which is none before that of earlier calls; -1 if none. */
    int from(int offset) {
        if (found == -1 || found >= offset) {
            return found;
        }
        found = text.indexOf(wanted, offset);
        while (unescaped && found > 0 && text.charAt(found - 1) == '\\') {
            found = text.indexOf(wanted, found + 1);
        }
        return found;
    }
}
