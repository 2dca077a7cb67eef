package org.mageos.content.generator.docusaurus;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Tags and keys as Docusaurus writes them in paths: words in lower case with hyphens between them.
 *
 * <p>The source: {@code kebabCase} of lodash, which starts a word at each change between letters
 * and digits, and before a capital letter.
 */
final class Kebab {

    private enum Kind {
        LOWER,
        UPPER,
        DIGIT,
        BREAK
    }

    private Kebab() {}

    static String of(String text) {
        String plain = withoutMarks(text);
        StringBuilder words = new StringBuilder();
        Kind before = Kind.BREAK;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '\'' || c == '\u2019') {
                continue;
            }
            Kind kind = kind(c);
            if (kind != Kind.BREAK) {
                if (!words.isEmpty() && startsWord(before, kind, plain, i)) {
                    words.append('-');
                }
                words.append(c);
            }
            before = kind;
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean startsWord(Kind before, Kind kind, String text, int at) {
        boolean lowerNext = at + 1 < text.length() && kind(text.charAt(at + 1)) == Kind.LOWER;
        return before != kind && !(before == Kind.UPPER && kind == Kind.LOWER)
                || kind == Kind.UPPER && lowerNext;
    }

    private static Kind kind(char c) {
        if (Character.isDigit(c)) {
            return Kind.DIGIT;
        }
        if (Character.isUpperCase(c)) {
            return Kind.UPPER;
        }
        // Letters of scripts without case are as lower ones.
        return Character.isLetter(c) || Character.isSurrogate(c) ? Kind.LOWER : Kind.BREAK;
    }

    private static String withoutMarks(String text) {
        StringBuilder plain = new StringBuilder();
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            switch (c) {
                case '\u00df' -> plain.append("ss");
                case '\u00e6' -> plain.append("ae");
                case '\u00f8' -> plain.append('o');
                default -> {
                    if (c < '\u0300' || c > '\u036f') {
                        plain.append(c);
                    }
                }
            }
        }
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }
}
