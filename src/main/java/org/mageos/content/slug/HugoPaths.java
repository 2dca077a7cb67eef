package org.mageos.content.slug;

/**
 * What Hugo makes of a text in a path: the name of a file or folder, or a term, as {@code urlize}
 * has it. The result is not percent-encoded.
 *
 * <p>The source: {@code Sanitize} in {@code common/paths} and {@code MakePathSanitized} in {@code
 * helpers} of Hugo 0.162. Hugo 0.111 differs for accents that begin a text.
 *
 * @param removeAccents the setting {@code removePathAccents}
 * @param lower whether paths are in lower case: not so with {@code disablePathToLower}
 */
public record HugoPaths(boolean removeAccents, boolean lower) {

    private static final String ALLOWED = "./\\_#+~-@";

    /** Hugo without settings. */
    public static final HugoPaths DEFAULT = new HugoPaths(false, true);

    /**
     * The path of a name without its ending, since Hugo 0.123: each space is a hyphen. Before, it
     * was {@link #urlize} of the whole path, with the slash behind the name.
     */
    public String page(String name) {
        return urlize(name.replace(' ', '-'));
    }

    /** Letters, digits, marks and some signs; one hyphen for spaces between them. */
    public String urlize(String text) {
        String path = sanitize(text);
        if (removeAccents) {
            path = Letters.withoutAccents(path);
        }
        return lower ? Letters.lower(path) : path;
    }

    private static String sanitize(String text) {
        StringBuilder path = new StringBuilder(text.length());
        boolean gap = false;
        boolean hyphen = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (isAllowed(text, i, c)) {
                hyphen = c == '-';
                if (gap && !hyphen) {
                    path.append('-');
                }
                gap = false;
                path.appendCodePoint(c);
            } else if (path.length() > 0 && !hyphen && Letters.isSpace(c)) {
                gap = true;
            }
            i += Character.charCount(c);
        }
        return path.toString();
    }

    private static boolean isAllowed(String text, int at, int c) {
        return Character.isLetter(c)
                || Character.isDigit(c)
                || Letters.isMark(c)
                || ALLOWED.indexOf(c) >= 0
                || c == '%' && isHex(text, at + 1) && isHex(text, at + 2);
    }

    private static boolean isHex(String text, int at) {
        return at < text.length()
                && text.charAt(at) < 0x80
                && Character.digit(text.charAt(at), 16) >= 0;
    }
}
