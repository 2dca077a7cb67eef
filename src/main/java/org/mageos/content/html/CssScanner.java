package org.mageos.content.html;

import java.util.Locale;
import java.util.function.Consumer;

/**
 * Finds the URLs of a stylesheet: {@code url()}, {@code @import} and the strings of {@code
 * image-set()}, told from those in comments and strings as <a
 * href="https://www.w3.org/TR/css-syntax-3/#tokenization">CSS</a> tells them. One pass.
 */
final class CssScanner {

    private static final String NO_RULE = "";

    private final String css;
    private final Consumer<Url> found;
    private int at;

    /** The at-rule that the next token belongs to, in lower case. */
    private String rule = NO_RULE;

    private boolean isInFontFace;
    private boolean isInImageSet;

    private CssScanner(String css, Consumer<Url> found) {
        this.css = css;
        this.found = found;
    }

    /**
     * A URL as written, its escapes replaced.
     *
     * @param offset where it starts in the text, its quote not counted
     * @param kind what for
     * @param element {@code @import}, {@code @font-face} or {@code url}
     */
    record Url(int offset, ReferenceKind kind, String element, String value) {}

    static void scan(String css, Consumer<Url> found) {
        new CssScanner(css, found).scan();
    }

    private void scan() {
        while (at < css.length()) {
            char c = css.charAt(at);
            if (c == '/' && isAt(at + 1, '*')) {
                int end = css.indexOf("*/", at + 2);
                at = end < 0 ? css.length() : end + 2;
            } else if (c == '"' || c == '\'') {
                int start = at + 1;
                String text = string(c);
                if (rule.equals("import") || isInImageSet) {
                    report(start, text);
                }
            } else if (c == '@') {
                at++;
                rule = identifier().toLowerCase(Locale.ROOT);
            } else if (isNamePart(c)) {
                readWord();
            } else {
                punctuation(c);
                at++;
            }
        }
    }

    private void punctuation(char c) {
        if (c == '{') {
            isInFontFace = rule.equals("font-face");
            rule = NO_RULE;
        } else if (c == '}' || c == ';') {
            isInFontFace &= c == ';';
            isInImageSet = false;
            rule = NO_RULE;
        } else if (c == ')') {
            isInImageSet = false;
        }
    }

    private void readWord() {
        int start = at;
        String word = identifier();
        if (!isAt(at, '(')) {
            return;
        }
        if (word.equalsIgnoreCase("url")) {
            at++;
            readUrl();
        } else if (word.toLowerCase(Locale.ROOT).endsWith("image-set")) {
            at++;
            isInImageSet = true;
        } else if (isInImageSet) {
            skipFunction();
        }
        if (at == start) {
            at++;
        }
    }

    /** Skips {@code type("image/avif")}, whose string is no URL. */
    private void skipFunction() {
        while (at < css.length() && css.charAt(at) != ')') {
            char c = css.charAt(at);
            if (c == '"' || c == '\'') {
                string(c);
            } else {
                at++;
            }
        }
        at = Math.min(at + 1, css.length());
    }

    private void readUrl() {
        while (at < css.length() && isSpace(css.charAt(at))) {
            at++;
        }
        int start = at;
        if (isAt(at, '"') || isAt(at, '\'')) {
            String url = string(css.charAt(at));
            report(start + 1, url);
            return;
        }
        StringBuilder url = new StringBuilder();
        boolean isBad = false;
        boolean isOver = false;
        while (at < css.length() && css.charAt(at) != ')') {
            char c = css.charAt(at);
            boolean isGap = isSpace(c);
            // With a quote, a parenthesis or a space within, browsers drop the declaration.
            isBad |= isOver && !isGap || c == '"' || c == '\'' || c == '(';
            isOver |= isGap;
            if (c == '\\') {
                escape(url);
            } else {
                at++;
                if (!isGap) {
                    url.append(c);
                }
            }
        }
        at = Math.min(at + 1, css.length());
        if (!isBad) {
            report(start, url.toString());
        }
    }

    private void report(int offset, String url) {
        if (url.isBlank() || rule.equals("namespace") || UrlText.isSelfContained(url.strip())) {
            return;
        }
        String value = UrlText.cleaned(url);
        if (rule.equals("import")) {
            found.accept(new Url(offset, ReferenceKind.STYLE, "@import", value));
            // What follows are layers and conditions.
            rule = NO_RULE;
        } else if (isInFontFace) {
            found.accept(new Url(offset, ReferenceKind.FONT, "@font-face", value));
        } else {
            ReferenceKind kind =
                    value.startsWith("#") ? ReferenceKind.FRAGMENT : ReferenceKind.IMAGE;
            found.accept(new Url(offset, kind, "url", value));
        }
    }

    /** Reads a string, which a line break ends before its time. */
    private String string(char quote) {
        StringBuilder text = new StringBuilder();
        at++;
        while (at < css.length()) {
            char c = css.charAt(at);
            if (c == quote) {
                at++;
                break;
            }
            if (c == '\n') {
                break;
            }
            if (c == '\\') {
                escape(text);
            } else {
                text.append(c);
                at++;
            }
        }
        return text.toString();
    }

    /** Reads a backslash and what belongs to it. */
    private void escape(StringBuilder text) {
        int start = at + 1;
        int digits = start;
        while (digits < css.length()
                && digits - start < 6
                && css.charAt(digits) < 128
                && Character.digit(css.charAt(digits), 16) >= 0) {
            digits++;
        }
        if (digits > start) {
            int number = Integer.parseInt(css.substring(start, digits), 16);
            boolean isCharacter =
                    number > 0
                            && number <= Character.MAX_CODE_POINT
                            && !(number >= Character.MIN_SURROGATE
                                    && number <= Character.MAX_SURROGATE);
            text.appendCodePoint(isCharacter ? number : 0xFFFD);
            at = digits < css.length() && isSpace(css.charAt(digits)) ? digits + 1 : digits;
        } else {
            if (start < css.length() && css.charAt(start) != '\n') {
                text.append(css.charAt(start));
            }
            at = Math.min(start + 1, css.length());
        }
    }

    private String identifier() {
        int start = at;
        while (at < css.length() && isNamePart(css.charAt(at))) {
            at += css.charAt(at) == '\\' ? 2 : 1;
        }
        at = Math.min(at, css.length());
        return css.substring(start, at);
    }

    private boolean isAt(int index, char wanted) {
        return index < css.length() && css.charAt(index) == wanted;
    }

    private static boolean isNamePart(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || c == '-'
                || c == '_'
                || c == '\\'
                || c >= 128;
    }

    private static boolean isSpace(char c) {
        return c < 128 && Bytes.isSpace((byte) c);
    }
}
