package org.mageos.content.document.parser;

import org.mageos.content.document.markdown.Prose;
import org.mageos.content.document.source.NextSign;

/** Whether a prose holds anything that a document tells of; most of it is text only. */
final class TellingSigns {

    private final String text;
    private final NextSign brackets;
    private final NextSign tags;
    private final NextSign urls;
    private final NextSign dots;

    TellingSigns(String text) {
        this.text = text;
        this.brackets = new NextSign(text, "[");
        this.tags = new NextSign(text, "<");
        this.urls = new NextSign(text, "://");
        this.dots = new NextSign(text, ".");
    }

    /** Whether there is a bracket, a tag, or what may begin a URL. */
    boolean areIn(Prose prose) {
        if (prose.joined()) {
            return new TellingSigns(prose.text()).areBetween(prose.start(), prose.end());
        }
        return areBetween(prose.start(), prose.end());
    }

    private boolean areBetween(int start, int end) {
        return brackets.at(start) < end
                || tags.at(start) < end
                || urls.at(start) < end
                || isHostBetween(start, end);
    }

    private boolean isHostBetween(int start, int end) {
        for (int dot = dots.at(start); dot < end; dot = dots.at(dot + 1)) {
            if (isHost(dot)) {
                return true;
            }
        }
        return false;
    }

    private boolean isHost(int dot) {
        return dot >= 3
                && isW(text.charAt(dot - 1))
                && isW(text.charAt(dot - 2))
                && isW(text.charAt(dot - 3));
    }

    private static boolean isW(char c) {
        return c == 'w' || c == 'W';
    }
}
