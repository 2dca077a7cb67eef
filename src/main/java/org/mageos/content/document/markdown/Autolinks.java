package org.mageos.content.document.markdown;

import org.jspecify.annotations.Nullable;

/** URLs and addresses in angle brackets. */
final class Autolinks {

    private static final int MAX_SCHEME = 32;
    private static final int MAX_DOMAIN_PART = 63;

    private Autolinks() {}

    /** The link at an angle bracket; null if there is none. */
    static @Nullable Inline at(String text, int start, int limit) {
        int end = start + 1;
        while (end < limit
                && text.charAt(end) > ' '
                && text.charAt(end) != '<'
                && text.charAt(end) != '>') {
            end++;
        }
        if (end >= limit || text.charAt(end) != '>') {
            return null;
        }
        if (isUrl(text, start + 1, end)) {
            return new Inline(Inline.Kind.AUTOLINK, start, end + 1, start + 1, end);
        }
        return isAddress(text, start + 1, end)
                ? new Inline(Inline.Kind.MAIL, start, end + 1, start + 1, end)
                : null;
    }

    private static boolean isUrl(String text, int start, int end) {
        int i = start;
        while (i < end && isSchemePart(text.charAt(i))) {
            i++;
        }
        int length = i - start;
        return length >= 2
                && length <= MAX_SCHEME
                && InlineHtml.isLetter(text.charAt(start))
                && i < end
                && text.charAt(i) == ':';
    }

    private static boolean isSchemePart(char c) {
        return isLetterOrDigit(c) || c == '+' || c == '.' || c == '-';
    }

    private static boolean isLetterOrDigit(char c) {
        return InlineHtml.isLetter(c) || c >= '0' && c <= '9';
    }

    private static boolean isAddress(String text, int start, int end) {
        int at = start;
        while (at < end && isAddressPart(text.charAt(at))) {
            at++;
        }
        if (at == start || at >= end || text.charAt(at) != '@') {
            return false;
        }
        int part = at + 1;
        for (int i = part; i <= end; i++) {
            if (i == end || text.charAt(i) == '.') {
                boolean valid =
                        i > part
                                && i - part <= MAX_DOMAIN_PART
                                && text.charAt(part) != '-'
                                && text.charAt(i - 1) != '-';
                if (!valid) {
                    return false;
                }
                part = i + 1;
            } else if (!isLetterOrDigit(text.charAt(i)) && text.charAt(i) != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isAddressPart(char c) {
        return isLetterOrDigit(c) || ".!#$%&'*+/=?^_`{|}~-".indexOf(c) >= 0;
    }
}
