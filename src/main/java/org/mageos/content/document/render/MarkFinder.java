package org.mageos.content.document.render;

import java.util.HashMap;
import java.util.Map;

/**
 * Finds closing marks in a text that is read front to back, in linear time: what was found for one
 * opening mark is known for the next.
 */
final class MarkFinder {

    /**
     * What a search has found.
     *
     * @param from where it began
     * @param at the offset of the mark; the length of the text if there is none
     */
    private record Found(int from, int at) {}

    private final String text;
    private final Map<String, Found> found = new HashMap<>();

    MarkFinder(String text) {
        this.text = text;
    }

    /** The offset of the first mark from an offset on that ends before a limit; -1 if none does. */
    int find(String mark, int from, int limit) {
        Found last = found.get(mark);
        if (last == null || from < last.from || from > last.at) {
            int at = text.indexOf(mark, from);
            last = new Found(from, at < 0 ? text.length() : at);
            found.put(mark, last);
        }
        return last.at + mark.length() <= limit ? last.at : -1;
    }
}
