package org.mageos.content.slug;

/**
 * What Docusaurus makes of the names of documents and their folders: numbers that only order them
 * go. {@code 01-intro} is {@code intro}, but {@code 2021-11-news} and {@code 7.0-news} stay, as a
 * date or a version.
 *
 * <p>The source: {@code numberPrefix.js} of {@code @docusaurus/plugin-content-docs} 3.10.2, which
 * does so unless {@code numberPrefixParser} is set to false or to a function.
 */
public final class DocusaurusNames {

    private static final String SIGNS = "-_.";

    private DocusaurusNames() {}

    /** A path of names between slashes, each without its number. */
    public static String withoutNumberPrefixes(String path) {
        StringBuilder result = new StringBuilder(path.length());
        int start = 0;
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', start)) {
            result.append(withoutNumberPrefix(path.substring(start, slash))).append('/');
            start = slash + 1;
        }
        return result.append(withoutNumberPrefix(path.substring(start))).toString();
    }

    /** A name without the number at its start; as it is if nothing else would be left. */
    public static String withoutNumberPrefix(String name) {
        int digits = 0;
        while (digits < name.length() && isDigit(name.charAt(digits))) {
            digits++;
        }
        int signs = afterSpaces(name, digits);
        int rest = signs;
        while (rest < name.length() && SIGNS.indexOf(name.charAt(rest)) >= 0) {
            rest++;
        }
        boolean dateOrVersion =
                signs == digits
                        && rest > signs
                        && signs + 1 < name.length()
                        && isDigit(name.charAt(signs + 1));
        int suffix = afterSpaces(name, rest);
        return digits > 0
                        && rest > signs
                        && !dateOrVersion
                        && suffix < name.length()
                        && SIGNS.indexOf(name.charAt(suffix)) < 0
                ? name.substring(suffix)
                : name;
    }

    private static int afterSpaces(String name, int from) {
        int at = from;
        while (at < name.length()
                && (Letters.isSpace(name.charAt(at)) && name.charAt(at) != 0x85
                        || name.charAt(at) == 0xFEFF)) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
