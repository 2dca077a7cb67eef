package org.mageos.content.url;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A link's destination, taken apart as RFC 3986 says, but without its strictness: what writers
 * write is not always a URI.
 *
 * @param scheme the scheme in lower case, without its colon; empty if there is none
 * @param host what stands between {@code //} and the path, in lower case; empty if there is none
 * @param path the path as written
 * @param query what stands between {@code ?} and {@code #}; empty if there is no {@code ?}
 * @param fragment what stands behind the first {@code #}; empty if there is no {@code #}
 */
public record Destination(
        Optional<String> scheme,
        Optional<String> host,
        String path,
        Optional<String> query,
        Optional<String> fragment) {

    /** {@code %name%}, which no percent-encoding is. */
    private static final Pattern VARIABLE =
            Pattern.compile("%(?![0-9a-fA-F]{2})[A-Za-z][\\w.-]{1,99}%");

    /** Such as {@code @x@}; it takes a letter more of those that stand for a number. */
    private static final int SHORTEST_PLACEHOLDER = 3;

    /** Characters of no host that anybody wrote by mistake, but of patterns and programs. */
    private static final String OF_PATTERNS = "*\"<>{}\\";

    /** Takes a destination apart; any text is one. */
    public static Destination parse(String text) {
        String rest = withoutLineEnds(text.strip());
        Optional<String> fragment = Optional.empty();
        int hash = rest.indexOf('#');
        if (hash >= 0) {
            fragment = Optional.of(rest.substring(hash + 1));
            rest = rest.substring(0, hash);
        }
        Optional<String> query = Optional.empty();
        int mark = rest.indexOf('?');
        if (mark >= 0) {
            query = Optional.of(rest.substring(mark + 1));
            rest = rest.substring(0, mark);
        }
        Optional<String> scheme = Optional.empty();
        int colon = schemeEnd(rest);
        if (colon > 0) {
            scheme = Optional.of(rest.substring(0, colon).toLowerCase(Locale.ROOT));
            rest = rest.substring(colon + 1);
        }
        Optional<String> host = Optional.empty();
        if (rest.startsWith("//")) {
            int slash = rest.indexOf('/', 2);
            int end = slash < 0 ? rest.length() : slash;
            host = Optional.of(rest.substring(2, end).toLowerCase(Locale.ROOT));
            rest = rest.substring(end);
        }
        return new Destination(scheme, host, rest, query, fragment);
    }

    /**
     * The text without tabs and line ends, which <a
     * href="https://url.spec.whatwg.org/#concept-basic-url-parser">browsers leave out</a>.
     */
    private static String withoutLineEnds(String text) {
        int i = 0;
        while (i < text.length() && !isLeftOut(text.charAt(i))) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.chars().filter(c -> !isLeftOut((char) c)).forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    private static boolean isLeftOut(char c) {
        return c == '\t' || c == '\n' || c == '\r';
    }

    /** The text up to the first {@code ?} or {@code #}. */
    public static String withoutQueryAndFragment(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '?' || c == '#') {
                return text.substring(0, i);
            }
        }
        return text;
    }

    /** Leaves out what stands behind {@code #}. */
    public Destination withoutFragment() {
        return new Destination(scheme, host, path, query, Optional.empty());
    }

    /** This destination with another path, as it would stand in a document. */
    public String withPath(String other) {
        String origin = host.map(h -> scheme.map(s -> s + ":").orElse("") + "//" + h).orElse("");
        return origin
                + other
                + query.map(q -> "?" + q).orElse("")
                + fragment.map(f -> "#" + f).orElse("");
    }

    /** The offset of the colon behind a scheme, or -1. */
    private static int schemeEnd(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            boolean other = c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.';
            if (c == ':') {
                return i > 1 ? i : -1;
            }
            if (!letter && (i == 0 || !other)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether it names a host: {@code https://…}, or {@code //…}, which is read as https. */
    public boolean isWeb() {
        return scheme.isEmpty() && host.isPresent()
                || scheme.filter(s -> s.equals("http") || s.equals("https")).isPresent();
    }

    /** Whether the host cannot be one. */
    public boolean hasBadHost() {
        return isWeb() && (host.isEmpty() || HostName.of(host.get()).isBad());
    }

    /** Whether the host is an address in a form that not every program reads alike. */
    public boolean hasOddAddress() {
        return isWeb() && host.isPresent() && HostName.of(host.get()).isOddAddress();
    }

    /** Whether the host is part of a pattern or a program, which only looks like a URL. */
    public boolean hasPatternAsHost() {
        return isWeb()
                && host.isPresent()
                && host.get().chars().anyMatch(c -> OF_PATTERNS.indexOf(c) >= 0);
    }

    /** Whether a program fills in a part of it, or whoever copies it. */
    public static boolean hasVariable(String text) {
        return mayHaveVariable(text)
                && (text.contains("{{")
                        || text.contains("{%")
                        || text.contains("${")
                        || text.contains("<%")
                        || text.contains("%{")
                        || text.contains("://{}")
                        || VARIABLE.matcher(text).find()
                        || hasPlaceholder(text));
    }

    /** Whether a destination has one of the characters that variables consist of; few have. */
    private static boolean mayHaveVariable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{' || c == '<' || c == '%' || c == '@' || c == 'X' || c == 'N') {
                return true;
            }
        }
        return false;
    }

    /** {@code @docroot@/a.md}, or {@code NNNN-title.md}, the number of which is not given yet. */
    private static boolean hasPlaceholder(String text) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || "/-.#?".indexOf(text.charAt(i)) >= 0) {
                if (isPlaceholder(text, start, i)) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    private static boolean isPlaceholder(String text, int start, int end) {
        if (end - start < SHORTEST_PLACEHOLDER) {
            return false;
        }
        char first = text.charAt(start);
        if (first == '@') {
            return text.charAt(end - 1) == '@';
        }
        if (end - start == SHORTEST_PLACEHOLDER || first != 'X' && first != 'N') {
            return false;
        }
        int same = start;
        while (same < end && text.charAt(same) == first) {
            same++;
        }
        return same == end;
    }
}
