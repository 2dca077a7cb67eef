package org.mageos.content.init;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mageos.content.testing.ContentFolder;

/** What others say of collections: the generator's settings, and programs that edit content. */
class NamedCollectionsTest {

    @TempDir private Path root;
    private ContentFolder content;

    @BeforeEach
    void open() {
        content = new ContentFolder(root);
    }

    private void astro(String schema) {
        content.file("astro.config.mjs", "export default {};")
                .file(
                        "src/content.config.ts",
                        """
                        import { defineCollection, reference } from 'astro:content';
                        import { glob } from 'astro/loaders';
                        import { z } from 'astro/zod';
                        const shared = z.object({ title: z.string() });
                        const blog = defineCollection({
                          loader: glob({ pattern: '**/*.md', base: './src/blog' }),
                          schema: SCHEMA
                        })
                        export const collections = { blog }
                        """
                                .replace("SCHEMA", schema));
    }

    private void posts(String frontMatter) {
        IntStream.rangeClosed(1, 6)
                .forEach(
                        i ->
                                content.file(
                                        "src/blog/" + i + ".md",
                                        "---\n" + frontMatter.replace("%d", "" + i) + "\n---\n"));
    }

    @Test
    @DisplayName("IN6: what the schema of a collection says literally counts, with its source")
    void readsZod() {
        astro(
                """
                ({ image }) => shared.extend({
                  date: z.coerce.date(),
                  cover: image().optional(),
                  kind: z.enum(['a', 'b']).default('a'),
                  stars: z.number().int().min(1).max(5).optional().describe('How good'),
                  author: reference('people').optional(),
                  tags: z.array(z.string()).transform((t) => t).optional(),
                  more: somethingElse(),
                  note: z.string().nullable(),
                }),
                """);
        posts("title: T%d\nnote:\ndate: 2026-01-0%d\nextra: 1\nmore: 1");

        Drafted drafted = Drafted.of(content);

        assertThat(drafted.settings())
                .contains("  blog:\n    # 6 files, as src/content.config.ts says\n")
                .contains("    files: src/blog/**/*.md\n");
        assertThat(drafted.schema("blog"))
                .contains(
                        "\"required\": [\n    \"title\",\n    \"note\",\n    \"date\",\n    \"extra\",\n    \"more\"")
                .contains("\"date\": {}")
                .contains("\"enum\": [\n        \"a\",\n        \"b\"\n      ]")
                .contains("\"type\": \"integer\",\n      \"minimum\": 1,\n      \"maximum\": 5")
                .contains("\"description\": \"How good\"")
                .contains("A program checks or changes it besides.")
                .contains("What the program says of it is not literal.")
                .contains("\"extra\": {\n      \"$comment\": \"Inferred.\"");
        assertThat(drafted.lint()).findings().isEmpty();
    }

    @Test
    @DisplayName("IN6: what no site can be made of stays an error")
    void holdsDocumentsToTheirGenerator() {
        astro("z.object({ title: z.string(), stars: z.number() }),");
        posts("title: T%d\nstars: 3");
        content.file("src/blog/7.md", "---\nstars: three\n---\n");

        assertThat(Drafted.of(content).lint())
                .findings()
                .containsExactly(
                        "src/blog/7.md:2:1 front-matter/schema",
                        "src/blog/7.md:2:1 front-matter/schema");
    }

    @Test
    @DisplayName("IN6: a schema that is a program says nothing, and what is inferred counts")
    void infersWhatIsNotLiteral() {
        astro("makeSchema(),");
        posts("title: T%d");

        assertThat(Drafted.of(content).schema("blog"))
                .contains("\"required\": [\n    \"title\"\n  ]");
    }

    @Test
    @DisplayName("IN7: a field of Decap is required unless it says otherwise")
    void readsDecap() {
        content.file(
                "static/admin/config.yml",
                """
                backend: { name: git-gateway }
                collections:
                  - name: posts
                    folder: posts
                    fields:
                      - { name: title, widget: string }
                      - { name: date, widget: datetime }
                      - { name: draft, widget: boolean, required: false }
                      - { name: kind, widget: select, options: [{ label: A, value: a }, b] }
                      - { name: tags, widget: list, required: false }
                      - { name: rating, widget: number, value_type: int, required: false }
                      - { name: by, widget: relation, collection: people, value_field: slug }
                      - { name: body, widget: markdown }
                  - name: people
                    folder: people
                    fields: [{ name: slug, widget: string }]
                  - { name: pages, files: [{ name: about, file: about.md, fields: [] }] }
                """);
        IntStream.rangeClosed(1, 3)
                .forEach(
                        i ->
                                content.file(
                                                "posts/" + i + ".md",
                                                "---\ntitle: T\ndate: 2026-01-02\nkind: a\nby: p"
                                                        + i
                                                        + "\n---\n")
                                        .file(
                                                "people/" + i + ".md",
                                                "---\nslug: p" + i + "\n---\n"));
        content.file("posts/4.md", "---\ntitle: T\nkind: c\nby: p1\n---\n");

        Drafted drafted = Drafted.of(content);

        assertThat(drafted.settings())
                .contains("    # 4 files, as static/admin/config.yml says")
                .contains("      by: people.slug  # 4 of 4 values are found there");
        assertThat(drafted.schema("posts"))
                .contains("\"required\": [\n    \"title\",\n    \"kind\",\n    \"by\"\n  ]")
                .contains("static/admin/config.yml says otherwise, but for posts/4.md.")
                .contains("Required, but for 1 of 4: posts/4.md.")
                .contains("\"rating\": {\n      \"type\": \"integer\"")
                .doesNotContain("\"body\"");
        assertThat(drafted.lint()).findings().isEmpty();
    }

