package org.mageos.content.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TomlReaderTest {

    @Test
    void readsScalars() {
        assertThat(scalar("a = 'x'").value()).isEqualTo("x");
        assertThat(scalar("a = 1_000").value()).isEqualTo(BigInteger.valueOf(1000));
        assertThat(scalar("a = 1.5").value()).isEqualTo(new BigDecimal("1.5"));
        assertThat(scalar("a = nan").value()).isEqualTo(Double.NaN);
        assertThat(scalar("a = true # yes").value()).isEqualTo(true);
        assertThat(scalar("a = \"\"\"\nx\\\"\"\"\"\" # c").length()).isEqualTo(11);
    }

    @Test
    void knowsDates() {
        assertThat(scalar("a = 2026-01-31").plainDate()).isTrue();
        assertThat(scalar("a = 2026-01-31 10:00:00 # c").text()).isEqualTo("2026-01-31 10:00:00");
        assertThat(scalar("a = 2026-01-31T10:00:00+01:00").plainDate()).isTrue();
        assertThat(scalar("a = '2026-01-31'").plainDate()).isFalse();
        assertThat(scalar("a = 10:00:00").plainDate()).isFalse();
    }

    @DisplayName("A45: a value of TOML front matter has its exact place")
    @ParameterizedTest
    @CsvSource({
        "title, 1:1, 1:9",
        "link.'to.x', 2:6, 2:15",
        "link, 2:1, 2:1",
        "list, 3:1, 3:8",
        "inline, 7:1, 7:10",
        "inline.url, 7:11, 7:17",
        "a, 8:2, 8:1",
        "a.b, 8:4, 8:1",
        "a.b.c, 9:1, 9:5",
        "a.b.d, 10:1, 10:1",
        "a.b.d.e, 10:3, 10:7",
        "items, 11:3, 11:1"
    })
    void placesKeysAndValues(String path, String keyPlace, String valuePlace) {
        Value.Mapping mapping =
                mapping(
                        """
                        title = "😀"
                        link."to.x" = "u"
                        list = [
                          'x', # comment
                          '😀', 'z',
                        ]
                        inline = {url = 'x'}
                        [a.b]
                        c = 1
                        d.e = 2
                        [[items]]
                        n = 1
                        [[items]]
                        n = 2
                        """);

        Value.Entry entry = null;
        for (String key : path.split("\\.(?=[^x])")) {
            entry = mapping.entry(key.replace("'", "")).orElseThrow();
            mapping = entry.value() instanceof Value.Mapping inner ? inner : Value.Mapping.EMPTY;
        }

        assertThat(entry).isNotNull();
        assertThat(place(entry.keyPosition())).isEqualTo(keyPlace);
        assertThat(place(entry.value().position())).isEqualTo(valuePlace);
    }

    @Test
    void placesItemsOfLists() {
        Value.Mapping mapping = mapping("a = [\n  'x', # 1\n  '😀', 'z',\n]\n[[i]]\n[[i]]\nn=2\n");

        assertThat(mapping.select("a"))
                .extracting(value -> place(value.position()))
                .containsExactly("2:3", "3:3", "3:9");
        assertThat(mapping.select("i"))
                .extracting(value -> place(value.position()))
                .containsExactly("5:1", "6:1");
        assertThat(mapping.select("i.n").get(0).position()).isEqualTo(new Position(7, 3));
    }

    @Test
    void placesPartsOfAFileInTheFile() {
        String file = "+++\r\ntitle = 'x'\r\n+++\r\n";
        Reading reading = TomlReader.read(file, 5, 18, TextLines.of(file));

        Value.Entry title = ((Value.Mapping) reading.value()).entry("title").orElseThrow();
        assertThat(title.keyPosition()).isEqualTo(new Position(2, 1));
        assertThat(title.value().position()).isEqualTo(new Position(2, 9));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a = b | 1:5 | a value is missing, or it is a text without quotes",
                "a = | 1:4 | a value is missing, or it is a text without quotes",
                "title 'x' | 1:7 | a '=' is missing behind the key",
                "a = [1, 2 | 1:10 | a quote, bracket or brace is not closed, or a comma is missing",
                "a = 'x' y | 1:9 | 'y' is not expected here"
            })
    void saysInWritersWordsWhatIsWrong(String toml, String place, String message) {
        SyntaxProblem problem = TomlReader.read(toml).problems().get(0);

        assertThat(place(problem.position()) + " " + problem.message())
                .isEqualTo(place + " " + message);
    }

    @Test
    @DisplayName("J09: a key that stands twice is reported at the second place")
    void reportsAKeyThatStandsTwiceAndReadsTheRest() {
        String file = "+++\na = 1\na = 2\nb = 3\n+++\n";
        Reading reading = TomlReader.read(file, 4, file.length() - 4, TextLines.of(file));

        assertThat(reading.problems())
                .containsExactly(
                        new SyntaxProblem(
                                new Position(3, 1), "the key 'a' stands twice, first in line 2"));
        assertThat(((Value.Mapping) reading.value()).get("b")).isPresent();
    }

    @Test
    void tellsVeryManyMistakesInOne() {
        assertThat(TomlReader.read("a = 1\n".repeat(3_000)).problems())
                .hasSize(101)
                .last()
                .isEqualTo(
                        new SyntaxProblem(
                                new Position(102, 1), "2,899 more mistakes from here on"));
    }

    @Test
    void refusesABadEscapeInTheNameOfATable() {
        assertThat(TomlReader.read("a = 1\n[\"\\[\"]\n").problems())
                .singleElement()
                .satisfies(problem -> assertThat(place(problem.position())).startsWith("2:"));
    }

    @Test
    void refusesDeepNestingWithoutFallingOver() {
        assertThat(TomlReader.read("a = " + "[".repeat(20_000)).problems()).isNotEmpty();
    }

    @Property(tries = 300)
    void neverThrows(@ForAll String text) {
        assertThat(TomlReader.read(text)).isNotNull();
        assertThat(TomlReader.read("a = [1, {b.c = 'x'}]\n[t]\n" + text)).isNotNull();
    }

    private static String place(Position position) {
        return position.line() + ":" + position.column();
    }

    private static Value.Mapping mapping(String toml) {
        Reading reading = TomlReader.read(toml);
        assertThat(reading.problems()).isEmpty();
        return (Value.Mapping) reading.value();
    }

    private static Value.Scalar scalar(String toml) {
        return (Value.Scalar) mapping(toml).get("a").orElseThrow();
    }
}
