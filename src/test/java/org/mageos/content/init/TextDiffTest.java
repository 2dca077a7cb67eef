package org.mageos.content.init;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TextDiffTest {

    @Test
    @DisplayName("IN9: what would be different is shown as a diff")
    void showsWhatWouldBeDifferent() {
        assertThat(TextDiff.of("f", "a\nb\nc\nd\ne\nf\ng\nh\n", "a\nb\nc\nd\nx\nf\ng\nh\ni\n"))
                .containsExactly(
                        "--- f",
                        "+++ f",
                        "@@ -2,7 +2,8 @@",
                        " b",
                        " c",
                        " d",
                        "-e",
                        "+x",
                        " f",
                        " g",
                        " h",
                        "+i");
    }

    @Test
    void ofANewTextAllLinesAreNew() {
        assertThat(TextDiff.of("f", "", "a\nb\n"))
                .containsExactly("--- f", "+++ f", "@@ -0,0 +1,2 @@", "+a", "+b");
    }

    @Test
    void equalTextsDifferInNothing() {
        assertThat(TextDiff.of("f", "a\nb", "a\nb\n")).isEmpty();
    }
}
