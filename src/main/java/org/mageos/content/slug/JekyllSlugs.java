package org.mageos.content.slug;

import java.util.function.IntPredicate;

/**
 * What Jekyll makes of a text in a URL: {@code Jekyll::Utils.slugify} and the filter of that name.
 * A URL's {@code :title} is the front matter's {@code slug} or else the file's name without date
 * and ending, {@link Mode#PRETTY} with its letter case; {@code :slug} and {@code :name} are the
 * same in {@link Mode#DEFAULT}; {@code :categories} are in lower case, {@code
 * :slugified_categories} in {@link Mode#DEFAULT}. The result is not percent-encoded.
 *
 * <p>The source: {@code utils.rb} and {@code drops/url_drop.rb} of Jekyll 4.3.1.
 */
public final class JekyllSlugs {

    private static final String PRETTY_SIGNS = "._~!$&'()+,;=@";

    /** Which characters stay; a hyphen is put for each run of others. */
    public enum Mode {
        /** All but ASCII spaces. */
        RAW,
        /** Letters, marks and decimal digits. */
        DEFAULT,
        /** Letters, marks, decimal digits and {@code ._~!$&'()+,;=@}. */
        PRETTY,
        /** ASCII letters and digits. */
        ASCII,
        /** The default ones, after Latin letters became ASCII and all else a sign. */
        LATIN,
        /** All: only the letter case changes. */
        NONE
    }

    private JekyllSlugs() {}

    /**
     * A text as a part of a URL.
     *
     * @param cased whether letters keep their case
     */
    public static String slugify(String text, Mode mode, boolean cased) {
        String slug =
                switch (mode) {
                    case NONE -> text;
                    case RAW -> trimmed(hyphens(text, c -> c != ' ' && (c < '\t' || c > '\r')));
                    case DEFAULT -> trimmed(hyphens(text, JekyllSlugs::isText));
                    case PRETTY ->
                            trimmed(hyphens(text, c -> isText(c) || PRETTY_SIGNS.indexOf(c) >= 0));
                    case ASCII -> trimmed(hyphens(text, c -> c < 0x80 && isText(c)));
                    case LATIN -> trimmed(hyphens(latin(text), JekyllSlugs::isText));
                };
        return cased ? slug : RubyText.downcase(slug);
    }

    private static boolean isText(int c) {
        return Character.isLetterOrDigit(c) || Letters.isMark(c);
    }

    private static String latin(String text) {
        StringBuilder latin = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        c -> {
                            if (c < 0x80) {
                                latin.append((char) c);
                            } else {
                                latin.append(LatinLetters.ascii(c).orElse("?"));
                            }
                        });
        return latin.toString();
    }

    private static String hyphens(String text, IntPredicate stays) {
        StringBuilder slug = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (stays.test(c)) {
                slug.appendCodePoint(c);
                gap = false;
            } else if (!gap) {
                slug.append('-');
                gap = true;
            }
        }
        return slug.toString();
    }

    /** Without one hyphen at the start and one at the end. */
    private static String trimmed(String slug) {
        int start = slug.startsWith("-") ? 1 : 0;
        int end = slug.endsWith("-") ? slug.length() - 1 : slug.length();
        return start < end ? slug.substring(start, end) : "";
    }
}
