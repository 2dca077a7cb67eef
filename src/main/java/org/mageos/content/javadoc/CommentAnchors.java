package org.mageos.content.javadoc;

import java.util.List;

/** The anchors that comments of a source make: by HTML, and by tags for Javadoc's search. */
final class CommentAnchors {

    private static final List<String> BEFORE =
            List.of("=\"", "='", "{@index ", "{@systemProperty ");

    private static final String PHRASE = "{@index \"";

    private CommentAnchors() {}

    /** Whether a comment makes an anchor. */
    static boolean has(String text, String anchor) {
        for (int at = text.indexOf(anchor); at >= 0; at = text.indexOf(anchor, at + 1)) {
            for (String before : BEFORE) {
                if (text.startsWith(before, at - before.length())
                        && isEnd(text, at + anchor.length())) {
                    return true;
                }
            }
        }
        return hasPhrase(text, anchor);
    }

    private static boolean isEnd(String text, int at) {
        return at < text.length() && " \t\n\r\"'}".indexOf(text.charAt(at)) >= 0;
    }

    /** Javadoc leaves the blanks of a phrase out. */
    private static boolean hasPhrase(String text, String anchor) {
        for (int at = text.indexOf(PHRASE); at >= 0; at = text.indexOf(PHRASE, at + 1)) {
            int start = at + PHRASE.length();
            int end = text.indexOf('"', start);
            if (end > start && text.substring(start, end).replace(" ", "").equals(anchor)) {
                return true;
            }
        }
        return false;
    }
}
