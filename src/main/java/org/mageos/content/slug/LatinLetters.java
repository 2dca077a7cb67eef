package org.mageos.content.slug;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;

/**
 * What stands for a letter of Latin-1 and Latin Extended-A in ASCII: the same in Ruby's I18n and in
 * Rust's deunicode.
 */
final class LatinLetters {

    private static final int FIRST = 0xC0;
    private static final int LAST = 0x17E;

    /** Letters that are no ASCII letter with an accent. */
    private static final Map<Integer, String> OTHERS =
            Map.ofEntries(
                    Map.entry(0xC6, "AE"),
                    Map.entry(0xD0, "D"),
                    Map.entry(0xD7, "x"),
                    Map.entry(0xD8, "O"),
                    Map.entry(0xDE, "Th"),
                    Map.entry(0xDF, "ss"),
                    Map.entry(0xE6, "ae"),
                    Map.entry(0xF0, "d"),
                    Map.entry(0xF8, "o"),
                    Map.entry(0xFE, "th"),
                    Map.entry(0x110, "D"),
                    Map.entry(0x111, "d"),
                    Map.entry(0x126, "H"),
                    Map.entry(0x127, "h"),
                    Map.entry(0x131, "i"),
                    Map.entry(0x132, "IJ"),
                    Map.entry(0x133, "ij"),
                    Map.entry(0x138, "k"),
                    Map.entry(0x13F, "L"),
                    Map.entry(0x140, "l"),
                    Map.entry(0x141, "L"),
                    Map.entry(0x142, "l"),
                    Map.entry(0x149, "'n"),
                    Map.entry(0x14A, "NG"),
                    Map.entry(0x14B, "ng"),
                    Map.entry(0x152, "OE"),
                    Map.entry(0x153, "oe"),
                    Map.entry(0x166, "T"),
                    Map.entry(0x167, "t"));

    private LatinLetters() {}

    static Optional<String> ascii(int c) {
        if (c < FIRST || c > LAST) {
            return Optional.empty();
        }
        return Optional.ofNullable(OTHERS.get(c)).or(() -> base(c));
    }

    /** The ASCII letter of a letter with accents. */
    static Optional<String> base(int c) {
        String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
        boolean accents =
                parts.length() > 1
                        && parts.charAt(0) < 0x80
                        && parts.substring(1).codePoints().allMatch(Letters::isMark);
        return accents ? Optional.of(parts.substring(0, 1)) : Optional.empty();
    }
}
