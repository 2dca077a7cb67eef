package org.mageos.content.html;

import java.util.ArrayList;
import java.util.List;

/**
 * The candidates of a {@code srcset}, as the <a
 * href="https://html.spec.whatwg.org/multipage/images.html#parse-a-srcset-attribute">HTML
 * standard</a> separates them: a comma inside a URL belongs to it.
 */
public final class SrcsetUrls {

    private SrcsetUrls() {}

    /**
     * One URL of several.
     *
     * @param offset where it stands in the value
     * @param url the URL, never empty
     */
    public record Candidate(int offset, String url) {}

    public static List<Candidate> candidates(String value) {
        List<Candidate> candidates = new ArrayList<>();
        int at = 0;
        while (true) {
            while (at < value.length() && (isSpace(value.charAt(at)) || value.charAt(at) == ',')) {
                at++;
            }
            if (at == value.length()) {
                return candidates;
            }
            int start = at;
            while (at < value.length() && !isSpace(value.charAt(at))) {
                at++;
            }
            int end = at;
            while (value.charAt(end - 1) == ',') {
                end--;
            }
            candidates.add(new Candidate(start, value.substring(start, end)));
            if (end == at) {
                at = behindDescriptors(value, at);
            }
        }
    }

    /** Behind the comma that ends a candidate; one in parentheses does not. */
    private static int behindDescriptors(String value, int start) {
        boolean isInParentheses = false;
        for (int i = start; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == ',' && !isInParentheses) {
                return i + 1;
            }
            if (c == '(' || c == ')') {
                isInParentheses = c == '(';
            }
        }
        return value.length();
    }

    private static boolean isSpace(char c) {
        return c < 128 && Bytes.isSpace((byte) c);
    }
}
