package org.mageos.content.site.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.testing.ContentFolder;

class ExplainedAliasesTest {

    @ParameterizedTest(name = "{0} images of which {1} are there, then {2}: {3}")
    @DisplayName("The folder that a prefix stands for is where nearly all images lie that have it")
    @CsvSource({
        "12, 12, ~/img/1.png, ok",
        "12, 12, ~/img/gone.png, image/missing",
        "12, 12, ~/gone/1.png, image/missing",
        "12, 12, ~/img/gone.png?raw, image/missing",
        "12, 12, @/img/1.png, undecided",
        "9, 9, ~/img/gone.png, undecided",
        "20, 12, ~/img/gone.png, undecided",
    })
    void findsTheFolderOfAPrefix(
            int count, int there, String destination, String outcome, @TempDir Path root) {
        ContentFolder folder =
                new ContentFolder(root)
                        .files("astro.config.mjs")
                        .file(
                                "src/content/blog/a.md",
                                IntStream.rangeClosed(1, count)
                                        .mapToObj(i -> "![x](~/img/" + i + ".png)\n")
                                        .collect(Collectors.joining()))
                        .file("src/content/blog/b.md", "![x](" + destination + ")");
        IntStream.rangeClosed(1, there).forEach(i -> folder.images("src/img/" + i + ".png"));
        boolean told =
                folder.lint().result().findings().stream()
                        .anyMatch(one -> one.location().file().endsWith("b.md"));
        boolean open =
                folder.lint().result().undecided().stream()
                        .anyMatch(one -> one.location().file().endsWith("b.md"));
        assertThat(told ? "image/missing" : open ? "undecided" : "ok").isEqualTo(outcome);
    }
}
