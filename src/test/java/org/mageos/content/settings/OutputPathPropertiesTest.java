package org.mageos.content.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mageos.content.pattern.PathPattern;
import org.mageos.content.testing.CpuTime;

/** Whatever the settings say, nothing is written outside of the output folder. */
class OutputPathPropertiesTest {

    private static final Path FOLDER = Path.of("/site/output");

    @Property
    void staysInTheOutputFolder(@ForAll("paths") String text) {
        accepted(OutputPath::of, text)
                .ifPresent(
                        path -> {
                            Path file = FOLDER.resolve(path);
                            assertThat(file.normalize()).isEqualTo(file);
                            assertThat(file).startsWithRaw(FOLDER).isNotEqualTo(FOLDER);
                        });
    }

    @Property
    void takesTheSamePathsWithAndWithoutPlaceholders(@ForAll("paths") String text) {
        Optional<String> literal = accepted(OutputPath::of, text);
        Optional<PathPattern> pattern = accepted(OutputPath::pattern, text);

        if (text.indexOf('{') < 0) {
            assertThat(pattern.map(PathPattern::text)).isEqualTo(literal.map(path -> "/" + path));
        }
        pattern.ifPresent(
                path -> {
                    String filled = path.text().substring(1).replaceAll("\\{[^{}]*}", "x");
                    assertThat(OutputPath.of(filled)).isEqualTo(filled);
                });
    }

    @Example
    void readsHostilePathsInReasonableTime() {
        List<String> paths =
                List.of(
                        "a/".repeat(100_000),
                        "/..a".repeat(50_000),
                        "{".repeat(100_000),
                        "{a.b}".repeat(50_000) + "<",
                        "-1".repeat(100_000) + ".xml");

        CpuTime.within(
                Duration.ofSeconds(20),
                () -> {
                    for (String path : paths) {
                        accepted(OutputPath::of, path);
                        accepted(OutputPath::pattern, path);
                        assertThat(new SitemapName(path).isPart(path)).isFalse();
                    }
                });
    }

    @Provide
    Arbitrary<String> paths() {
        Arbitrary<String> pieces =
                Arbitraries.of(
                        "/",
                        "..",
                        ".",
                        "a",
                        "b.xml",
                        "\\",
                        "C:",
                        " ",
                        "{a.b}",
                        "{a}",
                        "{a:[0-9]{2}}",
                        "{",
                        "}",
                        "\u0000",
                        "\ud800",
                        "?",
                        "nul",
                        "ü",
                        "%2e",
                        "\n");
        return Arbitraries.oneOf(
                pieces.list().ofMinSize(1).ofMaxSize(6).map(list -> String.join("", list)),
                Arbitraries.strings());
    }

    /** What a reader makes of a text; it refuses only as it says. */
    private static <T> Optional<T> accepted(Function<String, T> reader, String text) {
        try {
            return Optional.of(reader.apply(text));
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).isNotBlank();
            return Optional.empty();
        }
    }
}
