package org.mageos.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.RunError;
import org.mageos.content.schema.Schema;
import org.mageos.content.schema.SchemaLoader;
import org.mageos.content.testing.FrontMatterDocuments;
import org.mageos.content.tree.ReadableFiles;
import org.mageos.content.value.Position;

class SchemaCheckTest {

    @TempDir private Path root;

    private SchemaLoader loader;
    private Schema schema;

    @BeforeEach
    void loadSchema() throws IOException {
        Files.createDirectories(root.resolve("schemas"));
        Files.writeString(
                root.resolve("schemas/post.json"),
                """
                {
                	"required": ["title"],
                	"properties": {
                		"title": {"type": "string"},
                		"publishDate": {"type": "string", "format": "date"}
                	},
                	"additionalProperties": false
                }
                """);
        Files.writeString(root.resolve("schemas/loose.yaml"), "required: [name]\n");
        Files.writeString(root.resolve("schemas/wrong.yaml"), "type: strng\n");
        loader = new SchemaLoader(ReadableFiles.of(root));
        Location settings = new Location("mageos-content.yaml", Position.START);
        schema = loader.load("schemas/post.json", settings).schema().orElseThrow();
    }

    @Test
    void endsWhereASchemaLooksAtTheDataTooOften() throws IOException {
        StringBuilder yaml =
                new StringBuilder("properties: { a: { $ref: '#/$defs/a13' } }\n$defs:\n");
        yaml.append("  a0: { type: boolean }\n");
        for (int i = 1; i < 14; i++) {
            String lower = "{ $ref: '#/$defs/a" + (i - 1) + "' }";
            yaml.append(
                    "  a%d: { anyOf: [%s] }\n"
                            .formatted(i, String.join(", ", Collections.nCopies(8, lower))));
        }
        Schema deep = schema(yaml.toString());

        assertThat(check("---\na: text\n---\n", Optional.of(deep)).findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "blog/a.md:2:1: error: The front matter cannot be checked: its schema has"
                                + " to look at it too often, as with alternatives in alternatives"
                                + " [file/limit]");
    }

    @Test
    void comparesTheItemsOfLongListsOnce() throws IOException {
        String items =
                IntStream.range(0, 50_000)
                        .mapToObj(String::valueOf)
                        .collect(Collectors.joining(", "));
        Optional<Schema> unique = Optional.of(schema("properties: { a: { uniqueItems: true } }\n"));

        assertThat(check("---\na: [" + items + "]\n---\n", unique).findings()).isEmpty();
        assertThat(check("---\na: [" + items + ", 3.0]\n---\n", unique).findings())
                .extracting(Finding::message)
                .containsExactly("Item 50001 of 'a' repeats item 4, '3.0'");
    }

    private Schema schema(String yaml) throws IOException {
        Files.writeString(root.resolve("schemas/own.yaml"), yaml);
        Location settings = new Location("mageos-content.yaml", Position.START);
        return new SchemaLoader(ReadableFiles.of(root))
                .load("schemas/own.yaml", settings)
                .schema()
                .orElseThrow();
    }

    @DisplayName("J01: a finding at the key, with a remedy, in YAML and TOML")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "---\\n"
                        + "title: x\\n"
                        + "publishDate: soon\\n"
                        + "--- | 3:1: error: 'publishDate' must be a date such as 2026-01-31, but is"
                        + " 'soon' [front-matter/schema]",
                "+++\\n"
                        + "title = 'x'\\n"
                        + "publishDate = 'soon'\\n"
                        + "+++ | 3:1: error: 'publishDate' must be a date such as 2026-01-31, but is"
                        + " 'soon' [front-matter/schema]",
                "---\\n"
                        + "Title: x\\n"
                        + "--- | 2:1: error: Unknown key 'Title'; did you mean 'title'?"
                        + " [front-matter/schema]",
                "---\\n"
                        + "publishDate: 2026-01-31\\n"
                        + "--- | 2:1: error: The key 'title' is missing [front-matter/schema]",
                "---\\n--- | 2:1: error: The key 'title' is missing [front-matter/schema]",
                "# No front matter | 1:1: error: The front matter is missing, which must have"
                        + " 'title' [front-matter/schema]"
            })
    void reportsFindings(String text, String expected) {
        SchemaCheck.Result result = check(text.replace("\\n", "\n"), Optional.of(schema));

        assertThat(result.findings())
                .extracting(Finding::toString)
                .containsExactly("blog/a.md:" + expected);
        assertThat(result.errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: x\npublishDate: 2026-01-31\n---\n",
                "+++\ntitle = 'x'\npublishDate = 2026-01-31\n+++\n",
                "---\ntitle: a: b\n---\n",
                "---\n- a\n---\n"
            })
    void isSilentAboutWhatFitsOrCannotBeRead(String text) {
        assertThat(check(text, Optional.of(schema)).findings()).isEmpty();
    }

    @DisplayName("J02: the schema that front matter names wins")
    @ParameterizedTest
    @ValueSource(strings = {"../schemas/loose.yaml", "/schemas/loose.yaml"})
    void prefersTheSchemaThatFrontMatterNames(String name) {
        String text = "---\n$schema: " + name + "\nanything: x\n---\n";

        assertThat(check(text, Optional.of(schema)).findings())
                .extracting(Finding::message)
                .containsExactly("The key 'name' is missing");
        assertThat(check(text, Optional.empty()).findings()).hasSize(1);
    }

    @DisplayName("J02: a schema that does not exist or is not a file of the content is a finding")
    @ParameterizedTest
    @ValueSource(
            strings = {"none.json", "../../x.json", "https://example.org/post.json", "''", "[a]"})
    void reportsASchemaThatCannotBeUsed(String name) {
        SchemaCheck.Result result =
                check("---\na: x\n$schema: " + name + "\n---\n", Optional.of(schema));

        assertThat(result.findings())
                .extracting(Finding::location)
                .containsExactly(new Location("blog/a.md", new Position(3, 1)));
        assertThat(result.errors()).isEmpty();
    }

    @Test
    void reportsASchemaThatIsNoneWhereItStands() {
        SchemaCheck.Result result =
                check("---\n$schema: ../schemas/wrong.yaml\n---\n", Optional.empty());

        assertThat(result.findings()).isEmpty();
        assertThat(result.errors())
                .extracting(RunError::location)
                .containsExactly(
                        Optional.of(new Location("schemas/wrong.yaml", new Position(1, 1))));
    }

    private SchemaCheck.Result check(String text, Optional<Schema> collectionSchema) {
        return SchemaCheck.check(
                FrontMatterDocuments.read("blog/a.md", text), collectionSchema, loader);
    }
}
