package org.mageos.content.generator.astro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.testing.ContentFolder;

/** Front matter against the schemas that Astro writes of its collections. */
class CollectionsTest {

    private static final String CONFIG = "src/content.config.ts";
    private static final String SCHEMA = ".astro/collections/posts.schema.json";

    private static final String PROGRAM =
            """
            import { defineCollection } from 'astro:content';
            import { glob } from 'astro/loaders';
            %s
            export const collections = {
              posts: defineCollection({ loader: %s, schema: program }),
            };
            """;

    private static final String GLOB = "glob({ pattern: '**/[^_]*.md', base: './src/posts' })";

    private static final String DATES =
            """
            "anyOf": [
              {"type": "string", "format": "date-time"},
              {"type": "string", "format": "date"},
              {"type": "integer", "format": "unix-time"}]
            """;

    private ContentFolder folder;

    @BeforeEach
    void createSite(@TempDir Path root) {
        folder = new ContentFolder(root).files("astro.config.mjs", "src/pages/index.astro");
    }

    private void program(String more, String loader) throws IOException {
        folder.file(CONFIG, PROGRAM.formatted(more, loader));
        changed(CONFIG, "2026-01-01T00:00:00Z");
    }

    private void changed(String file, String time) throws IOException {
        Files.setLastModifiedTime(folder.root().resolve(file), FileTime.from(Instant.parse(time)));
    }

    /** A schema as Astro writes it. */
    private void schema(String properties, String required) throws IOException {
        folder.file(
                SCHEMA,
                """
                {"$ref": "#/definitions/posts",
                 "definitions": {"posts": {"type": "object",
                   "properties": {%s, "$schema": {"type": "string"}},
                   "required": [%s], "additionalProperties": false}},
                 "$schema": "http://json-schema.org/draft-07/schema#"}
                """
                        .formatted(properties, required));
        changed(SCHEMA, "2026-01-02T00:00:00Z");
    }

