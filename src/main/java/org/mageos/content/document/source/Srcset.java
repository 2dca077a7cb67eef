package org.mageos.content.document.source;

import java.util.ArrayList;
import java.util.List;

/**
 * The candidates of a {@code srcset}, as the <a
 * href="https://html.spec.whatwg.org/multipage/images.html#parse-a-srcset-attribute">HTML
 * standard</a> separates them: a comma inside a URL belongs to it.
 */
final class Srcset {

    private Srcset() {}

    /** Where each candidate's URL stands. */
    static List<Range> candidates(String text, Range value) {
        List<Range> candidates = new ArrayList<>();
        int i = value.start();
        int end = value.end();
        while (true) {
            while (i < end && (isSpace(text.charAt(i)) || text.charAt(i) == ',')) {
                i++;
            }
            if (i >= end) {
                return candidates;
            }
            int url = i;
            while (i < end && !isSpace(text.charAt(i))) {
                i++;
            }
            int urlEnd = i;
            while (text.charAt(urlEnd - 1) == ',') {
                urlEnd--;
            }
            candidates.add(new Range(url, urlEnd));
            if (urlEnd == i) {
                i = behindDescriptors(text, i, end);
            }
        }
    }

    private static int behindDescriptors(String text, int start, int end) {
        boolean inParentheses = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == ',' && !inParentheses) {
                return i + 1;
            }
            if (c == '(' || c == ')') {
                inParentheses = c == '(';
            }
        }
        return end;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }
}
