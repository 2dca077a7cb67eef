package org.mageos.content.document.source;

import org.jspecify.annotations.Nullable;
import org.mageos.content.html.CharacterReferences;

/**
 * Resolves what stands for other characters, as <a
 * href="https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references">CommonMark</a>
 * has it: other than in HTML each reference ends with a semicolon.
 */
public final class Escapes {

    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private static final int MAX_DECIMAL = 7;
    private static final int MAX_HEXADECIMAL = 6;

    /** The longest name of a character is shorter. */
    private static final int MAX_NAME = 40;

    private Escapes() {}

    /** A Markdown text with its backslash escapes and entities resolved. */
    public static String markdown(String text) {
        return text.indexOf('\\') < 0 ? html(text) : resolved(text, true);
    }

    /** An HTML text with its entities resolved. */
    public static String html(String text) {
        return text.indexOf('&') < 0 ? text : resolved(text, false);
    }

    private static String resolved(String text, boolean backslashes) {
        StringBuilder resolved = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean escape =
                    backslashes
                            && c == '\\'
                            && i + 1 < text.length()
                            && ESCAPABLE.indexOf(text.charAt(i + 1)) >= 0;
            if (escape) {
                resolved.append(text.charAt(i + 1));
                i += 2;
                continue;
            }
            int end = c == '&' ? referenceEnd(text, i + 1) : -1;
            String character = end < 0 ? null : character(text.substring(i + 1, end));
            if (character == null) {
                resolved.append(c);
                i++;
            } else {
                resolved.append(character);
                i = end + 1;
            }
        }
        return resolved.toString();
    }

    /** The offset of the semicolon behind a name or number; -1 if there is none. */
    private static int referenceEnd(String text, int start) {
        int i = start;
        while (i < text.length() && i - start <= MAX_NAME && isPart(text.charAt(i))) {
            i++;
        }
        return i > start && i < text.length() && text.charAt(i) == ';' ? i : -1;
    }

    private static boolean isPart(char c) {
        return c == '#' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static @Nullable String character(String reference) {
        if (reference.charAt(0) != '#') {
            return reference.indexOf('#') < 0 ? CharacterReferences.named(reference) : null;
        }
        boolean hexadecimal = reference.startsWith("x", 1) || reference.startsWith("X", 1);
        String digits = reference.substring(hexadecimal ? 2 : 1);
        int radix = hexadecimal ? 16 : 10;
        if (digits.isEmpty()
                || digits.length() > (hexadecimal ? MAX_HEXADECIMAL : MAX_DECIMAL)
                || !digits.chars().allMatch(c -> Character.digit(c, radix) >= 0)) {
            return null;
        }
        int codePoint = Integer.parseInt(digits, radix);
        boolean valid =
                codePoint > 0
                        && codePoint <= Character.MAX_CODE_POINT
                        && (codePoint < Character.MIN_SURROGATE
                                || codePoint > Character.MAX_SURROGATE);
        return valid ? Character.toString(codePoint) : "\uFFFD";
    }
}
