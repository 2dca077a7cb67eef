package org.mageos.content.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mageos.content.document.Document;
import org.mageos.content.document.MarkdownOptions;
import org.mageos.content.document.parser.DocumentParser;
import org.mageos.content.document.source.LanguageReaders;
import org.mageos.content.tree.ReadableFiles;

class ParallelReaderTest {

    @Test
    @DisplayName("B53 files that vanish are errors in order, the others are read")
    void reportsFilesThatVanish(@TempDir Path root) throws IOException {
        Files.writeString(root.resolve("b.md"), "# B");
        ParallelReader reader =
                new ParallelReader(
                        ReadableFiles.of(root),
                        new RememberingParser(
                                new DocumentParser(MarkdownOptions.DEFAULT),
                                LanguageReaders.NONE,
                                Optional.empty(),
                                new SharedTexts()));
        assertThat(reader.read(List.of("c.md", "b.md", "a.md")))
                .extracting(Document::file)
                .containsExactly("b.md");
        assertThat(reader.errors())
                .extracting(Object::toString)
                .containsExactly(
                        "a.md:1:1: error: The file cannot be read: it is not there any more",
                        "c.md:1:1: error: The file cannot be read: it is not there any more");
    }
}
