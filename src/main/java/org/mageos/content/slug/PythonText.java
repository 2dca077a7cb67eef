package org.mageos.content.slug;

import java.util.Locale;

/** Text as Python and its regular expressions see it. */
final class PythonText {

    private static final int DOTLESS_I = 0x131;

    private PythonText() {}

    /** {@code \w}: no marks, but numbers of all kinds. */
    static boolean isWord(int c) {
        return c == '_' || Character.isLetter(c) || Letters.isNumber(c);
    }

    /** {@code \s}. */
    static boolean isSpace(int c) {
        return Letters.isSpace(c) || c >= 0x1C && c <= 0x1F;
    }

    static String strip(String text) {
        return Letters.trim(text, PythonText::isSpace);
    }

    /** {@code ' '.join(text.split())}. */
    static String collapse(String text) {
        return withRuns(strip(text), " ", "");
    }

    /** With something for each run of spaces and of some other characters. */
    static String withRuns(String text, String replacement, String others) {
        StringBuilder result = new StringBuilder(text.length());
        boolean run = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c) || others.indexOf(c) >= 0) {
                if (!run) {
                    result.append(replacement);
                }
                run = true;
            } else {
                result.append(c);
                run = false;
            }
        }
        return result.toString();
    }

    /** The full case folding of Unicode. */
    static String casefold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints().forEach(c -> folded.append(casefold(c)));
        return folded.toString();
    }

    private static String casefold(int c) {
        if (c < 0x80) {
            return Character.toString(Character.toLowerCase(c));
        }
        String letter = Character.toString(c);
        if (c == DOTLESS_I) {
            return letter;
        }
        if (Character.UnicodeScript.of(c) == Character.UnicodeScript.CHEROKEE) {
            // The capitals are older than the small letters, and so are what letters fold to.
            return letter.toUpperCase(Locale.ROOT);
        }
        return RubyText.downcase(letter.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT));
    }
}
