package org.mageos.content.feed;

import java.io.ByteArrayOutputStream;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The URLs that content may have: absolute, ASCII only, and of schemes that run nothing. */
final class ContentUrls {

    private static final Set<String> LINK_SCHEMES =
            Set.of("http", "https", "mailto", "tel", "sms", "xmpp", "irc", "ircs", "geo");
    private static final Set<String> FILE_SCHEMES = Set.of("http", "https");

    /** What RFC 3986 allows in a URI beside letters and digits. */
    private static final String URI_CHARACTERS = "-._~:/?#[]@!$&'()*+,;=%";

    private final URI page;
    private final UrlResolver resolver;

    ContentUrls(URI page, UrlResolver resolver) {
        this.page = page;
        this.resolver = resolver;
    }

    /** Where a link leads. */
    Optional<String> link(String destination) {
        String trimmed = trimmed(destination);
        if (trimmed.isEmpty() || trimmed.startsWith("#")) {
            String base = page.toString();
            int fragment = base.indexOf('#');
            return ascii((fragment < 0 ? base : base.substring(0, fragment)) + trimmed);
        }
        return isAbsolute(trimmed)
                ? absolute(trimmed, LINK_SCHEMES)
                : resolver.link(trimmed).flatMap(uri -> absolute(uri.toString(), LINK_SCHEMES));
    }

    /** Where an embedded file is. */
    Optional<String> file(String destination) {
        String trimmed = trimmed(destination);
        if (trimmed.isEmpty() || trimmed.startsWith("#")) {
            return Optional.empty();
        }
        return isAbsolute(trimmed)
                ? absolute(trimmed, FILE_SCHEMES)
                : resolver.image(trimmed).flatMap(uri -> absolute(uri.toString(), FILE_SCHEMES));
    }

    /** The id that a link within the page leads to, or empty. */
    Optional<String> fragment(String destination) {
        String trimmed = trimmed(destination);
        String own = page.toString() + "#";
        int start = trimmed.startsWith("#") ? 1 : trimmed.startsWith(own) ? own.length() : 0;
        return start == 0 || start == trimmed.length()
                ? Optional.empty()
                : Optional.of(decoded(trimmed.substring(start)));
    }

    /** The text with percent signs and digits resolved; unchanged if they are none. */
    private static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); ) {
            if (text.charAt(i) == '%' && isEscape(text, i)) {
                bytes.write(Integer.parseInt(text, i + 1, i + 3, 16));
                i += 3;
            } else {
                int next = text.offsetByCodePoints(i, 1);
                bytes.writeBytes(text.substring(i, next).getBytes(StandardCharsets.UTF_8));
                i = next;
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Browsers ignore these characters, so that they may hide a scheme. */
    private static String trimmed(String destination) {
        StringBuilder kept = new StringBuilder(destination.length());
        for (int i = 0; i < destination.length(); i++) {
            char c = destination.charAt(i);
            if (c >= ' ' && c != 0x7f) {
                kept.append(c);
            }
        }
        return kept.toString().strip();
    }

    private static boolean isAbsolute(String destination) {
        return destination.startsWith("//")
                || destination.startsWith("\\")
                || destination.startsWith("/\\")
                || !scheme(destination).isEmpty();
    }

    /** The scheme in lower case; empty if there is none. */
    private static String scheme(String destination) {
        int i = 0;
        while (i < destination.length() && isSchemeCharacter(destination.charAt(i), i)) {
            i++;
        }
        boolean found = i > 0 && i < destination.length() && destination.charAt(i) == ':';
        return found ? destination.substring(0, i).toLowerCase(Locale.ROOT) : "";
    }

    private static boolean isSchemeCharacter(char c, int index) {
        boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        return letter || index > 0 && (c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.');
    }

    private Optional<String> absolute(String destination, Set<String> schemes) {
        String url =
                destination.startsWith("//") ? page.getScheme() + ":" + destination : destination;
        String scheme = scheme(url);
        if (!schemes.contains(scheme)) {
            return Optional.empty();
        }
        return FILE_SCHEMES.contains(scheme) ? web(url, scheme) : ascii(url);
    }

    private static Optional<String> web(String url, String scheme) {
        int start = scheme.length() + 3;
        if (!url.startsWith("://", scheme.length())) {
            return Optional.empty();
        }
        int end = start;
        while (end < url.length() && "/?#\\".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        Optional<String> host = asciiHost(url.substring(start, end));
        return host.isEmpty()
                ? Optional.empty()
                : ascii(scheme + "://" + host.get() + url.substring(end));
    }

    private static Optional<String> asciiHost(String authority) {
        if (authority.isEmpty()) {
            return Optional.empty();
        }
        try {
            boolean plain = authority.chars().allMatch(c -> c < 0x80);
            return Optional.of(plain ? authority : IDN.toASCII(authority));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The URL with percent signs for what a URI cannot have; empty if it is none all the same. */
    private static Optional<String> ascii(String url) {
        StringBuilder ascii = new StringBuilder(url.length());
        boolean fragment = false;
        for (int i = 0; i < url.length(); ) {
            int c = url.codePointAt(i);
            int next = i + Character.charCount(c);
            boolean allowed =
                    c < 0x80 && (Character.isLetterOrDigit(c) || URI_CHARACTERS.indexOf(c) >= 0);
            boolean second = c == '#' && fragment;
            if (allowed && !second && (c != '%' || isEscape(url, i))) {
                fragment |= c == '#';
                ascii.append((char) c);
            } else {
                for (byte b : url.substring(i, next).getBytes(StandardCharsets.UTF_8)) {
                    ascii.append(String.format(Locale.ROOT, "%%%02X", b & 0xff));
                }
            }
            i = next;
        }
        String result = ascii.toString();
        try {
            URI uri = new URI(withoutBrackets(result));
            return uri.isAbsolute() ? Optional.of(uri.toString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Brackets are allowed in the host only, but common in queries. */
    private static String withoutBrackets(String url) {
        int authority = url.indexOf("://");
        int path = authority < 0 ? -1 : url.indexOf('/', authority + 3);
        int query = url.indexOf('?');
        int from = path < 0 ? query : query < 0 ? path : Math.min(path, query);
        return from < 0
                ? url
                : url.substring(0, from)
                        + url.substring(from).replace("[", "%5B").replace("]", "%5D");
    }

    private static boolean isEscape(String url, int percent) {
        return percent + 2 < url.length()
                && Character.digit(url.charAt(percent + 1), 16) >= 0
                && Character.digit(url.charAt(percent + 2), 16) >= 0;
    }
}
