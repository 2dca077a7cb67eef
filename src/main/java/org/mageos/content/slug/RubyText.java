package org.mageos.content.slug;

import java.util.Locale;

/** Text as Ruby and its regular expressions see it. */
final class RubyText {

    private RubyText() {}

    /** Each character by itself: a capital sigma is a small one even at the end of a word. */
    static String downcase(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        c -> {
                            if (c < 0x80) {
                                lower.append((char) Character.toLowerCase(c));
                            } else {
                                lower.append(Character.toString(c).toLowerCase(Locale.ROOT));
                            }
                        });
        return lower.toString();
    }

    /** {@code \p{Word}}. */
    static boolean isWord(int c) {
        return Character.isAlphabetic(c)
                || Character.isDigit(c)
                || Letters.isMark(c)
                || Character.getType(c) == Character.CONNECTOR_PUNCTUATION;
    }
}
