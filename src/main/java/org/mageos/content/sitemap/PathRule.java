package org.mageos.content.sitemap;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.mageos.content.pattern.Automaton;

/**
 * A rule of a {@code robots.txt} that paths match or do not (RFC 9309, 2.2.2 and 2.2.3). Immutable.
 */
final class PathRule {

    /**
     * What stays as it is, beside letters and digits: the unreserved characters (RFC 3986, 2.3),
     * and those that part a path and a query.
     */
    private static final String KEPT = "-._~/?&=+";

    private final boolean allowed;
    private final RobotsFile.Rule rule;

    /** What every path that it is for begins with: most paths are known by this not to fit. */
    private final String beginning;

    private final Automaton paths;
    private final int octets;

    private PathRule(
            boolean allowed, RobotsFile.Rule rule, String beginning, Automaton paths, int octets) {
        this.allowed = allowed;
        this.rule = rule;
        this.beginning = beginning;
        this.paths = paths;
        this.octets = octets;
    }

    static PathRule of(boolean allowed, String pattern, RobotsFile.Rule rule) {
        boolean anchored = pattern.endsWith("$");
        String path = anchored ? pattern.substring(0, pattern.length() - 1) : pattern;
        String stars = normalized(path, "*") + (anchored ? "" : "*");
        int octets = pattern.getBytes(StandardCharsets.UTF_8).length;
        // Percent-encoded, each octet outside ASCII is three, as if it had been written so.
        octets +=
                2
                        * (int)
                                pattern.codePoints()
                                        .filter(c -> c > 0x7f)
                                        .mapToLong(PathRule::size)
                                        .sum();
        return new PathRule(
                allowed,
                rule,
                stars.substring(0, (stars + "*").indexOf('*')),
                Automaton.ofStars(stars),
                octets);
    }

    private static long size(int codePoint) {
        return codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
    }

    boolean isAllowed() {
        return allowed;
    }

    RobotsFile.Rule rule() {
        return rule;
    }

    boolean isStrongerThan(PathRule other) {
        return octets > other.octets || octets == other.octets && allowed && !other.allowed;
    }

    /** Whether the rule is for a path as {@link #normalizedPath} makes it. */
    boolean matches(String path) {
        return path.startsWith(beginning) && paths.matches(path);
    }

    /** A path with its query such that what means the same is the same text. */
    static String normalizedPath(String pathAndQuery) {
        int fragment = pathAndQuery.indexOf('#');
        String path = fragment < 0 ? pathAndQuery : pathAndQuery.substring(0, fragment);
        return normalized(path.startsWith("/") ? path : "/" + path, "");
    }

    /**
     * Percent-encodes what is not kept and decodes what is unreserved. {@code *} and {@code $} of a
     * path are encoded, so that they match what a pattern has as {@code %2A} and {@code %24}. In a
     * query {@code %2F} is a slash.
     */
    private static String normalized(String text, String alsoKept) {
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        StringBuilder out = new StringBuilder(octets.length);
        boolean inQuery = false;
        for (int i = 0; i < octets.length; i++) {
            char c = (char) (octets[i] & 0xff);
            int encoded = c == '%' ? encodedOctet(octets, i) : -1;
            if (encoded >= 0) {
                i += 2;
                append(out, (char) encoded, isUnreserved(encoded) || inQuery && encoded == '/');
            } else {
                inQuery |= c == '?';
                append(out, c, isUnreserved(c) || KEPT.indexOf(c) >= 0 || alsoKept.indexOf(c) >= 0);
            }
        }
        return out.toString();
    }

    private static void append(StringBuilder out, char octet, boolean kept) {
        if (kept) {
            out.append(octet);
        } else {
            out.append('%');
            out.append(hex(octet >> 4)).append(hex(octet & 0xf));
        }
    }

    private static String hex(int digit) {
        return Integer.toHexString(digit).toUpperCase(Locale.ROOT);
    }

    /** The octet that is percent-encoded at an offset, or -1. */
    private static int encodedOctet(byte[] octets, int offset) {
        if (offset + 2 >= octets.length) {
            return -1;
        }
        int high = Character.digit(octets[offset + 1], 16);
        int low = Character.digit(octets[offset + 2], 16);
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }

    private static boolean isUnreserved(int c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || c == '-'
                || c == '.'
                || c == '_'
                || c == '~';
    }
}
