package org.mageos.content.generator;

import java.text.Normalizer;
import java.util.Locale;

/** The slug of a text for a URL path: what permalinks and routes put in place of a value. */
public final class Slug {

    private Slug() {}

    /**
     * Lower-case letters and digits of any script, diacritics of Latin letters dropped, with a
     * single hyphen for each run of anything else between them; apostrophes vanish.
     */
    public static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                if (gap && slug.length() > 0) {
                    slug.append('-');
                }
                gap = false;
                slug.appendCodePoint(c);
            } else if (c != '\'' && c != '\u2019' && !isMark(c)) {
                gap = true;
            }
        }
        return Normalizer.normalize(slug, Normalizer.Form.NFC);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
