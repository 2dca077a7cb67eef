package org.mageos.content.html;

/** What of a value is a URL, and which URLs lead somewhere. */
final class UrlText {

    private UrlText() {}

    /**
     * The URL as the <a href="https://url.spec.whatwg.org/#concept-basic-url-parser">URL
     * standard</a> reads it: without controls and spaces at its ends, and without tabs and line
     * breaks within.
     */
    static String cleaned(String value) {
        int start = 0;
        int end = value.length();
        while (start < end && value.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && value.charAt(end - 1) <= ' ') {
            end--;
        }
        for (int i = start; i < end; i++) {
            if (isBreak(value.charAt(i))) {
                return withoutBreaks(value, start, end);
            }
        }
        return value.substring(start, end);
    }

    private static String withoutBreaks(String value, int start, int end) {
        StringBuilder kept = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            if (!isBreak(value.charAt(i))) {
                kept.append(value.charAt(i));
            }
        }
        return kept.toString();
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\t' || c == '\r';
    }

    /**
     * Whether a URL carries what it is, or what to do, in itself: there is no target to look for.
     */
    static boolean isSelfContained(String url) {
        return hasScheme(url, "data:")
                || hasScheme(url, "javascript:")
                || hasScheme(url, "blob:")
                || hasScheme(url, "about:");
    }

    private static boolean hasScheme(String url, String scheme) {
        return url.regionMatches(true, 0, scheme, 0, scheme.length());
    }
}
