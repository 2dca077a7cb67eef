package org.mageos.content.schema;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.mageos.content.value.Value;

/**
 * The formats of JSON Schema 2020-12 (validation, section 7.3) that are checked; others are allowed
 * and not looked at.
 */
public enum Format {
    DATE("date", "a date such as 2026-01-31"),
    DATE_TIME("date-time", "a date and time such as 2026-01-31T10:00:00Z"),
    TIME("time", "a time such as 10:00:00Z"),
    DURATION("duration", "a duration such as P1DT12H"),
    EMAIL("email", "an e-mail address"),
    IDN_EMAIL("idn-email", "an e-mail address"),
    HOSTNAME("hostname", "a host name such as example.org"),
    IDN_HOSTNAME("idn-hostname", "a host name such as example.org"),
    IPV4("ipv4", "an IPv4 address such as 192.0.2.1"),
    IPV6("ipv6", "an IPv6 address such as 2001:db8::1"),
    URI_("uri", "an absolute URL such as https://example.org/page"),
    IRI("iri", "an absolute URL such as https://example.org/page"),
    URI_REFERENCE("uri-reference", "a URL or a path"),
    IRI_REFERENCE("iri-reference", "a URL or a path"),
    UUID("uuid", "a UUID such as 123e4567-e89b-12d3-a456-426614174000"),
    JSON_POINTER("json-pointer", "a JSON pointer such as /a/b"),
    REGEX("regex", "a regular expression");

    private final String keyword;
    private final String phrase;

    Format(String keyword, String phrase) {
        this.keyword = keyword;
        this.phrase = phrase;
    }

    /** The format of this name; empty if it is not checked. */
    static Optional<Format> named(String keyword) {
        for (Format format : values()) {
            if (format.keyword.equals(keyword)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** What a writer would call a value of this format, with its article. */
    String phrase() {
        return phrase;
    }

    /**
     * Whether a text has this format. A date or date-time without quotes has both formats: the site
     * generators make the same kind of value of either.
     */
    public boolean accepts(Value.Scalar scalar) {
        if (scalar.plainDate() && (this == DATE || this == DATE_TIME)) {
            return Timestamps.isPlain(scalar.text());
        }
        return accepts(scalar.text());
    }

    private boolean accepts(String text) {
        return switch (this) {
            case DATE -> Timestamps.isDate(text);
            case DATE_TIME -> Timestamps.isDateTime(text);
            case TIME -> Timestamps.isTime(text);
            case DURATION -> matches(Patterns.DURATION, text);
            case EMAIL, IDN_EMAIL -> matches(Patterns.EMAIL, text);
            case HOSTNAME, IDN_HOSTNAME -> matches(Patterns.HOSTNAME, text);
            case IPV4 -> matches(Patterns.IPV4, text);
            case IPV6 -> isIpv6(text);
            case URI_, IRI -> isAbsoluteUri(text);
            case URI_REFERENCE, IRI_REFERENCE -> parseUri(text).isPresent();
            case UUID -> matches(Patterns.UUID, text);
            case JSON_POINTER -> matches(Patterns.POINTER, text);
            case REGEX -> isRegex(text);
        };
    }

    private static boolean matches(Pattern pattern, String text) {
        return text.length() <= Patterns.LONGEST && pattern.matcher(text).matches();
    }

    /** Brackets keep the JDK from asking a name server. */
    private static boolean isIpv6(String text) {
        if (!text.matches("[0-9a-fA-F:.]{2,45}")) {
            return false;
        }
        try {
            return InetAddress.getByName("[" + text + "]") != null;
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static boolean isAbsoluteUri(String text) {
        return parseUri(text).filter(URI::isAbsolute).isPresent();
    }

    private static Optional<URI> parseUri(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean isRegex(String text) {
        try {
            Pattern.compile(text);
            return true;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    private static final class Patterns {
        static final int LONGEST = 2_000;
        static final Pattern DURATION =
                Pattern.compile(
                        "P(?!$)(\\d+W|(\\d+Y)?(\\d+M)?(\\d+D)?"
                                + "(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?)");
        private static final String LABEL =
                "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?";
        private static final String HOST = LABEL + "(?:\\." + LABEL + ")*";
        static final Pattern HOSTNAME = Pattern.compile(HOST);
        static final Pattern EMAIL =
                Pattern.compile(
                        "(?:[^\\s@\"(),:;<>\\[\\]\\\\.]+(?:\\.[^\\s@\"(),:;<>\\[\\]\\\\.]+)*|\"[^\"]+\")@"
                                + HOST);
        static final Pattern IPV4 =
                Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!$)|$)){4}");
        static final Pattern UUID =
                Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
        static final Pattern POINTER = Pattern.compile("(?:/(?:[^~/]|~[01])*+)*+");
    }
}
