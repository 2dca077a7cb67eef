package org.mageos.content.external;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.external.http.Reply.Response;

class RateLimitTest {

    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    /** Headers are separated by semicolons with blanks around them; seconds, or nothing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            quoteCharacter = '`',
            value = {
                "Retry-After: 120 = 120",
                "retry-after: 1.5 = 1",
                "Retry-After: 0 =",
                "Retry-After: -5 =",
                "Retry-After: soon =",
                "Retry-After: 99999999999999999999 =",
                "Retry-After: Mon, 01 Jun 2026 12:02:00 GMT = 120",
                "Retry-After: Monday, 01-Jun-26 12:02:00 GMT = 120",
                "Retry-After: Mon Jun  1 12:02:00 2026 = 120",
                "Retry-After: Mon, 01 Jun 2026 11:00:00 GMT =",
                "Date: Mon, 01 Jun 2026 11:00:00 GMT ; Retry-After: Mon, 01 Jun 2026 11:00:30 GMT ="
                        + " 30",
                "X-RateLimit-Remaining: 0 ; X-RateLimit-Reset: 1780315260 = 60",
                "X-RateLimit-Remaining: 0 ; X-RateLimit-Reset: 1780315260000 = 60",
                "X-RateLimit-Remaining: 1 ; X-RateLimit-Reset: 1780315260 =",
                "X-RateLimit-Reset: 1780315260 =",
                "RateLimit-Remaining: 0 ; RateLimit-Reset: 1780315260 = 60",
                "RateLimit-Remaining: 0 ; RateLimit-Reset: 45 = 45",
            })
    void readsAllDialects_F09_F10(String headers, Integer seconds) {
        assertPause(headers, seconds);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "RateLimit: limit=100, remaining=0, reset=50 | 50",
                "RateLimit: limit=100, remaining=10, reset=50 |",
                "RateLimit: \"default\";r=0;t=30 | 30",
                "RateLimit: \"default\";r=5;t=30 |",
            })
    void readsTheFormsInOneHeader_F10(String headers, Integer seconds) {
        assertPause(headers, seconds);
    }

    private static void assertPause(String headers, Integer seconds) {
        String[] lines = headers.split(" ; ");
        String[] pairs = new String[lines.length * 2];
        for (int i = 0; i < lines.length; i++) {
            String[] parts = lines[i].split(":", 2);
            pairs[2 * i] = parts[0];
            pairs[2 * i + 1] = parts[1].strip();
        }
        assertThat(RateLimit.pause(Response.of(429, pairs), NOW).map(Duration::toSeconds))
                .isEqualTo(java.util.Optional.ofNullable(seconds).map(Integer::longValue));
    }
}
