package org.mageos.content.generator.jekyll;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.value.Moment;

/** Each row is what {@code TZ=UTC ruby -rtime -e 'p Time.parse(ARGV[0]).utc' TEXT} says. */
class RubyTimeTest {

    @ParameterizedTest(name = "{0}")
    @DisplayName("Dates as people write them")
    @CsvSource(
            delimiter = ';',
            value = {
                "2023-01-29 18:30:22 2023 -0800; 2023-01-29T18:30:22Z",
                "2023-01-29 18:30:22 -0800; 2023-01-30T02:30:22Z",
                "29 Jan 2023; 2023-01-29",
                "29th January 2023; 2023-01-29",
                "2023-1-9; 2023-01-09",
                "2023-01-29 18:30:22 PST; 2023-01-30T02:30:22Z",
                "2023-01-29 18:30:22 EST; 2023-01-29T23:30:22Z",
                "2023/01/29 18:30; 2023-01-29T18:30:00Z",
                "2023/1/9; 2023-01-09",
                "2023.01.29; 2023-01-29",
                "January 29, 2023; 2023-01-29",
                "Sunday, January 29, 2023; 2023-01-29",
                "2023-01-29 6:30 PM; 2023-01-29T18:30:00Z",
                "2023-01-29 12:30 am; 2023-01-29T00:30:00Z",
                "Jan 29 2023 6:30pm PST; 2023-01-30T02:30:00Z",
                "2023-01-29 18:30:22 Europe/Berlin; 2023-01-29T18:30:22Z",
                "2023-01-29 18:30:22 foo; 2023-01-29T18:30:22Z",
                "Sun, 29 Jan 2023 18:30:22 GMT; 2023-01-29T18:30:22Z",
                "29 Jan 2023 18:30 +0100; 2023-01-29T17:30:00Z",
                "2023-01-29 18:30 +0100; 2023-01-29T17:30:00Z",
                "2023-01-29 6:30:22 am +01:00; 2023-01-29T05:30:22Z",
                "2023-01-29T18:30:22.123Z; 2023-01-29T18:30:22Z",
                "2023-01-29 18:30:22 UTC; 2023-01-29T18:30:22Z",
                "2023-01-29 18:30:22 +01; 2023-01-29T17:30:22Z",
                "2023-01-29, 18:30; 2023-01-29T18:30:00Z",
                "2023-01-29 - 18:30; 2023-01-29T18:30:00Z",
                "\u00a0 2023-01-29 18:30:22 -0800; 2023-01-30T02:30:22Z",
                "2023-01-29\u00a018:30:22; 2023-01-29T18:30:22Z",
            })
    void reads(String written, String moment) {
        assertThat(RubyTime.iso(written).flatMap(Moment::parse).map(Moment::toString))
                .contains(moment);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("What Ruby refuses")
    @ValueSource(
            strings = {
                "foo",
                "2023",
                "2023-01",
                "01/29/2023",
                "2023-01-29 25:00:00",
                "29 Foo 2023"
            })
    void refuses(String written) {
        assertThat(RubyTime.iso(written)).isEmpty();
    }
}
