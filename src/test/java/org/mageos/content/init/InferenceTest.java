package org.mageos.content.init;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mageos.content.testing.ContentFolder;

/** What is inferred from content, and what is not. */
class InferenceTest {

    @TempDir private Path root;
    private ContentFolder content;

    @BeforeEach
    void open() {
        content = new ContentFolder(root);
    }

    /** Writes posts; {@code %d} in the front matter is the number of each. */
    private ContentFolder posts(int from, int to, String frontMatter) {
        IntStream.rangeClosed(from, to)
                .forEach(
                        i ->
                                content.file(
                                        "posts/%02d.md".formatted(i),
                                        "---\n"
                                                + frontMatter.replace("%d", String.valueOf(i))
                                                + "\n---\n"));
        return content;
    }

    private String schema() {
        return Drafted.of(content).schema("posts");
    }

    @Test
    @DisplayName("IN1: what every repository has, and what a program fills in, is no collection")
    void leavesOutWhatIsNoContent() {
        posts(1, 5, "title: T%d");
        content.file("README.md", "# R")
                .file("CHANGELOG.md", "# C")
                .file(".github/ISSUE_TEMPLATE/a.md", "---\nname: A\n---\n")
                .file(".github/ISSUE_TEMPLATE/b.md", "---\nname: B\n---\n")
                .file(".github/ISSUE_TEMPLATE/c.md", "---\nname: C\n---\n")
                .file("archetypes/a.md", "---\ntitle: \"{{ .Name }}\"\n---\n")
                .file("archetypes/b.md", "---\ntitle: \"{{ .Name }}\"\n---\n")
                .file("archetypes/c.md", "---\ntitle: \"{{ .Name }}\"\n---\n")
                .file("node_modules/x/a.md", "---\ntitle: A\n---\n")
                .file("node_modules/x/b.md", "---\ntitle: B\n---\n")
                .file("node_modules/x/c.md", "---\ntitle: C\n---\n");

        assertThat(Drafted.of(content).draft().files().keySet())
                .containsExactly("mageos-content.yaml", "schemas/posts.json");
    }

    @Test
    @DisplayName("IN2: few values are an enum only if they are settled")
    void makesAnEnumOfSettledValuesOnly() {
        posts(1, 20, "category: News");
        posts(21, 40, "category: Release\nseries: A");
        assertThat(schema()).contains("\"enum\": [\n        \"News\",\n        \"Release\"");
        assertThat(schema()).doesNotContain("\"A\"");

        posts(40, 40, "category: Odd");
        assertThat(schema()).doesNotContain("enum\":").contains("So far only News, Odd, Release");
    }

    @Test
    @DisplayName("IN2: the values of twelve posts are not all that there can be")
    void makesNoEnumOfFewDocuments() {
        posts(1, 12, "category: News");

        assertThat(schema()).doesNotContain("\"enum\"").contains("So far only News");
    }

    @Test
    @DisplayName("IN3: required is what all have; of what nearly all have the exceptions are named")
    void requiresWhatAllHave() {
        posts(1, 40, "title: T%d\nexcerpt: E%d");
        posts(41, 41, "title: T%d");

        Drafted drafted = Drafted.of(content);

        assertThat(drafted.schema("posts"))
                .contains("\"required\": [\n    \"title\"\n  ]")
                .contains("Required, but for 1 of 41: posts/41.md.");
        assertThat(drafted.lint()).findings().isEmpty();
    }

    @Test
    @DisplayName("IN3: what three documents have in common may be chance")
    void requiresLittleOfFewDocuments() {
        posts(1, 3, "title: T%d\nexcerpt: E%d");

        assertThat(schema()).contains("\"required\": [\n    \"title\"\n  ]");
    }

    @Test
    @DisplayName("IN4: other keys stay allowed")
    void allowsOtherKeys() {
        posts(1, 6, "title: T%d\nnested: { a: 1 }");

        assertThat(schema()).doesNotContain("additionalProperties");
    }

    @Test
    @DisplayName("IN5: types are those of all values; what is mixed stays mixed")
    void infersTypesOfAllValues() {
        posts(1, 6, "n: 1\nd: 2024-05-01\nt: 12:30\nlist: [a]\nf: no\nv: \"1.10\"\ne:");
        posts(7, 7, "n: 1.5\nd: 2024-05-02\nt: 13:00\nlist: a\nf: no\nv: 1.10\ne: x");

        assertThat(schema())
                .contains("\"n\": {\n      \"type\": \"number\"")
                .contains("\"d\": {\n      \"type\": \"string\",\n      \"format\": \"date\"")
                .contains("\"t\": {\n      \"type\": \"string\"")
                .contains("\"f\": {\n      \"type\": \"string\"")
                .contains("Not the same everywhere: 1 text, 6 lists (posts/07.md).")
                .contains("1.10 in posts/07.md is a number without its last zero")
                .contains("\"type\": \"null\"")
                .contains("\"oneOf\"");
        assertThat(Drafted.of(content).lint()).findings().isEmpty();
    }

    @Test
    @DisplayName("IN5: a number with a zero in front keeps its text")
    void readsNumbersAsTheyAre() {
        posts(1, 5, "code: 007\nversion: 1.2.3");

        assertThat(schema())
                .contains("\"code\": {\n      \"type\": \"integer\"")
                .contains("\"version\": {\n      \"type\": \"string\"");
    }

