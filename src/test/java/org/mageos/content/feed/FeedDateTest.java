package org.mageos.content.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Feed mistakes 1 to 7, 11 to 14. */
class FeedDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-07T08:05:03Z        | Sat, 07 Nov 2026 08:05:03 GMT",
                "2026-11-07T08:00:00.999Z    | Sat, 07 Nov 2026 08:00:00 GMT",
                "2024-02-29T23:59:59Z        | Thu, 29 Feb 2024 23:59:59 GMT",
                "0999-09-01T00:00:00Z        | Sun, 01 Sep 0999 00:00:00 GMT",
            })
    void writesRfc822WithFourDigitsAndGmt(Instant time, String written) {
        assertThat(FeedDate.rfc822(time)).isEqualTo(written);
    }

    @Test
    @DisplayName("FM2, FM3: names are English and fit the date, whatever the locale")
    void readsBackAsEachDayOfALeapYear() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            for (LocalDate day = LocalDate.of(2024, 1, 1);
                    day.getYear() == 2024;
                    day = day.plusDays(1)) {
                Instant time = day.atTime(12, 0).toInstant(ZoneOffset.UTC);

                assertThat(Instant.from(parsed(FeedDate.rfc822(time)))).isEqualTo(time);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static TemporalAccessor parsed(String rfc822) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.parse(rfc822);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-07T08:05:00Z, 2026-11-07T08:05:00Z",
        "2026-11-07T08:05:03.999Z, 2026-11-07T08:05:03Z",
    })
    void writesRfc3339InUtcWithSeconds(Instant time, String written) {
        assertThat(FeedDate.rfc3339(time)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+10000-01-01T00:00:00Z", "0000-12-31T23:59:59Z"})
    void refusesYearsThatFourDigitsCannotHold(Instant time) {
        assertThatIllegalArgumentException().isThrownBy(() -> FeedDate.rfc822(time));
        assertThatIllegalArgumentException().isThrownBy(() -> FeedDate.rfc3339(time));
    }
}
