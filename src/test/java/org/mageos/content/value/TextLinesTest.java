package org.mageos.content.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.testing.CpuTime;

class TextLinesTest {

    @ParameterizedTest
    @CsvSource({
        "ab, 0",
        "a_b, 0 2",
        "_, 0 1",
        "a^_b, 0 3",
        "a^b, 0 2",
        "^^_^b_, 0 1 3 4 6",
        "_^, 0 1 2",
        "a_b^c^_d, 0 2 4 7",
    })
    void startsLinesBehindFeedsReturnsAndBoth(String text, String starts) {
        TextLines lines = TextLines.of(text.replace('_', '\n').replace('^', '\r'));

        assertThat(IntStream.rangeClosed(1, lines.count()).mapToObj(lines::start))
                .extracting(String::valueOf)
                .containsExactly(starts.split(" "));
    }

    @Test
    void searchesForNothingAgainAndAgain() {
        int count = 3_000_000;
        String feeds = "\n".repeat(count) + "\r";
        String returns = "\n" + "\r".repeat(count);

        CpuTime.within(
                Duration.ofSeconds(20),
                () -> {
                    assertThat(TextLines.of(feeds).count()).isEqualTo(count + 2);
                    assertThat(TextLines.of(returns).count()).isEqualTo(count + 2);
                });
    }
}
