package org.mageos.content.document.asciidoc;

import org.mageos.content.document.Use;

/** Bare addresses of mail in a text. */
final class MailAddresses {

    private final String text;

    private MailAddresses(String text) {
        this.text = text;
    }

    static void read(InlineContent inline) {
        MailAddresses addresses = new MailAddresses(inline.text());
        int done = 0;
        String text = inline.text();
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int start = addresses.start(at, done);
            int end = start < 0 ? -1 : addresses.end(at);
            if (end > 0) {
                inline.link(
                        Use.Syntax.AUTOLINK, "mailto:" + text.substring(start, end), start, end);
                done = end;
            }
        }
    }

    /** Where the name before the sign begins; -1 if it is none, or part of something else. */
    private int start(int at, int done) {
        int start = at;
        while (start > done && isOfName(text.charAt(start - 1))) {
            start--;
        }
        while (start < at && !AttributeText.isWord(text.charAt(start))) {
            start++;
        }
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        boolean free = "\\>:/".indexOf(before) < 0 && !MarkupSigns.isEdge(before);
        return start < at && free ? start : -1;
    }

    private static boolean isOfName(char c) {
        return AttributeText.isWord(c) || "-.%+&".indexOf(c) >= 0;
    }

    private int end(int at) {
        int end = at + 1;
        while (end < text.length() && isOfHost(text.charAt(end))) {
            end++;
        }
        if (end == at + 1 || !Character.isLetterOrDigit(text.charAt(at + 1))) {
            return -1;
        }
        for (int dot = end - 1; dot > at + 1; dot--) {
            if (text.charAt(dot) != '.') {
                continue;
            }
            int letters = dot + 1;
            while (letters < end && letters - dot < 7 && isLatin(text.charAt(letters))) {
                letters++;
            }
            int count = letters - dot - 1;
            if (count >= 2 && count <= 5 && !MarkupSigns.isWordAt(text, letters)) {
                return letters;
            }
        }
        return -1;
    }

    private static boolean isOfHost(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
