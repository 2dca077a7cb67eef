package org.mageos.content.slug;

import java.util.Locale;

/**
 * Lower case as JavaScript and Python have it, by the Unicode standard: a capital sigma at the end
 * of a word is a final one. {@link String#toLowerCase(Locale)} finds the words' ends in another
 * way, and needs a time that grows with the square of a word's length.
 */
final class LowerCase {

    private static final char SIGMA = 'Σ';

    /** Signs that may stand within a word. */
    private static final String WITHIN_WORDS =
            "'.:\u00B7\u0387\u055F\u05F4\u2018\u2019\u2024\u2027\uFE13\uFE52\uFE55\uFF07\uFF0E\uFF1A";

    private LowerCase() {}

    static String of(String text) {
        if (text.indexOf(SIGMA) < 0) {
            return text.toLowerCase(Locale.ROOT);
        }
        StringBuilder lower = new StringBuilder(text.length());
        boolean inWord = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == SIGMA) {
                lower.append(inWord && !goesOn(text, i) ? 'ς' : 'σ');
            } else {
                lower.append(RubyText.downcase(Character.toString(c)));
            }
            inWord = isIgnorable(c) ? inWord : isCased(c);
        }
        return lower.toString();
    }

    /** Looks no farther than the next letter, so that no character is looked at twice. */
    private static boolean goesOn(String text, int from) {
        for (int i = from; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (!isIgnorable(c)) {
                return isCased(c);
            }
        }
        return false;
    }

    private static boolean isCased(int c) {
        return Character.isUpperCase(c) || Character.isLowerCase(c) || Character.isTitleCase(c);
    }

    private static boolean isIgnorable(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT,
                    Character.MODIFIER_LETTER,
                    Character.MODIFIER_SYMBOL ->
                    true;
            default -> WITHIN_WORDS.indexOf(c) >= 0;
        };
    }
}
