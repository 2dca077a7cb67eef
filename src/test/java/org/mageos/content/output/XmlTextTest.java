package org.mageos.content.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Feed mistakes 50, 52. */
class XmlTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a\tb\nc",
                "<b>&amp;]]>",
                "é 日本語 \ud83d\ude00",
                "\u200f\u202e\u2028\ufeff\ufffd\ue000",
            })
    void leavesTextsAsTheyAreThatXmlCanHold(String text) {
        assertThat(XmlText.clean(text)).isSameAs(text);
    }

    @ParameterizedTest
    @DisplayName("FM50: what not even a reference can write")
    @ValueSource(
            strings = {
                "\u0000",
                "\u0007",
                "\u000b",
                "\u001b",
                "\u007f",
                "\ufffe",
                "\uffff",
                "\ud83d",
                "\ude00",
                "\ude00\ud83d",
                "\ud83f\udffe",
                "\u0081",
            })
    void removesWhatXmlCannotHold(String text) {
        assertThat(XmlText.clean("a" + text + "b")).isEqualTo("ab");
    }

    @ParameterizedTest
    @DisplayName("FM52: C1 controls are windows-1252 by mistake")
    @CsvSource({"\u0080, €", "\u0092, ’", "\u0085, …", "\u009f, Ÿ"})
    void readsC1ControlsAsWindows1252(String control, String meant) {
        assertThat(XmlText.clean(control)).isEqualTo(meant);
    }

    @Test
    void endsLinesAsXmlDoes() {
        assertThat(XmlText.clean("a\r\nb\rc\r\r\nd\n\r")).isEqualTo("a\nb\nc\n\nd\n\n");
    }

    @Test
    void makesOneLine() {
        assertThat(XmlText.line(" a\r\n\t b\u2028c\u2029 d ")).isEqualTo("a b c d");
    }

    @Test
    void keepsOtherSpacesWithin() {
        assertThat(XmlText.line("10\u00a0km\u2003x")).isEqualTo("10\u00a0km\u2003x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ", "\n", "\u00a0", "\u1680", "\u2003", "\u2028", "\u202f", "\u3000", "\ufeff"
            })
    void trimsAllThatAReaderMayTrim(String space) {
        assertThat(XmlText.line(space + "a" + space)).isEqualTo("a");
        assertThat(XmlText.block(space + "a\n\n b" + space)).isEqualTo("a\n\n b");
        assertThat(XmlText.line(space + space)).isEmpty();
        assertThat(XmlText.block(space)).isEmpty();
    }
}