    private String outcome(String file, String frontMatter) {
        return folder.file(file, "---\n" + frontMatter + "\n---\n").lint().outcome();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "title: x; ok",
                "title: x\\nother: y; ok",
                "title: 1; front-matter/schema",
                "other: y; front-matter/schema",
                "title: x\\ndate: 2026-01-02; ok",
                "title: x\\ndate: 2026-01-02 10:00:00; ok",
                "title: x\\ndate: 2026-01-02T10:00:00Z; ok",
                "title: x\\ndate: '2026-01-02'; ok",
                "title: x\\ndate: soon; front-matter/schema",
                "title: x\\nlink: not a url; ok",
                "title: x\\nlink: https://a.example/\u00e4 b; ok",
                "title: x\\nformat: html; ok",
                "title: x\\nformat: pdf; front-matter/schema",
                "title: x\\nrelated: [a]; ok",
                "title: x\\nrelated: [{ id: a, collection: b }]; ok",
                "title: x\\nseo: { more: 1 }; ok",
                "title: x\\nseo: []; front-matter/schema",
            })
    void checksEntries(String frontMatter, String outcome) throws IOException {
        program("", GLOB);
        schema(
                """
                "title": {"type": "string", "maxLength": 60},
                "date": {%s},
                "link": {"type": "string", "format": "uri", "pattern": "^x$"},
                "format": {"type": "string", "enum": ["html", "md"], "default": "md"},
                "seo": {"type": "object", "properties": {}, "additionalProperties": false},
                "related": {"type": "array", "items": {"anyOf": [{"type": "string"},
                  {"type": "object", "properties": {"id": {"type": "string"}},
                   "required": ["id", "collection"], "additionalProperties": false}]}}
                """
                        .formatted(DATES),
                "\"title\"");
        assertThat(outcome("src/posts/a.md", frontMatter.replace("\\n", "\n"))).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "src/posts/deep/a.md, front-matter/schema",
        "src/posts/_a.md, ok",
        "src/posts/_deep/a.md, front-matter/schema",
        "src/posts/.a.md, ok",
        "src/other/a.md, ok",
        "README.md, ok",
    })
    @DisplayName("What is in no collection is not touched")
    void knowsTheEntries(String file, String outcome) throws IOException {
        program("", GLOB);
        schema("\"title\": {\"type\": \"string\"}", "\"title\"");
        assertThat(outcome(file, "other: y")).isEqualTo(outcome);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "glob({ pattern: '**/*.md', base: folder() })",
                "glob({ pattern: ['**/*.md', '!a.md'], base: './src/posts' })",
                "glob({ pattern: '@(a|b).md', base: './src/posts' })",
                "glob({ pattern: '**/*.md', base: '../src/posts' })",
                "glob(options())",
                "own({ base: './src/posts' })",
                "loader",
                "async () => []",
            })
    @DisplayName("A loader that is a program has entries that nobody knows")
    void leavesComputedLoadersAlone(String loader) throws IOException {
        program("", loader);
        schema("\"title\": {\"type\": \"string\"}", "\"title\"");
        assertThat(outcome("src/posts/a.md", "other: y")).isEqualTo("ok");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "const a = z.preprocess((v) => v, z.string());",
                "const a = z.string().catch('x');",
                "const a = z.string().pipe(z.number());",
                "import { schema } from 'some-theme/schema';",
                "import { schema } from './gone';",
            })
    @DisplayName("A schema that may say something else than the program is not used")
    void distrustsSchemas(String more) throws IOException {
        program(more, GLOB);
        schema("\"title\": {\"type\": \"string\"}", "\"title\"");
        assertThat(outcome("src/posts/a.md", "other: y")).isEqualTo("ok");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "title: 1; ok",
                "title: x\\ndate: May 3; ok",
                "other: y; front-matter/schema",
                "title: []; ok",
                "title: x\\nlevel: 9; front-matter/schema",
            })
    @DisplayName("What is coerced may be of another type before")
    void toleratesCoercion(String frontMatter, String outcome) throws IOException {
        program("import { a } from './schemas';", GLOB);
        folder.file("src/schemas.ts", "export const a = z.coerce.string();");
        changed("src/schemas.ts", "2026-01-01T00:00:00Z");
        schema(
                "\"title\": {\"type\": \"string\"}, \"date\": {%s}, \"level\": {\"type\":"
                                .formatted(DATES)
                        + " \"number\", \"maximum\": 5}",
                "\"title\"");
        assertThat(outcome("src/posts/a.md", frontMatter.replace("\\n", "\n"))).isEqualTo(outcome);
    }

    @Test
    @DisplayName("A schema older than the program it was made of is not used")
    void distrustsOldSchemas() throws IOException {
        program("import { a } from './schemas';", GLOB);
        folder.file("src/schemas.ts", "export const a = 1;");
        schema("\"title\": {\"type\": \"string\"}", "\"title\"");
        changed("src/schemas.ts", "2026-01-03T00:00:00Z");
        assertThat(outcome("src/posts/a.md", "other: y")).isEqualTo("ok");
        changed("src/schemas.ts", "2026-01-01T00:00:00Z");
        assertThat(outcome("src/posts/a.md", "other: z")).isEqualTo("front-matter/schema");
    }

    @Test
    @DisplayName("The schema of the plugin's settings goes before that of Astro")
    void prefersTheSettings() throws IOException {
        program("", GLOB);
        schema("\"title\": {\"type\": \"string\"}", "\"title\"");
        folder.settings(
                "collections: { posts: { files: 'src/posts/*.md', schema: { required: [other] } }"
                        + " }");
        assertThat(outcome("src/posts/a.md", "other: y")).isEqualTo("ok");
    }

    @Test
    @DisplayName("Older collections are the folders of src/content")
    void knowsOlderCollections() throws IOException {
        folder.file(
                "src/content/config.ts",
                "export const collections = { posts: defineCollection({ type: 'content',"
                        + " schema: z.object({}) }) };");
        changed("src/content/config.ts", "2026-01-01T00:00:00Z");
        schema("\"title\": {\"type\": \"string\"}", "\"title\"");
        assertThat(outcome("src/content/posts/_a.md", "other: y")).isEqualTo("ok");
        assertThat(outcome("src/content/posts/a.md", "other: y")).isEqualTo("front-matter/schema");
    }

    @Test
    @DisplayName("git ignores the schemas, and they are read all the same")
    void readsIgnoredSchemas() throws IOException {
        program("", GLOB);
        schema("\"title\": {\"type\": \"string\"}", "\"title\"");
        folder.file(".gitignore", ".astro/\n").file(".git/HEAD", "ref: refs/heads/main\n");
        assertThat(outcome("src/posts/a.md", "other: y")).isEqualTo("front-matter/schema");
    }
}
