package org.mageos.content.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.value.Position;

class WordingTest {

    @Test
    void leavesOutTheMiddleOfWhatNobodyReads() {
        String text = "begin " + "x".repeat(1_000_000) + " end";

        assertThat(Wording.shortened(text)).hasSize(551).startsWith("begin x").endsWith("x end");
        assertThat(Wording.shortened("x".repeat(600))).isEqualTo("x".repeat(600));
    }

    @Test
    void cutsNoCharacterInTwo() {
        for (String start : new String[] {"", "x"}) {
            String text = Wording.shortened(start + "\ud83d\ude00".repeat(1_000));
            assertThat(text.codePoints())
                    .noneMatch(c -> Character.getType(c) == Character.SURROGATE);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "a\u001b[31m, a\\u001b[31m",
        "\u009b2J, \\u009b2J",
        "a\u202eb, a\\u202eb",
        "::error::x, \\u003a:error::x",
        "a::b, a::b",
    })
    void printsNothingThatDrivesATerminal(String text, String printed) {
        assertThat(Wording.printable(text)).isEqualTo(printed);
    }

    @Test
    void messagesAndRemediesAreBearable() {
        Location place = new Location("a.md", Position.START);
        String text = "x".repeat(100_000);
        Finding finding =
                Finding.at(place, new Rule("a/b", Severity.ERROR, "c", "d", Optional.empty()), text)
                        .withRemedy(Optional.of(text));

        assertThat(finding.text()).hasSizeLessThan(1_200);
        assertThat(RunError.of(text).message()).hasSizeLessThan(600);
    }
}
