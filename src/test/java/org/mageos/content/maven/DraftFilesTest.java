package org.mageos.content.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mageos.content.init.Draft;

/** How drafted files get into a folder. */
class DraftFilesTest {

    @TempDir private Path root;

    private DraftFiles files() {
        return new DraftFiles(
                root,
                new Draft(
                        new TreeMap<>(Map.of("a.yaml", "a: 1\n", "schemas/b.json", "{}\n")),
                        List.of(),
                        false,
                        false));
    }

    @Test
    void allAreWritten() throws IOException {
        files().write();

        assertThat(root.resolve("a.yaml")).hasContent("a: 1\n");
        assertThat(root.resolve("schemas/b.json")).hasContent("{}\n");
        assertThat(files().existing()).containsExactly("a.yaml", "schemas/b.json");
        assertThat(files().difference()).isEmpty();
    }

    @Test
    @DisplayName("IN9: what is there is told, and what would be different is shown")
    void showsTheDifference() throws IOException {
        Files.writeString(root.resolve("a.yaml"), "# mine\na: 2\n");

        assertThat(files().existing()).containsExactly("a.yaml");
        assertThat(files().difference())
                .containsExactly(
                        "--- a.yaml",
                        "+++ a.yaml",
                        "@@ -1,2 +1,1 @@",
                        "-# mine",
                        "-a: 2",
                        "+a: 1",
                        "--- schemas/b.json",
                        "+++ schemas/b.json",
                        "@@ -0,0 +1,1 @@",
                        "+{}");
    }

    @Test
    void whatCannotBeWrittenLeavesNothingBehind() throws IOException {
        Files.writeString(root.resolve("schemas"), "a file, where a folder must be");

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> files().write())
                .withMessageStartingWith("The settings cannot be written: ")
                .withMessageEndingWith("; nothing was written");
        try (var left = Files.list(root)) {
            assertThat(left.map(file -> file.getFileName().toString())).containsExactly("schemas");
        }
    }

    @Test
    void aFolderInThePlaceOfAFileIsNotReplaced() throws IOException {
        Files.createDirectories(root.resolve("a.yaml"));

        assertThat(files().existing()).containsExactly("a.yaml");
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> files().write());
        assertThat(root.resolve("schemas")).doesNotExist();
    }
}
