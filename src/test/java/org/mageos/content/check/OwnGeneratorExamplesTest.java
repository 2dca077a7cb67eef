package org.mageos.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mageos.content.testing.ContentFolder;

/** The examples of the page "Sites with a generator of their own" are what the program does. */
class OwnGeneratorExamplesTest {

    private static final Path EXAMPLES = Path.of("src/test/resources/own-generators");
    private static final Path PAGE = Path.of("src/site/markdown/own-generators.md");

    @TempDir private Path root;

    @ParameterizedTest(name = "{0}")
    @DisplayName("Each example finds exactly what is wrong, and leaves nothing undecided")
    @MethodSource("examples")
    void findsWhatIsWrong(String name, List<String> findings) throws IOException {
        Path example = EXAMPLES.resolve(name);
        ContentFolder folder = new ContentFolder(root);
        try (Stream<Path> files = Files.walk(example)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                folder.bytes(example.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        assertThat(folder.lint()).findings().containsExactlyElementsOf(findings);
        assertThat(folder.lint()).undecided().isEmpty();
        assertThat(Files.readString(PAGE))
                .contains(
                        "```yaml\n"
                                + Files.readString(example.resolve("mageos-content.yaml"))
                                + "```");
    }

    static Stream<Arguments> examples() {
        return Stream.of(
                Arguments.of(
                        "next",
                        List.of(
                                "content/blog/2026-01-31-hello.md:6:42 link/broken-anchor",
                                "content/docs/release/v1.2.0.md:5:60 link/redirected",
                                "content/docs/release/v1.2.0.md:6:15 link/broken",
                                "content/docs/setup.md:5:19 link/broken")),
                Arguments.of(
                        "php",
                        List.of(
                                "pages/de/guide/setup.md:4:19 link/broken",
                                "pages/en/guide/setup.md:5:16 link/broken",
                                "pages/en/guide/update.md:3:64 link/redirected")),
                Arguments.of(
                        "home-made",
                        List.of(
                                "site/guide/first.md:6:37 link/broken",
                                "site/guide/first.md:6:71 link/broken",
                                "site/index.md:4:13 link/broken")));
    }
}
