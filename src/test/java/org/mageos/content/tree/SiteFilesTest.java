package org.mageos.content.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteFilesTest {

    @Test
    @DisplayName("Whoever reads a file first does not say how others understand it")
    void readsForEachReader(@TempDir Path root) throws IOException {
        Files.writeString(root.resolve("a.yml"), "b: 1\nb: 2\n");
        SiteFiles files = SiteFiles.of(root, FileTree.of(List.of("a.yml")));

        assertThat(files.dataOfLastKeys("a.yml").text("b")).hasValue("2");
        assertThat(files.errors()).isEmpty();
        files.data("a.yml");
        assertThat(files.errors()).hasSize(1);
    }
}
