package org.mageos.content.pattern;

import java.util.Locale;
import java.util.Objects;
import org.mageos.content.finding.Wording;

/**
 * A pattern of absolute URLs, in which {@code *} stands for any characters: a host, such as {@code
 * *.example.org}, a host with a path, such as {@code example.org/private/*}, or a whole URL. A
 * pattern without a scheme fits {@code http} and {@code https}, one without a path every path. A
 * star in the host stays in the host, for logins are sent to what fits.
 *
 * <p>Immutable.
 */
public final class UrlPattern {

    private final String text;
    private final String scheme;
    private final Automaton host;
    private final Automaton path;

    private UrlPattern(String text, String scheme, Automaton host, Automaton path) {
        this.text = text;
        this.scheme = scheme;
        this.host = host;
        this.path = path;
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException if it cannot match any URL; the message is for users
     */
    public static UrlPattern of(String text) {
        int scheme = text.indexOf("://");
        String rest = scheme < 0 ? text : text.substring(scheme + 3);
        boolean otherScheme =
                scheme >= 0
                        && !text.startsWith("http://")
                        && !text.startsWith("https://")
                        && !text.startsWith("*://");
        int slash = rest.indexOf('/');
        String host = slash < 0 ? rest : rest.substring(0, slash);
        if (otherScheme || host.isBlank() || rest.chars().anyMatch(c -> c <= ' ' || c == '\\')) {
            throw new IllegalArgumentException(
                    Wording.quote(text)
                            + " is not a URL pattern, such as *.example.org or"
                            + " https://example.org/private/*");
        }
        boolean hasScheme = scheme >= 0 && !text.startsWith("*");
        String path = slash < 0 ? "/*" : rest.substring(slash);
        String start = hasScheme ? text.substring(0, scheme + 3) : "";
        return new UrlPattern(
                text,
                start,
                Automaton.ofStars(host.toLowerCase(Locale.ROOT)),
                Automaton.ofStars(path));
    }

    /**
     * Whether a URL fits.
     *
     * @param url an absolute URL of the web, normalised
     */
    public boolean matches(String url) {
        Objects.requireNonNull(url, "url");
        int start = url.indexOf("://") + 3;
        int slash = url.indexOf('/', start);
        int end = slash < 0 ? url.length() : slash;
        return url.startsWith(scheme)
                && host.matches(url.substring(start, end))
                && path.matches(url.substring(end));
    }

    /** Whether it fits URLs of plain {@code http} because it says so. */
    public boolean namesHttp() {
        return text.startsWith("http://");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UrlPattern pattern && pattern.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The pattern as written. */
    @Override
    public String toString() {
        return text;
    }
}
