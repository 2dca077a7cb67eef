package org.mageos.content.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"yes", "no", "on", "off", "Y", "n", "0b101", "1:30", "1_000", "tRue"})
    void readsAsTextWhatOnlyYaml11KnowsOtherwise(String text) {
        assertThat(scalar("a: " + text).value()).isEqualTo(text);
    }

    @Test
    void readsTheCoreSchema() {
        assertThat(scalar("a: true").value()).isEqualTo(true);
        assertThat(scalar("a:").value()).isNull();
        assertThat(scalar("a: 0x1F").value()).isEqualTo(BigInteger.valueOf(31));
        assertThat(scalar("a: 017").value()).isEqualTo(BigInteger.valueOf(17));
        assertThat(scalar("a: 'true'").value()).isEqualTo("true");
        assertThat(scalar("a: !!str 12").value()).isEqualTo("12");
    }

    @Test
    void knowsDatesWithoutQuotesFromThoseWith() {
        assertThat(scalar("a: 2026-01-31").plainDate()).isTrue();
        assertThat(scalar("a: 2026-01-31T10:00:00Z").plainDate()).isTrue();
        assertThat(scalar("a: '2026-01-31'").plainDate()).isFalse();
        assertThat(scalar("a: 2026-01").plainDate()).isFalse();
    }

    @Test
    void placesValuesInUtf16UnitsBehindEmojiAndLineSeparators() {
        Value.Mapping mapping = mapping("a: {\"😀\": x}\nb: \"p\u2028q\"\nc: d\n");

        assertThat(mapping.select("a.😀").get(0).position()).isEqualTo(new Position(1, 11));
        assertThat(mapping.get("c").orElseThrow().position()).isEqualTo(new Position(3, 4));
    }

    @Test
    void letsTabsStandAtTheEndOfALineAsLibyamlDoes() {
        Value.Mapping mapping = mapping("a: \"x\"\t\t\nb: [y] \t\r\nc: \"p\tq\"\t\n");

        assertThat(mapping.text("a")).contains("x");
        assertThat(mapping.texts("b")).containsExactly("y");
        assertThat(mapping.text("c")).contains("p\tq");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0085", "\u2028", "\u2029"})
    void takesForTextWhatEndsALineInYaml11Only(String separator) {
        String text = "a: first" + separator + "second\n\"k" + separator + "\": c\n";

        assertThat(mapping(text).get("a").orElseThrow())
                .isEqualTo(
                        new Value.Scalar(
                                "first" + separator + "second",
                                "first" + separator + "second",
                                false,
                                new Position(1, 4),
                                12));
        assertThat(mapping(text).text("k" + separator)).contains("c");
        Reading old = YamlReader.readBounded(text, 0, text.length(), TextLines.of(text), true);
        assertThat(old.problems()).hasSize(1);
        assertThat(old.problems().get(0).position()).isEqualTo(new Position(1, 9));
        assertThat(old.problems().get(0).message()).contains("ends the line here");
    }

    @Test
    void placesPartsOfAFileInTheFile() {
        String file = "---\ntitle: x\n---\n";
        Reading reading = YamlReader.read(file, 4, 13, TextLines.of(file));

        Value.Entry title = ((Value.Mapping) reading.value()).entry("title").orElseThrow();
        assertThat(title.keyPosition()).isEqualTo(new Position(2, 1));
        assertThat(title.value().position()).isEqualTo(new Position(2, 8));
    }

    @Test
    void reportsAKeyThatStandsTwiceAndReadsTheRest() {
        Reading reading = YamlReader.read("a: 1\nb: 2\na: 3\nc: 4\n");

        assertThat(reading.problems())
                .extracting(SyntaxProblem::position)
                .containsExactly(new Position(3, 1));
        assertThat(((Value.Mapping) reading.value()).get("c")).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: a: b | 1:9 | a value that contains ': ' must stand in quotes",
                "a: \"x | 1:4 | a quote is not closed",
                "a: @x | 1:4 | a value cannot start with '@' unless it stands in quotes",
                "a: [1, 2 | 1:9 | a bracket or brace is not closed, or a comma is missing",
                "a: *x | 1:4 | a value cannot start with '*' unless it stands in quotes"
            })
    void saysInWritersWordsWhatIsWrong(String yaml, String place, String message) {
        SyntaxProblem problem = YamlReader.read(yaml).problems().get(0);

        assertThat(problem.position().line() + ":" + problem.position().column()).isEqualTo(place);
        assertThat(problem.message()).isEqualTo(message);
    }

    @Test
    void writesAliasesAndMergeKeysOut() {
        Value.Mapping mapping = mapping("base: &b {x: 1, y: 2}\nall: {<<: *b, y: 3}\n");

        assertThat(mapping.select("all.x")).hasSize(1);
        assertThat(((Value.Scalar) mapping.select("all.y").get(0)).text()).isEqualTo("3");
    }

    @Test
    void refusesAnAliasBombAndACycleWithoutFallingOver() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n");
        for (int i = 1; i < 9; i++) {
            bomb.append("a%d: &a%d [".formatted(i, i));
            bomb.append("*a%d,".formatted(i - 1).repeat(10)).append("]\n");
        }

        assertThat(YamlReader.read(bomb.toString()).problems()).hasSize(1);
        assertThat(YamlReader.read("a: &a [*a]").problems()).hasSize(1);
        assertThat(YamlReader.read("[".repeat(5000)).problems()).hasSize(1);
    }

    @Property(tries = 300)
    void neverThrows(@ForAll String text) {
        assertThat(YamlReader.read(text)).isNotNull();
    }

    private static Value.Mapping mapping(String yaml) {
        return (Value.Mapping) YamlReader.read(yaml).value();
    }

    private static Value.Scalar scalar(String yaml) {
        return (Value.Scalar) mapping(yaml).get("a").orElseThrow();
    }
}
