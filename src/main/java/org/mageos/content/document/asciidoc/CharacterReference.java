package org.mageos.content.document.asciidoc;

/** A reference to a character as in HTML: {@code &copy;}, {@code &#167;} or {@code &#xa7;}. */
final class CharacterReference {

    private static final int LONGEST = 40;

    private CharacterReference() {}

    /** The offset behind a reference that begins at an offset; -1 if none does. */
    static int end(String text, int start) {
        int semicolon = start + 1;
        int limit = Math.min(text.length(), start + LONGEST);
        while (semicolon < limit && text.charAt(semicolon) != ';') {
            semicolon++;
        }
        if (semicolon == limit || semicolon - start < 3) {
            return -1;
        }
        String name = text.substring(start + 1, semicolon);
        return isNumber(name) || isName(name) ? semicolon + 1 : -1;
    }

    private static boolean isNumber(String name) {
        if (name.charAt(0) != '#') {
            return false;
        }
        boolean hex = name.length() > 1 && name.charAt(1) == 'x';
        String digits = name.substring(hex ? 2 : 1);
        int most = hex ? 5 : 6;
        return digits.length() >= 2
                && digits.length() <= most
                && digits.chars().allMatch(c -> Character.digit(c, hex ? 16 : 10) >= 0);
    }

    /** Letters, at least two, and at most two digits behind them. */
    private static boolean isName(String name) {
        int letters = 0;
        while (letters < name.length() && isLatin(name.charAt(letters))) {
            letters++;
        }
        String rest = name.substring(letters);
        return letters >= 2 && rest.length() <= 2 && rest.chars().allMatch(Character::isDigit);
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
