package org.mageos.content.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BuildTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-22,                2026-11-22T00:00:00Z",
        "2026-11-22T08:30:00Z,      2026-11-22T08:30:00Z",
        "2026-11-22T08:30:00+02:00, 2026-11-22T06:30:00Z",
        "1795305600,                2026-11-22T00:00:00Z",
    })
    void readsWhatMavenUsersWrite(String text, Instant instant) {
        assertThat(BuildTime.parse(text)).contains(instant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1", "tomorrow", "2026-13-01", "2026-11-22T08:30:00"})
    void readsNothingElse(String text) {
        assertThat(BuildTime.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-02-02, 2026-01-01T00:00:00Z",
        ",           2026-02-02, 2026-02-02T00:00:00Z",
        ",           none,       2026-03-03T00:00:00Z",
        ",           ,           2026-03-03T00:00:00Z",
    })
    void takesWhatTheUserSaysForThePresent(
            @Nullable String now, @Nullable String outputTimestamp, Instant expected) {
        Supplier<Instant> start = () -> Instant.parse("2026-03-03T00:00:00Z");

        assertThat(BuildTime.of(now, outputTimestamp, start)).isEqualTo(expected);
    }

    @Test
    void refusesWhatTheUserSaysIfItIsNoTime() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BuildTime.of("soon", "2026-02-02", () -> Instant.EPOCH))
                .withMessageContaining("'soon'");
    }
}
