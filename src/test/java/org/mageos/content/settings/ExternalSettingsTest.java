package org.mageos.content.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.finding.Severity;
import org.mageos.content.pattern.UrlPattern;
import org.mageos.content.settings.ExternalSettings.Memory;
import org.mageos.content.settings.ExternalSettings.Timeouts;
import org.mageos.content.testing.ReadSettings;

class ExternalSettingsTest {

    @Test
    void nothingIsNeeded() {
        assertThat(ReadSettings.external("")).isEqualTo(ExternalSettings.DEFAULT);
        assertThat(ReadSettings.external("{}")).isEqualTo(ExternalSettings.DEFAULT);
    }

    @Test
    void readsTimes() {
        ExternalSettings settings =
                ReadSettings.external(
                        "{interval: 250ms, timeouts: {connect: 1s, whole: 2m}, patience: 3h, age:"
                                + " 2w}");

        assertThat(settings.interval()).isEqualTo(Duration.ofMillis(250));
        assertThat(settings.timeouts())
                .isEqualTo(
                        new Timeouts(
                                Duration.ofSeconds(1),
                                Duration.ofSeconds(20),
                                Duration.ofMinutes(2)));
        assertThat(settings.patience()).isEqualTo(Duration.ofHours(3));
        assertThat(settings.memory())
                .isEqualTo(new Memory(true, Optional.empty(), Duration.ofDays(14)));
    }

    @Test
    void readsStatusesApartFromUrls() {
        ExternalSettings settings =
                ReadSettings.external(
                        "statuses: {404: off, 5xx: info, timeout: error, a.org: off}");

        assertThat(settings.statuses())
                .containsOnlyKeys("404", "5xx", "timeout")
                .containsEntry("5xx", Severity.INFO);
        assertThat(settings.severity("https://a.org/x")).contains(Severity.OFF);
        assertThat(settings.severity("https://b.org/x")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a.org, https://a.org/",
        "a.org, http://a.org/x?y",
        "A.org, https://a.org/",
        "*.a.org, https://www.a.org/",
        "*a.org, https://a.org/",
        "https://a.org/*, https://a.org/x",
        "a.org/x*z, https://a.org/xyz",
        "a.org/x, https://a.org/x",
        "*://a.org/*, http://a.org/",
        "*, https://a.org/",
        "127.0.0.1:8080, http://127.0.0.1:8080/x",
    })
    void matchesUrls(String pattern, String url) {
        assertThat(UrlPattern.of(pattern).matches(url)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "a.org, https://a.org.b.org/",
        "a.org, https://xa.org/",
        "a.org, https://b.org/a.org/",
        "*.a.org, https://a.org/",
        "https://a.org/*, http://a.org/x",
        "a.org/x, https://a.org/xy",
        "a.org/x, https://a.org/X",
        "a.org, https://a.org:8080/",
    })
    void matchesNothingElse(String pattern, String url) {
        assertThat(UrlPattern.of(pattern).matches(url)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*a", "a*"})
    void matchesLongUrlsInTime(String part) {
        String url = "https://a.org/" + "a".repeat(20_000);

        assertThat(UrlPattern.of("a.org/" + part.repeat(200) + "b").matches(url)).isFalse();
    }
}
