package org.mageos.content.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.document.Document;
import org.mageos.content.finding.Location;
import org.mageos.content.schema.LoadedSchema;
import org.mageos.content.schema.Schema;
import org.mageos.content.schema.SchemaLoader;
import org.mageos.content.testing.FrontMatterDocuments;
import org.mageos.content.tree.ReadableFiles;
import org.mageos.content.value.Position;

class MageOsSiteSchemaTest {

    private static final Path SITE = Path.of("../shared/corpora/mage-os-site");

    @DisplayName("J01: the site's own front matter fits its schemas")
    @ParameterizedTest
    @CsvSource({
        "src/data/post, post, 97",
        "src/data/events, event, 70",
        "src/data/authors, author, 16"
    })
    void fitsTheSchemas(String folder, String name, int count) throws IOException {
        assumeTrue(Files.isDirectory(SITE.resolve(folder)));
        Schema schema = load(name);

        List<Document> documents = documents(folder);

        assertThat(documents).hasSize(count).allMatch(one -> one.problems().isEmpty());
        assertThat(documents)
                .flatMap(one -> SchemaCheck.check(one.file(), one.frontMatter(), schema))
                .isEmpty();
    }

    private static Schema load(String name) {
        LoadedSchema loaded =
                new SchemaLoader(ReadableFiles.of(Path.of("src/it/mage-os-site")))
                        .load(
                                "schemas/" + name + ".json",
                                new Location("mageos-content.yaml", Position.START));
        assertThat(loaded.errors()).isEmpty();
        return loaded.schema().orElseThrow();
    }

    private static List<Document> documents(String folder) throws IOException {
        try (Stream<Path> files = Files.list(SITE.resolve(folder))) {
            List<Path> sorted =
                    files.filter(file -> file.toString().matches(".*\\.mdx?")).sorted().toList();
            List<Document> documents = new ArrayList<>();
            for (Path file : sorted) {
                documents.add(
                        FrontMatterDocuments.read(
                                file.getFileName().toString(), Files.readString(file)));
            }
            return documents;
        }
    }
}
