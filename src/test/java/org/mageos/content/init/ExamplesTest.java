package org.mageos.content.init;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mageos.content.finding.Finding;
import org.mageos.content.testing.ContentFolder;
import org.mageos.content.testing.Linted;

/** What is drafted for each example project is right: {@code lint} finds nothing new by it. */
class ExamplesTest {

    private static final Path PROJECTS = Path.of("src/it");

    /** What is really wrong there, and is seen only with settings. */
    private static final Set<String> TRUE =
            Set.of("src/content/docs/guides/misfit.md:", "source/posts/misfit.md:");

    @TempDir private Path root;

    static List<String> projects() throws IOException {
        try (Stream<Path> folders = Files.list(PROJECTS)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("projects")
    void lintFindsNothingFalse(String project) throws IOException {
        Drafted drafted = Drafted.ofCopy(PROJECTS.resolve(project), root);
        Linted before = new ContentFolder(root).lint();

        Linted after = drafted.lint();

        assertThat(after).errors().isEmpty();
        List<String> old = before.result().findings().stream().map(ExamplesTest::line).toList();
        assertThat(after.result().findings().stream().map(ExamplesTest::line).toList())
                .filteredOn(finding -> !old.contains(finding))
                .filteredOn(finding -> TRUE.stream().noneMatch(finding::startsWith))
                .isEmpty();
    }

    private static String line(Finding finding) {
        return finding.location() + " " + finding.rule().id() + " " + finding.text();
    }
}
