package org.mageos.content.generator.astro;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.testing.ContentFolder;

/** The URLs of a Starlight site, its languages included. */
class StarlightTest {

    private static final String DOCS = "src/content/docs/";

    private ContentFolder folder;

    @BeforeEach
    void createSite(@TempDir Path root) {
        folder = new ContentFolder(root).files("astro.config.mjs");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("Every document is a page at its own path")
    @CsvSource({
        "/, ok",
        "/guide, ok",
        "/guide/, ok",
        "/guide#setup, ok",
        "/guide#_top, ok",
        "/guide#gone, link/broken-anchor",
        "/nested/page, ok",
        "/nested, ok",
        "/two-words/big-page, ok",
        "/Two Words/Big Page, link/broken",
        "/elsewhere/by/slug, ok",
        "/sluggish, link/broken",
        "/_hidden, link/broken",
        "/404, ok",
        "/custom, ok",
        "/draft, link/draft",
        "/gone, link/broken",
        "../guide, ok",
        "guide, link/broken",
    })
    void routesDocuments(String destination, String outcome) {
        folder.files(DOCS + "index.mdx", DOCS + "nested/index.md", DOCS + "nested/page.md")
                .files(DOCS + "Two Words/Big Page.md", DOCS + "_hidden.md")
                .files("src/pages/custom.astro")
                .file(DOCS + "sluggish.md", "---\nslug: elsewhere/by/slug\n---\n")
                .file(DOCS + "draft.md", "---\ndraft: true\n---\n")
                .file(DOCS + "guide.md", "# Setup\n")
                .settings("site: { trailingSlash: always }\nrules: { link/trailing-slash: off }")
                .file(DOCS + "from.md", "[x](<" + destination + ">)\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} in a site with {1} is {2}")
    @DisplayName("B52 the default language stands in for a missing translation")
    @CsvSource(
            delimiter = ';',
            value = {
                "/de/guide; language: en; ok",
                "/de/guide#setup; language: en; ok",
                "/de/guide#gone; language: en; link/broken-anchor",
                "/de/only-german; language: en; ok",
                "/en/only-german; language: en; link/broken",
                "/fr/guide; language: en; ok",
                "/pt-br/guide; language: en; ok",
                "/it/guide; language: en; link/broken",
                "/de/gone; language: en; link/broken",
                "/de/guide; title: x; undecided",
                "/de/only-german; title: x; ok",
                "/en/only-german; title: x; undecided",
                "/de/gone; title: x; link/broken",
                "/en/guide; language: en; ok",
            })
    void standsInForTranslations(String destination, String site, String outcome) {
        folder.settings("site: { " + site + ", languages: [en, de, fr, pt-BR, it] }")
                .file(DOCS + "en/guide.md", "# Setup\n")
                .files(DOCS + "de/only-german.md", DOCS + "fr/index.md", DOCS + "pt-br/index.md")
                .files(DOCS + "en/index.md")
                .file(DOCS + "en/from.md", "[x](" + destination + ")\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @Test
    @DisplayName("A default language at the root has no segment of its own")
    void knowsTheRootLanguage() {
        folder.settings("site: { language: en, languages: [de] }")
                .files(DOCS + "guide.md", DOCS + "de/index.md", DOCS + "index.md")
                .file(DOCS + "from.md", "[x](/guide) [y](/de/guide) [z](/en/guide)\n");
        assertThat(folder.lint()).findings().containsExactly(DOCS + "from.md:1:32 link/broken");
    }

    @Test
    @DisplayName("Languages are known by the translations of the theme, too")
    void recognisesLanguages() {
        folder.files("src/content/i18n/de.json", DOCS + "de/index.md", DOCS + "index.md")
                .files(DOCS + "guide.md")
                .file(DOCS + "from.md", "[y](/de/guide) [z](/fr/guide)\n");
        assertThat(folder.lint()).findings().containsExactly(DOCS + "from.md:1:20 link/broken");
        assertThat(folder.lint())
                .undecided()
                .containsExactly(
                        DOCS
                                + "from.md:1:5 a page that another language may stand in for"
                                + " (set site.language)");
    }

    @Test
    @DisplayName("A44 the links and images of the theme's own front matter")
    void checksHeroes() {
        folder.images("src/assets/logo.png")
                .files(DOCS + "guide.md")
                .file(
                        DOCS + "index.md",
                        """
                        ---
                        hero:
                          image: { file: ../../assets/logo.png, dark: ../../assets/gone.png }
                          actions:
                            - { text: a, link: /guide }
                            - { text: b, link: /gone }
                            - { text: c, link: https://other.example }
                        prev: { link: /gone }
                        next: false
                        ---
                        """);
        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        DOCS + "index.md:3:47 image/missing",
                        DOCS + "index.md:6:24 link/broken",
                        DOCS + "index.md:8:15 link/broken");
    }

    @Test
    @DisplayName("Anchors of Markdown that a document imports are its own")
    void takesAnchorsOfImports() {
        folder.file(DOCS + "_part.mdx", "## Shared\n\nimport Other from './_part.mdx'\n")
                .file(
                        DOCS + "a.mdx",
                        "import Part from './_part.mdx'\n\n<Part />\n\n[x](#shared) [y](#gone)\n");
        assertThat(folder.lint())
                .findings()
                .containsExactly(DOCS + "a.mdx:5:18 link/broken-anchor");
    }
}
