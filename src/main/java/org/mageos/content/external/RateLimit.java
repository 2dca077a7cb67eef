package org.mageos.content.external;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mageos.content.external.http.Headers;
import org.mageos.content.external.http.HttpDate;
import org.mageos.content.external.http.Reply.Response;

/**
 * How long a host wants to be left alone: {@code Retry-After} in both forms, and the headers that
 * tell how many requests are left: those of GitHub, those of GitLab, and those of the IETF's
 * drafts, in one header or several.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3">RFC 9110, 10.2.3</a>
 * @see <a href="https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/">RateLimit
 *     header fields for HTTP</a>
 */
final class RateLimit {

    /** More than this is a time, less a number of seconds; the drafts and GitLab share a name. */
    private static final long FIRST_TIME = 100_000_000;

    private static final long FIRST_MILLIS = 100_000_000_000L;
    private static final Pattern SECONDS = Pattern.compile("([0-9]{1,15})(?:\\.[0-9]*)?");
    private static final Pattern LEFT = Pattern.compile("(?:^|[;, ])(?:r|remaining)=([0-9]{1,9})");
    private static final Pattern RESET = Pattern.compile("(?:^|[;, ])(?:t|reset)=([0-9]{1,15})");

    private RateLimit() {}

    /**
     * How long to wait before the next request.
     *
     * @param now the time
     * @return empty if the host does not say
     */
    static Optional<Duration> pause(Response response, Instant now) {
        Headers headers = response.headers();
        // A clock that is wrong is wrong in both headers.
        Instant there = headers.first("Date").flatMap(HttpDate::parse).orElse(now);
        Optional<Duration> asked =
                headers.first("Retry-After")
                        .flatMap(
                                value ->
                                        HttpDate.parse(value)
                                                .map(until -> Duration.between(there, until))
                                                .or(() -> fromNow(value, there)));
        return asked.or(() -> used(headers, "X-RateLimit-", there))
                .or(() -> used(headers, "RateLimit-", there))
                .or(() -> inOne(headers, there))
                .filter(pause -> !pause.isNegative() && !pause.isZero());
    }

    private static Optional<Duration> used(Headers headers, String prefix, Instant now) {
        return headers.first(prefix + "Remaining")
                .filter(left -> left.strip().equals("0"))
                .flatMap(left -> headers.first(prefix + "Reset"))
                .flatMap(reset -> fromNow(reset, now));
    }

    private static Optional<Duration> inOne(Headers headers, Instant now) {
        Optional<String> header =
                headers.first("RateLimit").map(value -> value.toLowerCase(Locale.ROOT));
        return header.flatMap(value -> group(LEFT, value))
                .filter("0"::equals)
                .flatMap(left -> header.flatMap(value -> group(RESET, value)))
                .flatMap(reset -> fromNow(reset, now));
    }

    private static Optional<String> group(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Optional<Duration> fromNow(String text, Instant now) {
        Matcher seconds = SECONDS.matcher(text.strip());
        if (!seconds.matches()) {
            return Optional.empty();
        }
        long number = Long.parseLong(seconds.group(1));
        if (number < FIRST_TIME) {
            return Optional.of(Duration.ofSeconds(number));
        }
        Instant until =
                number < FIRST_MILLIS
                        ? Instant.ofEpochSecond(number)
                        : Instant.ofEpochMilli(number);
        return Optional.of(Duration.between(now, until));
    }
}
