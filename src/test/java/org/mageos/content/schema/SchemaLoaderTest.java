package org.mageos.content.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.RunError;
import org.mageos.content.tree.ReadableFiles;
import org.mageos.content.value.Position;
import org.mageos.content.value.YamlReader;

class SchemaLoaderTest {

    private static final Location SETTINGS =
            new Location("mageos-content.yaml", new Position(7, 13));

    @TempDir private Path root;

    @DisplayName("J04: references to other files, relative to the schema file")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{$ref: common.json} | {type: string}",
                "{$ref: 'common.json#/$defs/t'} | {$defs: {t: {type: string}}}",
                "{$ref: './common.json#t'} | {$defs: {x: {$anchor: t, type: string}}}",
                "{$ref: ../s/common.json} | {$ref: more/own.json}",
                "{$ref: 'common.json#/$defs/a~1b%20c'} | {$defs: {'a/b c': {type: string}}}",
                "{$ref: 'https://example.org/s/common.json'} | {type: string}",
                "{$ref: common.json} | {$id: 'https://example.org/x', $ref: 'more/own.json'}",
                "{$ref: '#here'} | {}",
                "{$ref: 'own'} | {}"
            })
    void followsReferences(String reference, String common) throws IOException {
        write(
                "s/post.json",
                "{$id: 'https://example.org/s/post.json', properties: {a: %s}, $defs: {h: {$anchor:"
                                .formatted(reference)
                        + " here, type: string}, e: {$id: own, type: string}}}");
        write("s/common.json", common);
        write("s/more/own.json", "{\n\t\"type\": \"string\",\n\t\"pattern\": \"\\u0061\"\n}");

        LoadedSchema loaded = load("s/post.json");

        assertThat(loaded.errors()).isEmpty();
        assertThat(validate(loaded, "a: 1")).hasSize(1);
        assertThat(validate(loaded, "a: abc")).isEmpty();
    }

    @DisplayName("A schema that is none is an error at its place")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{type: strng} | post.json:1:2: error: 'type' must be one of 'array', 'boolean',"
                        + " 'integer', 'null', 'number', 'object', 'string', but is 'strng'; did you"
                        + " mean 'string'?",
                "{properties: {a: {minLength: x}}} | post.json:1:19: error:"
                        + " 'properties.a.minLength' must be a whole number, but is 'x'",
                "{properties: {a: {pattern: '(x'}}} | post.json:1:19: error: 'properties.a.pattern'"
                        + " must be a regular expression, but is '(x'",
                "{required: title} | post.json:1:2: error: 'required' must be a list, but is"
                        + " 'title'",
                "{properties: {a: {$ref: b.json}}} | post.json:1:25: error: The schema file"
                        + " 'b.json' does not exist",
                "{$ref: '#/$defs/x'} | post.json:1:8: error: '$ref' leads to '#/$defs/x', which"
                        + " does not exist",
                "{$ref: '#x'} | post.json:1:8: error: '$ref' leads to '#x', which does not exist",
                "{$ref: 'a b'} | post.json:1:2: error: '$ref' must be a URL or a path, but is 'a"
                        + " b'",
                "{$ref: 'https://example.org/a'} | post.json:1:8: error: '$ref' leads to"
                        + " 'https://example.org/a', which is on the network, but schemas are read from"
                        + " files only",
                "{$schema: 'https://json-schema.org/draft-07/schema#'} | post.json:1:11: error:"
                        + " '$schema' is 'https://json-schema.org/draft-07/schema', which is none of"
                        + " the known versions of JSON Schema; did you mean"
                        + " 'http://json-schema.org/draft-07/schema'?",
                "{$ref: '#'} | post.json:1:1: error: The schema refers to itself without end",
                "[a] | post.json:1:1: error: A schema must be keys with values, but is a list",
                "{a: [x | post.json:1:7: error: The schema cannot be read: a bracket or brace is"
                        + " not closed, or a comma is missing"
            })
    void reportsWhatIsWrongWithASchema(String schema, String error) throws IOException {
        write("post.json", schema);

        LoadedSchema loaded = load("post.json");

        assertThat(loaded.schema()).isEmpty();
        assertThat(loaded.errors()).extracting(RunError::toString).containsExactly(error);
    }

    @Test
    void reportsAnErrorInAReferredFileInThatFile() throws IOException {
        write("s/post.json", "{$ref: common.json}");
        write("s/common.json", "type: strng");

        assertThat(load("s/post.json").errors())
                .singleElement()
                .satisfies(
                        error ->
                                assertThat(error.location())
                                        .contains(
                                                new Location("s/common.json", new Position(1, 1))));
    }

    @Test
    void reportsAMissingFileWhereItIsNamed() {
        assertThat(load("schemas/post.json").errors())
                .extracting(RunError::toString)
                .containsExactly(
                        "mageos-content.yaml:7:13: error: The schema file 'schemas/post.json' does"
                                + " not exist");
    }

    @Test
    void loadsFilesThatReferToEachOther() throws IOException {
        write("a.json", "{properties: {b: {$ref: b.yaml}, t: {type: string}}}");
        write("b.yaml", "properties: {a: {$ref: a.json}}");

        LoadedSchema loaded = load("a.json");

        assertThat(loaded.errors()).isEmpty();
        assertThat(validate(loaded, "b: {a: {t: 1}}")).hasSize(1);
        assertThat(load("b.yaml").errors()).isEmpty();
    }

    @Test
    void refersToAMetaschemaWithoutNetwork() throws IOException {
        write(
                "a.json",
                "{properties: {a: {$ref: 'http://json-schema.org/draft-07/schema#/definitions"
                        + "/stringArray'}}}");

        LoadedSchema loaded = load("a.json");

        assertThat(loaded.errors()).isEmpty();
        assertThat(validate(loaded, "a: [x]")).isEmpty();
        assertThat(validate(loaded, "a: [x, 1]"))
                .extracting(Violation::message)
                .containsExactly("Item 2 of 'a' must be a text, but is the number '1'");
    }

    @Test
    void loadsTheSameFileOnce() throws IOException {
        write("a.json", "{}");
        SchemaLoader loader = new SchemaLoader(ReadableFiles.of(root));

        assertThat(loader.load("a.json", SETTINGS)).isSameAs(loader.load("./a.json", SETTINGS));
    }

    @Test
    void knowsTheKeysOfOtherFilesForSuggestions() throws IOException {
        write("base.json", "{properties: {title: {type: string}}}");
        write("a.json", "{allOf: [{$ref: base.json}], unevaluatedProperties: false}");

        assertThat(validate(load("a.json"), "titel: x"))
                .extracting(violation -> violation.remedy().orElse(""))
                .containsExactly("did you mean 'title'?");
    }

    @Test
    void readsASchemaInTheSettingsWithReferencesToFiles() throws IOException {
        write("s/t.json", "{type: string}");
        LoadedSchema loaded =
                new SchemaLoader(ReadableFiles.of(root))
                        .load(
                                YamlReader.read("properties: {a: {$ref: s/t.json}}").value(),
                                "mageos-content.yaml");

        assertThat(loaded.errors()).isEmpty();
        assertThat(validate(loaded, "a: 1")).hasSize(1);
    }

    @ParameterizedTest
    @DisplayName("A schema that leads out of the content quotes nothing of what lies there")
    @ValueSource(strings = {"file:///etc/passwd", "../../../../../../../etc/passwd"})
    void staysInTheContent(String reference) throws IOException {
        write("a.json", "{properties: {a: {$ref: '" + reference + "'}}}");

        LoadedSchema loaded = load("a.json");

        assertThat(loaded.schema()).isEmpty();
        assertThat(loaded.errors())
                .singleElement()
                .asString()
                .endsWith("etc/passwd' cannot be read: it lies outside of the content");
    }

    @Test
    void checksInSeveralThreads() throws IOException {
        write("a.json", "{properties: {a: {$ref: 'b.json#/$defs/t'}}}");
        write("b.json", "{$defs: {t: {type: string, maxLength: 2}}}");
        LoadedSchema loaded = load("a.json");

        long violations =
                IntStream.range(0, 2_000)
                        .parallel()
                        .mapToLong(i -> validate(loaded, "a: x" + i).size())
                        .sum();

        assertThat(violations).isEqualTo(1_990);
    }

    private LoadedSchema load(String file) {
        return new SchemaLoader(ReadableFiles.of(root)).load(file, SETTINGS);
    }

    private static List<Violation> validate(LoadedSchema loaded, String data) {
        return loaded.schema().orElseThrow().validate(YamlReader.read(data).value());
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
