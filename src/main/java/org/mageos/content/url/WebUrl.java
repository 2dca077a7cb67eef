package org.mageos.content.url;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Makes URLs as writers write them URLs as machines want them: absolute, ASCII only, normalised.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3986#section-6">RFC 3986, 6: Normalization</a>
 */
public final class WebUrl {

    /** What may stand in a path as it is, beside letters and digits: pchar, and the slash. */
    private static final String IN_PATH = "-._~!$&'()*+,;=:@/";

    private static final String IN_QUERY = IN_PATH + "?";

    /** Nothing, or a port up to 65535; the leading zeros that RFC 3986 allows nobody writes. */
    private static final Pattern PORT =
            Pattern.compile(
                    "|:(?:|[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d\\d|655[0-2]\\d|6553[0-5])");

    /** What DNS resolves in practice: with underscores, but nothing that would end the host. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)*\\.?");

    private WebUrl() {}

    /**
     * Normalises an absolute URL: scheme and host in lower case, the host in Punycode, no default
     * port, no dot segments, a slash for an empty path, everything else that is not ASCII or not
     * allowed percent-encoded. What is encoded already stays so.
     *
     * @param text the URL as written
     * @return empty if it is not an absolute URL
     */
    public static Optional<URI> of(String text) {
        Destination url = Destination.parse(text);
        if (url.scheme().isEmpty()) {
            return Optional.empty();
        }
        String scheme = url.scheme().get();
        if (!url.isWeb()) {
            String rest = text.strip().substring(scheme.length() + 1);
            return parsed(scheme + ":" + encoded(rest, IN_QUERY + "#", true));
        }
        Optional<String> host = url.host().flatMap(h -> host(scheme, h));
        return host.flatMap(
                h ->
                        parsed(
                                scheme
                                        + "://"
                                        + h
                                        + withoutDots(encoded(url.path(), IN_PATH, true))
                                        + behindPath(url)));
    }

    /**
     * The absolute URL of a reference that stands on a page.
     *
     * @param page the page's own URL, as this class makes them
     * @return empty if it is not one
     * @see <a href="https://www.rfc-editor.org/rfc/rfc3986#section-5.2">RFC 3986, 5.2</a>
     */
    public static Optional<URI> on(URI page, String text) {
        Destination reference = Destination.parse(text);
        if (reference.scheme().isPresent()) {
            return of(text);
        }
        if (reference.host().isPresent()) {
            return of(page.getScheme() + ":" + text.strip());
        }
        String origin = page.getScheme() + "://" + page.getRawAuthority();
        String path = encoded(reference.path(), IN_PATH, true);
        if (path.isEmpty()) {
            String query =
                    reference.query().isEmpty() && page.getRawQuery() != null
                            ? "?" + page.getRawQuery()
                            : "";
            return parsed(origin + page.getRawPath() + query + behindPath(reference));
        }
        String whole = path.startsWith("/") ? path : Paths.folder(page.getRawPath()) + "/" + path;
        return parsed(origin + withoutDots(whole) + behindPath(reference));
    }

    /** Whether a URL is one of the web: not of mail, nor of data. */
    public static boolean isWeb(URI url) {
        return ("https".equals(url.getScheme()) || "http".equals(url.getScheme()))
                && url.getRawAuthority() != null;
    }

    /** A decoded path with everything percent-encoded that a URL's path does not hold as it is. */
    public static String encodedPath(String decoded) {
        return encoded(decoded, IN_PATH, false);
    }

    private static String behindPath(Destination url) {
        return url.query().map(query -> "?" + encoded(query, IN_QUERY, true)).orElse("")
                + url.fragment().map(part -> "#" + encoded(part, IN_QUERY, true)).orElse("");
    }

    private static Optional<URI> parsed(String url) {
        try {
            return Optional.of(new URI(url));
        } catch (URISyntaxException e) {
            // What is no URL has none.
            return Optional.empty();
        }
    }

    /**
     * The authority in ASCII; empty if it is not one. User names do not belong in published URLs.
     */
    private static Optional<String> host(String scheme, String authority) {
        String host = authority.substring(authority.lastIndexOf('@') + 1);
        String port = "";
        int colon = host.lastIndexOf(':');
        if (colon > host.lastIndexOf(']')) {
            port = host.substring(colon);
            host = host.substring(0, colon);
        }
        // The zone of an IPv6 address means something to one machine only (RFC 6874, 1).
        if (!PORT.matcher(port).matches() || host.startsWith("[") && host.contains("%")) {
            return Optional.empty();
        }
        boolean usual = port.equals(":") || port.equals(scheme.equals("https") ? ":443" : ":80");
        try {
            String ascii = host.startsWith("[") ? host : IDN.toASCII(Paths.decode(host));
            return host.startsWith("[") || NAME.matcher(ascii).matches()
                    ? Optional.of(ascii.toLowerCase(Locale.ROOT) + (usual ? "" : port))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            // A label that is too long, or that no name may have.
            return Optional.empty();
        }
    }

    /** RFC 3986, 5.2.4: a slash at the end stays, and an empty path becomes one. */
    private static String withoutDots(String path) {
        if (!path.contains("/.") && path.startsWith("/")) {
            return path;
        }
        Deque<String> segments = new ArrayDeque<>();
        String[] written = path.split("/", -1);
        for (int i = path.startsWith("/") ? 1 : 0; i < written.length; i++) {
            boolean last = i == written.length - 1;
            if (written[i].equals("..")) {
                segments.pollLast();
            }
            if (!written[i].equals(".") && !written[i].equals("..")) {
                segments.addLast(written[i]);
            } else if (last) {
                segments.addLast("");
            }
        }
        return "/" + String.join("/", segments);
    }

    /**
     * @param allowed what stays as it is, beside letters and digits
     * @param written whether the text may hold encoded characters already
     */
    private static String encoded(String text, String allowed, boolean written) {
        StringBuilder encoded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (isAlphanumeric(c) || c < 0x80 && allowed.indexOf(c) >= 0) {
                encoded.append((char) c);
            } else if (c == '%' && written && isEncoded(text, i)) {
                encoded.append('%');
            } else if (Character.getType(c) != Character.SURROGATE) {
                percentEncode(c, encoded);
            }
            i += Character.charCount(c);
        }
        return encoded.toString();
    }

    private static boolean isAlphanumeric(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    private static boolean isEncoded(String text, int percent) {
        return percent + 2 < text.length()
                && Character.digit(text.charAt(percent + 1), 16) >= 0
                && Character.digit(text.charAt(percent + 2), 16) >= 0;
    }

    private static void percentEncode(int c, StringBuilder encoded) {
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
            encoded.append('%')
                    .append(Character.toUpperCase(Character.forDigit(b >> 4 & 15, 16)))
                    .append(Character.toUpperCase(Character.forDigit(b & 15, 16)));
        }
    }
}
