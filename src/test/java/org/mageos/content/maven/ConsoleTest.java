package org.mageos.content.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsoleTest {

    @ParameterizedTest
    @CsvSource({
        "auto,   true,  true,  true",
        "auto,   false, true,  false",
        "auto,   true,  false, false",
        "never,  true,  true,  false",
        "always, false, false, true",
    })
    void isColouredForAPersonAtATerminal(
            String style, boolean interactive, boolean terminal, boolean colour) {
        assertThat(new Console(style, interactive, terminal).hasColour()).isEqualTo(colour);
    }
}
