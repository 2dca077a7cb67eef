package org.mageos.content.url;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * A link's URL as it is asked for: each URL has one form, however it is written.
 *
 * @param url the absolute URL without fragment
 * @param fragment the part behind {@code #}, encoded; empty if there is none
 */
public record UrlForm(URI url, Optional<String> fragment) {

    private static final String UNRESERVED = "-._~";

    /**
     * The form of a destination.
     *
     * @param destination an absolute URL, or one without its scheme, which is read as https
     * @return empty if it is no URL of the web
     */
    public static Optional<UrlForm> of(String destination) {
        String text = destination.strip();
        return WebUrl.of(text.startsWith("//") ? "https:" + text : text)
                .filter(url -> WebUrl.isWeb(url) && (url.getHost() != null || isOdd(url)))
                .map(
                        url ->
                                new UrlForm(
                                        withoutFragment(url),
                                        Optional.ofNullable(url.getRawFragment())
                                                .filter(fragment -> !fragment.isEmpty())));
    }

    /** Names with underscores exist, but Java neither reads them nor proves their certificates. */
    private static boolean isOdd(URI url) {
        return url.getRawAuthority().indexOf('_') >= 0;
    }

    /** A URL in its one form, without its fragment. */
    public static URI withoutFragment(URI url) {
        String text = url.toString();
        int hash = text.indexOf('#');
        return URI.create(plain(hash < 0 ? text : text.substring(0, hash)));
    }

    /** RFC 3986, 6.2.2: what need not be encoded is not, and hexadecimal digits are capitals. */
    private static String plain(String url) {
        if (url.indexOf('%') < 0) {
            return url;
        }
        StringBuilder plain = new StringBuilder(url.length());
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            if (c != '%' || i + 2 >= url.length()) {
                plain.append(c);
                continue;
            }
            String digits = url.substring(i + 1, i + 3);
            char decoded = (char) Integer.parseInt(digits, 16);
            if (isUnreserved(decoded)) {
                plain.append(decoded);
            } else {
                plain.append('%').append(digits.toUpperCase(Locale.ROOT));
            }
            i += 2;
        }
        return plain.toString();
    }

    private static boolean isUnreserved(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || UNRESERVED.indexOf(c) >= 0;
    }
}
