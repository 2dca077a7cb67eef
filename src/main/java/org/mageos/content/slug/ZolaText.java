package org.mageos.content.slug;

import java.text.Normalizer;
import java.util.Optional;

/**
 * What Zola makes of characters beyond ASCII. It is known where the versions 1.3 and 1.6 of Rust's
 * deunicode agree, for letters that are Latin, Greek or Cyrillic and for common signs; not for
 * other scripts, nor for emoji, which become words.
 */
final class ZolaText {

    private static final String GREEK_LETTERS = "αβγδεζηθικλμνξοπρςστυφχψω";
    private static final String[] GREEK =
            ("a b g d e z e th i k l m n x o p r s s t u ph kh ps o").split(" ");
    private static final String CYRILLIC_LETTERS =
            "абвгдежзийклмнопрстуфхцчшщыьэюяѐёђѓєѕіїјљњћќѝўџґ";
    private static final String[] CYRILLIC =
            ("a b v g d e zh z i i k l m n o p r s t u f kh ts ch sh shch y - e iu ia "
                            + "ie io dj gj ie dz i yi j lj nj tsh kj i u dzh g-")
                    .split(" ");
    private static final String SIGN_LETTERS = "¢£¥§©®°µ¶€";
    private static final String[] SIGNS = "c- ps y- ss -c- -r- deg u p eur".split(" ");

    private ZolaText() {}

    /** ASCII letters and digits, and something else for signs; empty: not known. */
    static Optional<String> ascii(int c) {
        if (c < 0x80) {
            return Optional.of(Character.toString(c));
        }
        return LatinLetters.ascii(c)
                .or(() -> latin(c))
                .or(() -> listed(SIGN_LETTERS, SIGNS, c))
                .or(() -> greek(c))
                .or(() -> cyrillic(c))
                .or(() -> sign(c));
    }

    private static Optional<String> latin(int c) {
        return c >= 0x180 && c <= 0x24F || c >= 0x1E00 && c <= 0x1EFF
                ? LatinLetters.base(c)
                : Optional.empty();
    }

    private static Optional<String> greek(int c) {
        if (c < 0x386 || c > 0x3CE) {
            return Optional.empty();
        }
        if (c == 'Ξ') {
            return Optional.of("ks");
        }
        String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
        return listed(GREEK_LETTERS, GREEK, Character.toLowerCase(parts.codePointAt(0)));
    }

    private static Optional<String> cyrillic(int c) {
        return c == 'Є'
                ? Optional.of("e")
                : listed(CYRILLIC_LETTERS, CYRILLIC, Character.toLowerCase(c));
    }

    private static Optional<String> listed(String letters, String[] ascii, int c) {
        int at = letters.indexOf(c);
        return at < 0 ? Optional.empty() : Optional.of(ascii[at]);
    }

    private static Optional<String> sign(int c) {
        if (c == 0xAD || c >= 0x300 && c <= 0x34E || c >= 0x200C && c <= 0x200F) {
            return Optional.of("");
        }
        if (c >= 0xA0 && c <= 0xBF) {
            return Optional.of(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD));
        }
        boolean sign =
                c == 0xF7
                        || c >= 0x2000 && c <= 0x200B
                        || c >= 0x2010 && c <= 0x2029
                        || c == 0x202F
                        || c >= 0x2032 && c <= 0x203A
                        || c >= 0x2190 && c <= 0x21B6;
        return sign ? Optional.of("-") : Optional.empty();
    }
}
