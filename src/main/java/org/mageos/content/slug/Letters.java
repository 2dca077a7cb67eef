package org.mageos.content.slug;

import java.text.Normalizer;
import java.util.function.IntPredicate;

/**
 * Texts character by character, without regard to any language, as the standard libraries of Go,
 * Python and Ruby take them.
 */
final class Letters {

    private Letters() {}

    /** Each character by itself: a capital sigma is a small one everywhere. */
    static String lower(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        text.codePoints().forEach(c -> lower.appendCodePoint(Character.toLowerCase(c)));
        return lower.toString();
    }

    static String withoutAccents(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    static String trim(String text) {
        return trim(text, Letters::isSpace);
    }

    /**
     * Without the spaces around it.
     *
     * @param space what a language takes for one
     */
    static String trim(String text, IntPredicate space) {
        int start = 0;
        int end = text.length();
        while (start < end && space.test(text.charAt(start))) {
            start++;
        }
        while (end > start && space.test(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    static boolean isSpace(int c) {
        return c >= '\t' && c <= '\r' || c == 0x85 || Character.isSpaceChar(c);
    }

    static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                    true;
            default -> false;
        };
    }

    static boolean isNumber(int c) {
        return switch (Character.getType(c)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
                    true;
            default -> false;
        };
    }
}