    @Test
    @DisplayName("IN8: no value of a person, an address or a sentence gets into a schema")
    void tellsNoPersonalData() {
        posts(1, 40, "author: Jane Doe\ntype: jane@example.org\nstatus: " + "long ".repeat(10));
        posts(41, 80, "author: John Roe\ntype: john@example.org\nstatus: " + "text ".repeat(10));

        Drafted drafted = Drafted.of(content);

        assertThat(drafted.draft().files().values().toString())
                .doesNotContain("Jane")
                .doesNotContain("John")
                .doesNotContain("example.org\"")
                .doesNotContain("jane@")
                .doesNotContain("long long");
    }

    @Test
    @DisplayName("IN11: the same content makes the same bytes, with no date and no machine in them")
    void isDeterministic() {
        posts(1, 9, "title: T%d\nauthor: a%d\nimage: i%d.png");
        IntStream.rangeClosed(1, 9)
                .forEach(
                        i ->
                                content.file(
                                                "authors/a" + i + ".md",
                                                "---\nname: N" + i + "\n---\n")
                                        .images("img/i" + i + ".png"));

        Drafted first = Drafted.of(content);
        Drafted second = Drafted.of(content);

        assertThat(first.draft()).isEqualTo(second.draft());
        assertThat(first.draft().files().values().toString())
                .doesNotContain("\r")
                .doesNotContain("\\")
                .doesNotContain(root.toString());
    }

    @Test
    void findsReferencesImagesAndLinks() {
        posts(1, 4, "title: T%d\nauthor: a%d\nimage: i%d.png\nsite: https://example.org/%d");
        IntStream.rangeClosed(1, 4)
                .forEach(
                        i ->
                                content.file(
                                                "authors/a" + i + ".md",
                                                "---\nname: N" + i + "\n---\n")
                                        .images("img/blog/i" + i + ".png"));

        Drafted drafted = Drafted.of(content);

        assertThat(drafted.settings())
                .contains("      author: authors  # 4 of 4 values are found there")
                .contains("      image: img/blog  # 4 of 4 are files")
                .contains("    links: site");
        assertThat(drafted.lint()).findings().isEmpty();
    }

    @Test
    void namesTheDocumentsWhoseReferenceIsNotFound() {
        posts(1, 4, "title: T%d\nauthor: a%d");
        content.file("authors/a1.md", "---\nname: A\n---\n")
                .file("authors/a2.md", "---\nname: B\n---\n")
                .file("authors/a3.md", "---\nname: C\n---\n");

        assertThat(Drafted.of(content).settings())
                .contains("    # references:\n      # author: authors  # not found: posts/04.md");
    }

    @Test
    void aKeyThatSaysWhereADocumentIsIsNoLink() {
        posts(1, 4, "title: T%d\npermalink: /x/%d\nurl: /y/%d\naliases: [/z/%d]");

        assertThat(Drafted.of(content).settings()).doesNotContain("links:");
    }

    @Test
    void findsTheFolderOfAnAlias() {
        posts(1, 4, "title: T%d\ncover: ~/assets/c%d.png");
        IntStream.rangeClosed(1, 4).forEach(i -> content.images("web/assets/c" + i + ".png"));

        assertThat(Drafted.of(content).settings())
                .contains("  \"~\": web  # 4 of 4 such paths are files there")
                .contains("      cover: .  # 4 of 4 are files");
    }

    @Test
    void imagesThatTheGeneratorTakesForUrlsHaveNoFolder() {
        content.file("_config.yml", "title: A").files("Gemfile");
        IntStream.rangeClosed(1, 4)
                .forEach(
                        i ->
                                content.file(
                                                "_posts/2026-01-0" + i + "-a.md",
                                                "---\nimage: images/" + i + ".png\n---\n")
                                        .images("images/" + i + ".png"));

        Drafted drafted = Drafted.of(content);

        assertThat(drafted.settings()).contains("    # images:\n      # image: .  # only 0 of 4");
        assertThat(drafted.lint()).findings().isEmpty();
    }

    @Test
    void imagesBelowTheContentRootHaveItAsTheirFolder() {
        posts(1, 4, "image: images/%d.png");
        IntStream.rangeClosed(1, 4).forEach(i -> content.images("images/" + i + ".png"));

        Drafted drafted = Drafted.of(content);

        assertThat(drafted.settings()).contains("      image: ./  # 4 of 4 are files");
        assertThat(drafted.lint()).findings().isEmpty();
    }

    @Test
    void contentWithoutFrontMatterHasNoCollection() {
        content.file("docs/a.md", "# A").file("docs/b.md", "# B").file("docs/c.md", "# C");

        Drafted drafted = Drafted.of(content);

        assertThat(drafted.draft().told())
                .contains("No collection: no folder has files with front matter of one shape");
        assertThat(drafted.lint()).errors().isEmpty();
    }

    @Test
    void fortyShapesAreNoCollection() {
        IntStream.rangeClosed(1, 40)
                .forEach(
                        i ->
                                content.file(
                                        "notes/n" + i + "/a.md",
                                        "---\nkey" + i + ": 1\nother" + i + ": 2\n---\n"));

        Drafted drafted = Drafted.of(content);

        assertThat(drafted.draft().files()).hasSizeLessThanOrEqualTo(2);
        assertThat(drafted.lint()).findings().isEmpty();
    }

    @Test
    void foldersOfOtherShapesAreCollectionsOfTheirOwn() {
        posts(1, 4, "title: T%d\ndate: 2026-01-0%d");
        IntStream.rangeClosed(1, 4)
                .forEach(
                        i ->
                                content.file(
                                        "people/p" + i + "/index.md",
                                        "---\nname: N" + i + "\nrole: R\n---\n"));

        assertThat(Drafted.of(content).settings())
                .contains("    files: people/**/*.md\n")
                .contains("    files: posts/*.md\n");
    }
}
