package org.mageos.content.document.parser;

import org.mageos.content.document.markdown.Prose;

/** Whether a prose holds anything that a document tells of; most of it is text only. */
final class TellingSigns {

    private TellingSigns() {}

    /** Whether there is a bracket, a tag, or what may begin a URL. */
    static boolean areIn(Prose prose) {
        String text = prose.text();
        int end = prose.end();
        for (int i = prose.start(); i < end; i++) {
            char c = text.charAt(i);
            if (c == '[' || c == '<' || c == ':' && isUrl(text, i) || c == '.' && isHost(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUrl(String text, int colon) {
        return text.startsWith("://", colon);
    }

    private static boolean isHost(String text, int dot) {
        return dot >= 3
                && isW(text.charAt(dot - 1))
                && isW(text.charAt(dot - 2))
                && isW(text.charAt(dot - 3));
    }

    private static boolean isW(char c) {
        return c == 'w' || c == 'W';
    }
}
