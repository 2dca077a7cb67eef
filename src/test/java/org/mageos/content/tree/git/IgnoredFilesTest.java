package org.mageos.content.tree.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.testing.ContentFolder;

/** What git ignores is not checked, and a link to it is said to be one. */
class IgnoredFilesTest {

    private static final String BROKEN = "[x](gone.md)";

    private Path outer;
    private ContentFolder folder;

    @BeforeEach
    void createFolder(@TempDir Path root) {
        outer = root;
        folder = new ContentFolder(root);
    }

    @Test
    @DisplayName("H04 what git ignores is not read")
    void doesNotReadWhatGitIgnores() {
        folder.file(".gitignore", "build/\n*.tmp.md\n!kept.tmp.md\n")
                .file("build/a.md", BROKEN)
                .file("docs/build/a.md", BROKEN)
                .file("a.tmp.md", BROKEN)
                .file("kept.tmp.md", BROKEN)
                .file("a.md", BROKEN);
        assertThat(folder.lint())
                .findings()
                .containsExactly("a.md:1:5 link/broken", "kept.tmp.md:1:5 link/broken");
        assertThat(folder.lint().result().counts().documents()).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("B41 a link to what git ignores is link/ignored")
    @CsvSource({
        "notes.tmp.md, link/ignored",
        "/notes.tmp.md?plain=1, link/ignored",
        "out, link/ignored",
        "out/, link/ignored",
        "out/sub/page.md, link/ignored",
        "out/sub, link/ignored",
        "out/sub/, link/ignored",
        "out/gone.md, undecided",
        "out/sub/page.md/, undecided",
        "gone.tmp.md, undecided",
        "docs/out, undecided",
        "docs/gone.md, link/broken",
        "out/../out/sub/page.md, link/ignored",
        "out/%2e%2e/%2e%2e/x, undecided",
        "out/%00, link/broken",
        "self, link/ignored",
        "self/page.md, link/ignored",
        "node_modules/lib/README.md, link/ignored",
        "a.md, ok",
        "docs, ok",
        "Notes.tmp.md, link/case",
    })
    void tellsLinksToWhatGitIgnores(String destination, String outcome) {
        folder.file(".gitignore", "*.tmp.md\nout/\nnode_modules\n")
                .file("self/.gitignore", "*\n")
                .files("self/page.md", "notes.tmp.md", "out/sub/page.md", "docs/b.md")
                .files("node_modules/lib/README.md")
                .file("a.md", "[text](" + destination + ")\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @Test
    @DisplayName("B41 the finding names the file, at the link's or image's place")
    void namesTheFile() {
        folder.file(".gitignore", "out/\n*.draft.png\n")
                .images("out/a.png", "docs/b.draft.png")
                .file("docs/a.md", "[x](../out/a.png)\n![x](../out/a.png) ![x](b.draft.png)");
        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "docs/a.md:1:5 link/ignored",
                        "docs/a.md:2:6 link/ignored",
                        "docs/a.md:2:25 link/ignored");
        assertThat(folder.lint())
                .texts()
                .startsWith(
                        "The link '../out/a.png' leads to 'out/a.png', which git ignores:"
                                + " it exists here, but not in the repository")
                .endsWith(
                        "The image 'b.draft.png' leads to 'docs/b.draft.png', which git ignores:"
                                + " it exists here, but not in the repository");
        assertThat(folder.lint().result().counts().broken()).isZero();
    }

    @Test
    @DisplayName("B41 a page that a wiki link names")
    void findsIgnoredWikiPages() {
        folder.settings("wikiLinks: true")
                .file(".gitignore", "notes/*\n")
                .files("notes/My Page.md")
                .file("a.md", "[[My Page]] [[Other]]");
        assertThat(folder.lint())
                .findings()
                .containsExactly("a.md:1:3 link/ignored", "a.md:1:15 link/broken");
    }

    @Test
    @DisplayName("B41 a page that is made before the build has its URL, and no findings")
    void knowsTheUrlsOfGeneratedPages() {
        folder.files("astro.config.mjs", "public/build/app.js")
                .file(".gitignore", "src/content/docs/api/\npublic/build\n")
                .file("src/content/docs/api/client.md", "# Use\n\n" + BROKEN)
                .file(
                        "src/content/docs/index.md",
                        "[x](/api/client/#use) [x](/api/client/#gone) [x](/api/gone/)\n"
                                + "[x](/build/app.js)");
        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "src/content/docs/index.md:1:5 link/ignored",
                        "src/content/docs/index.md:1:27 link/broken-anchor",
                        "src/content/docs/index.md:1:27 link/ignored",
                        "src/content/docs/index.md:1:50 link/broken",
                        "src/content/docs/index.md:2:5 link/ignored");
        assertThat(folder.lint().result().counts().documents()).isEqualTo(1);
    }

    @ParameterizedTest
    @DisplayName("B41 an ignored folder that a file keeps is not written yet")
    @CsvSource({".gitkeep, undecided", "client.md, link/broken"})
    void leavesFoldersThatAreKeptOpen(String kept, String outcome) {
        folder.files("astro.config.mjs", "src/content/docs/api/" + kept)
                .file("src/content/docs/.gitignore", "cli.mdx\n")
                .file(".gitignore", "src/content/docs/api/\n")
                .file("src/content/docs/index.md", "[x](/api/gone/)");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
        folder.file("src/content/docs/index.md", "[x](/cli/)");
        assertThat(folder.lint().outcome()).isEqualTo("undecided");
    }

    @Test
    @DisplayName("H04 what the settings name is read")
    void readsWhatTheSettingsName() {
        folder.settings("collections: { api: { files: build/api/*.md } }")
                .file(".gitignore", "build\n")
                .file("build/api/a.md", BROKEN)
                .file("build/b.md", BROKEN)
                .files("a.md");
        assertThat(folder.lint()).findings().containsExactly("build/api/a.md:1:5 link/broken");
    }

    @Test
    @DisplayName("H04 a pattern of the settings that is not about the ignored folder asks for none")
    void aWidePatternDoesNotAskForIgnoredFiles() {
        folder.settings("collections: { docs: { files: docs/**/*.md } }")
                .file(".gitignore", "_build\n")
                .file("docs/_build/a.md", BROKEN)
                .files("docs/a.md");
        assertThat(folder.lint()).isClean();
    }

    @Test
    @DisplayName("B41 the rules of the folders above, up to the repository's")
    void readsTheRulesAbove() {
        folder.file(".git/info/exclude", "*.exclude.md\n!b.md\n")
                .file(".gitignore", "/repo/docs/a.md\n*.top.md\n")
                .file("repo/.gitignore", "b.md\n!kept.top.md\n");
        ContentFolder docs =
                new ContentFolder(outer.resolve("repo/docs"))
                        .file("a.md", BROKEN)
                        .file("b.md", BROKEN)
                        .file("c.exclude.md", BROKEN)
                        .file("d.top.md", BROKEN)
                        .file("kept.top.md", BROKEN);
        assertThat(docs.lint()).findings().containsExactly("kept.top.md:1:5 link/broken");
    }

    @Test
    @DisplayName("B41 without a repository the rules above do not count")
    void stopsAtTheRootWithoutRepository() {
        folder.file(".gitignore", "a.md\n");
        ContentFolder docs = new ContentFolder(outer.resolve("docs")).file("a.md", BROKEN);
        assertThat(docs.lint()).findings().containsExactly("a.md:1:5 link/broken");
    }

    @Test
    @DisplayName("H04 a root that the outer repository ignores has only rules of its own")
    void anIgnoredRootIsNotEmpty() {
        folder.files(".git/HEAD").file(".gitignore", "target/\n*.md\n");
        ContentFolder project =
                new ContentFolder(outer.resolve("target/it/project"))
                        .file(".gitignore", "b.md\n")
                        .file("a.md", BROKEN)
                        .file("b.md", BROKEN);
        assertThat(project.lint()).findings().containsExactly("a.md:1:5 link/broken");
    }

    @Test
    @DisplayName("H04 a repository within the repository has rules of its own")
    void aRepositoryWithinHasItsOwnRules() {
        folder.files(".git/HEAD")
                .file(".gitignore", "a.md\n")
                .file("module/.git", "gitdir: ../.git/modules/module")
                .file("module/a.md", BROKEN)
                .file("a.md", BROKEN);
        assertThat(folder.lint()).findings().containsExactly("module/a.md:1:5 link/broken");
    }

    @Test
    @DisplayName("B40, B41 ignored symbolic links are neither followed nor reported")
    void passesOverIgnoredSymlinks() {
        folder.file(".gitignore", "result*\nreal\n")
                .file("real/a.md", BROKEN)
                .symlink("result", "real")
                .symlink("result-gone", "gone")
                .symlink("alias", "real")
                .file("a.md", "[x](result/a.md) [x](alias/a.md) [x](result-gone)");
        assertThat(folder.lint())
                .findings()
                .containsExactly("a.md:1:5 link/ignored", "a.md:1:22 link/ignored");
        assertThat(folder.lint())
                .undecided()
                .containsExactly(
                        "a.md:1:38 a path that git ignores, where a program may write before the"
                                + " site is built");
    }

    @Test
    @DisplayName("B41 no ignored file is suggested")
    void suggestsNoIgnoredFile() {
        folder.file(".gitignore", "*.tmp.md\n")
                .files("guide.tmp.md")
                .file("a.md", "[x](guide.tmp.mx)");
        assertThat(folder.lint())
                .texts()
                .containsExactly("Broken link 'guide.tmp.mx': there is no such file");
    }

    @Test
    @DisplayName("B41 a page of a site whose document a program writes")
    void tellsNothingOfPagesThatAProgramWrites() {
        folder.file(".gitignore", "docs/cli.md\n")
                .file("docs/api/.gitignore", "*/\n")
                .file("docs/api/index.md", "")
                .file("docs/index.md", "[x](/cli/) [x](/api/main/spec/) [x](/gone/)")
                .file("mkdocs.yml", "site_name: x\nsite_url: https://e.example/\n")
                .file("netlify.toml", "[[redirects]]\nfrom = \"/a\"\nto = \"/cli/\"\n");
        assertThat(folder.lint()).findings().containsExactly("docs/index.md:1:37 link/broken");
        assertThat(folder.lint())
                .undecided()
                .startsWith(
                        "docs/index.md:1:5 a path that git ignores, where a program may write"
                                + " before the site is built");
    }
}
