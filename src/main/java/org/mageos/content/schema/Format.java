package org.mageos.content.schema;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.mageos.content.value.Value;

/**
 * The formats of JSON Schema 2020-12 (validation, section 7.3) that are checked; others are allowed
 * and not looked at.
 */
enum Format {
    DATE("date", "a date such as 2026-01-31", Timestamps::isDate),
    DATE_TIME("date-time", "a date and time such as 2026-01-31T10:00:00Z", Timestamps::isDateTime),
    TIME("time", "a time such as 10:00:00Z", Timestamps::isTime),
    DURATION("duration", "a duration such as P1DT12H", matching(Patterns.DURATION)),
    EMAIL("email", "an e-mail address", matching(Patterns.EMAIL)),
    IDN_EMAIL("idn-email", "an e-mail address", matching(Patterns.EMAIL)),
    HOSTNAME("hostname", "a host name such as example.org", matching(Patterns.HOSTNAME)),
    IDN_HOSTNAME("idn-hostname", "a host name such as example.org", matching(Patterns.HOSTNAME)),
    IPV4("ipv4", "an IPv4 address such as 192.0.2.1", matching(Patterns.IPV4)),
    IPV6("ipv6", "an IPv6 address such as 2001:db8::1", Format::isIpv6),
    URI_("uri", "an absolute URL such as https://example.org/page", Format::isAbsoluteUri),
    IRI("iri", "an absolute URL such as https://example.org/page", Format::isAbsoluteUri),
    URI_REFERENCE("uri-reference", "a URL or a path", text -> parseUri(text).isPresent()),
    IRI_REFERENCE("iri-reference", "a URL or a path", text -> parseUri(text).isPresent()),
    UUID("uuid", "a UUID such as 123e4567-e89b-12d3-a456-426614174000", matching(Patterns.UUID)),
    JSON_POINTER("json-pointer", "a JSON pointer such as /a/b", matching(Patterns.POINTER)),
    REGEX("regex", "a regular expression", Format::isRegex);

    private final String keyword;
    private final String phrase;
    private final Predicate<String> accepted;

    Format(String keyword, String phrase, Predicate<String> accepted) {
        this.keyword = keyword;
        this.phrase = phrase;
        this.accepted = accepted;
    }

    /** The format of this name; empty if it is not checked. */
    static Optional<Format> named(String keyword) {
        return Arrays.stream(values()).filter(format -> format.keyword.equals(keyword)).findFirst();
    }

    /** What a writer would call a value of this format, with its article. */
    String phrase() {
        return phrase;
    }

    /**
     * Whether a text has this format. A date or date-time without quotes has both formats: the site
     * generators make the same kind of value of either.
     */
    boolean accepts(Value.Scalar scalar) {
        if (scalar.plainDate() && (this == DATE || this == DATE_TIME)) {
            return Timestamps.isPlain(scalar.text());
        }
        return accepted.test(scalar.text());
    }

    private static Predicate<String> matching(String pattern) {
        Pattern compiled = Pattern.compile(pattern);
        return text -> text.length() <= Patterns.LONGEST && compiled.matcher(text).matches();
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
        static final String DURATION =
                "P(?!$)(\\d+W|(\\d+Y)?(\\d+M)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?)";
        static final String LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?";
        static final String HOSTNAME = LABEL + "(?:\\." + LABEL + ")*";
        static final String EMAIL =
                "(?:[^\\s@\"(),:;<>\\[\\]\\\\.]+(?:\\.[^\\s@\"(),:;<>\\[\\]\\\\.]+)*|\"[^\"]+\")@"
                        + HOSTNAME;
        static final String IPV4 = "(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!$)|$)){4}";
        static final String UUID = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
        static final String POINTER = "(?:/(?:[^~/]|~[01])*+)*+";
    }
}
