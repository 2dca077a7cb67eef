package org.mageos.content.document.asciidoc;

import org.mageos.content.document.source.Projection;

/** Signs that stand for others: {@code (C)}, dashes, dots, apostrophes and arrows. */
final class SignReplacements {

    private SignReplacements() {}

    /** A text with its signs replaced. */
    static Projection of(Projection text) {
        return mayHaveOne(text.text()) ? replaced(text) : text;
    }

    /** A text with its signs replaced. */
    static String of(String text) {
        return mayHaveOne(text) ? replaced(Projection.from(text, 0)).text() : text;
    }

    /** Whether a URL in a text is not what is written. */
    static boolean doAlter(String url) {
        return mayHaveOne(url) && of(url).length() > url.length();
    }

    /** A URL without the backslashes that keep its signs. */
    static String unescaped(String url) {
        return url.indexOf('\\') >= 0 && !doAlter(url) ? of(url) : url;
    }

    private static boolean mayHaveOne(String text) {
        return text.indexOf('\'') >= 0
                || text.contains("--")
                || text.contains("...")
                || text.indexOf('>') >= 0
                || text.indexOf('<') >= 0
                || text.contains("(C)")
                || text.contains("(R)")
                || text.contains("(TM)");
    }

    private static Projection replaced(Projection from) {
        String text = from.text();
        Rewriting out = new Rewriting(from);
        for (int i = 0; i < text.length(); i++) {
            int end = end(text, i, out.done());
            if (end > 0) {
                String sign = sign(text, i, end);
                if (i > out.done() && text.charAt(i - 1) == '\\') {
                    out.leaveOut(i - 1, i);
                } else {
                    out.leaveOut(startOf(text, i, out.done()), end).put(sign, i);
                }
                i = end - 1;
            }
        }
        return out.result();
    }

    /** A dash between blanks takes them along. */
    private static int startOf(String text, int i, int done) {
        boolean spaced =
                text.startsWith("--", i) && i > done && MarkupSigns.isSpace(text.charAt(i - 1));
        return spaced ? i - 1 : i;
    }

    private static String sign(String text, int start, int end) {
        return switch (text.charAt(start)) {
            case '\'', '`' -> "&#8217;";
            case '.' -> "&#8230;";
            case '(' -> text.charAt(start + 1) == 'C' ? "&#169;" : "&#174;";
            case '=' -> "&#8658;";
            case '<' -> "&#8592;";
            default -> text.charAt(end - 1) == '>' ? "&#8594;" : "&#8212;";
        };
    }

    /** Where what is replaced ends; -1 if nothing is. */
    private static int end(String text, int i, int done) {
        switch (text.charAt(i)) {
            case '(':
                return behind(text, i, "(C)", "(R)", "(TM)");
            case '.':
                return behind(text, i, "...");
            case '=':
                return behind(text, i, "=>");
            case '<':
                return behind(text, i, "<-", "<=");
            case '`':
                return behind(text, i, "`'");
            case '\'':
                return isApostrophe(text, i) ? i + 1 : -1;
            case '-':
                return text.startsWith("->", i) ? i + 2 : dash(text, i, done);
            default:
                return -1;
        }
    }

    private static int behind(String text, int i, String... signs) {
        for (String sign : signs) {
            if (text.startsWith(sign, i)) {
                return i + sign.length();
            }
        }
        return -1;
    }

    private static boolean isApostrophe(String text, int i) {
        int before = i > 0 && text.charAt(i - 1) == '\\' ? i - 1 : i;
        return before > 0
                && Character.isLetterOrDigit(text.codePointBefore(before))
                && i + 1 < text.length()
                && Character.isLetter(text.codePointAt(i + 1));
    }

    private static int dash(String text, int i, int done) {
        if (!text.startsWith("--", i)) {
            return -1;
        }
        int end = i + 2;
        char before = i == 0 ? '\n' : text.charAt(i - 1);
        boolean spaced =
                (before == ' ' || before == '\n' || before == '\\')
                        && (end == text.length()
                                || text.charAt(end) == ' '
                                || text.charAt(end) == '\n');
        if (spaced && i - 1 >= done || spaced && i == 0) {
            return Math.min(end + 1, text.length());
        }
        boolean joined = MarkupSigns.isWordBefore(text, i) && MarkupSigns.isWordAt(text, end);
        return joined ? end : -1;
    }
}
