package org.mageos.content.document.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineEndsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a\nb", "a\r\nb\n", "a\rb\n\nc", "\n\n", "a\r", "a\n\r\nb"})
    void tellsWhatALineTells(String text) {
        LineEnds ends = new LineEnds(text);

        for (int i = 0; i <= text.length(); i++) {
            assertEquals(MarkdownLine.end(text, i), ends.end(i), "from " + i);
        }
    }
}