    @Test
    @DisplayName("IN7: a field of Tina is optional unless it says otherwise")
    void readsTina() {
        content.file(
                "tina/config.ts",
                """
                import { defineConfig } from "tinacms";
                export default defineConfig({
                  branch: process.env.BRANCH,
                  schema: { collections: [{
                    name: "post", label: "Posts", path: "content/posts",
                    fields: [
                      { type: "string", name: "title", isTitle: true, required: true },
                      { type: "string", name: "kind", options: ["a", "b"] },
                      { type: "datetime", name: "date" },
                      { type: "string", name: "tags", list: true },
                      { type: "rich-text", name: "body", isBody: true },
                    ],
                    ui: { router: (a) => a.path },
                  }] },
                });
                """);
        IntStream.rangeClosed(1, 6)
                .forEach(
                        i ->
                                content.file(
                                        "content/posts/" + i + ".md",
                                        "---\ntitle: T\ndate: 2026-01-02\n---\n"));

        Drafted drafted = Drafted.of(content);

        assertThat(drafted.settings()).contains("    # 6 files, as tina/config.ts says");
        assertThat(drafted.schema("post"))
                .contains("\"required\": [\n    \"title\"\n  ]")
                .contains("\"kind\": {\n      \"enum\": [\n        \"a\",\n        \"b\"")
                .contains("\"tags\": {\n      \"type\": \"array\"")
                .doesNotContain("\"body\"");
    }

    @Test
    void readsFrontMatterCms() {
        content.file(
                "frontmatter.json",
                """
                { "frontMatter.taxonomy.contentTypes": [{ "name": "default", "fields": [
                    { "name": "title", "type": "string", "required": true },
                    { "name": "level", "type": "choice", "choices": ["easy", { "id": "hard" }] }
                  ] }],
                  "frontMatter.content.pageFolders": [
                    { "title": "Notes", "path": "[[workspace]]/notes" }
                  ] }
                """);
        IntStream.rangeClosed(1, 3)
                .forEach(i -> content.file("notes/" + i + ".md", "---\ntitle: T\n---\n"));

        Drafted drafted = Drafted.of(content);

        assertThat(drafted.settings())
                .contains("  notes:\n    # 3 files, as frontmatter.json says");
        assertThat(drafted.schema("notes")).contains("\"easy\",\n        \"hard\"");
    }

    @Test
    @DisplayName("IN1: of an archetype, which is a template, the keys are read")
    void readsArchetypes() {
        content.file("hugo.toml", "baseURL = 'https://example.org/'\n")
                .file(
                        "archetypes/posts.md",
                        "+++\ntitle = '{{ .Name }}'\ndraft = true\ntags = []\n+++\n");
        IntStream.rangeClosed(1, 5)
                .forEach(
                        i ->
                                content.file(
                                        "content/posts/" + i + ".md",
                                        "+++\ntitle = 'T'\ndraft = true\n+++\n"));

        Drafted drafted = Drafted.of(content);

        assertThat(drafted.settings())
                .contains("# 5 files, by folder and shape, with the keys of archetypes/posts.md");
        assertThat(drafted.schema("posts")).contains("\"draft\": {\n      \"type\": \"boolean\"");
    }

    @Test
    void knowsTheKeysOfDocusaurus() {
        content.file(
                "docusaurus.config.js",
                "module.exports = { url: 'https://example.org', presets: [['classic', {}]] };");
        IntStream.rangeClosed(1, 5)
                .forEach(
                        i ->
                                content.file(
                                        "docs/" + i + ".md",
                                        "---\ntitle: T\nsidebar_position: " + i + "\n---\n"));

        Drafted drafted = Drafted.of(content);

        assertThat(drafted.schema("docs"))
                .contains("\"sidebar_position\": {\n      \"type\": \"number\"");
    }

    @Test
    void languagesOfOneThingAreOneCollection() {
        for (String language : new String[] {"de", "en", "pt-br"}) {
            IntStream.rangeClosed(1, 3)
                    .forEach(
                            i ->
                                    content.file(
                                            "content/" + language + "/posts/" + i + ".md",
                                            "---\ntitle: T\n---\n"));
        }

        assertThat(Drafted.of(content).settings())
                .contains("  posts:\n    # 9 files, by folder and shape\n")
                .contains("    files: content/*/posts/*.md\n");
    }
}
