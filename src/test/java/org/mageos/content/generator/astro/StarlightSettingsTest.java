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

/** What the settings of a Starlight or Astro site say about its URLs. */
class StarlightSettingsTest {

    private static final String DOCS = "src/content/docs/";

    private ContentFolder folder;

    @BeforeEach
    void createSite(@TempDir Path root) {
        folder = new ContentFolder(root);
    }

    private void starlight(String options, String more) {
        folder.file(
                "astro.config.mjs",
                "import starlight from '@astrojs/starlight';\n"
                        + "export default defineConfig({ integrations: [starlight({"
                        + options
                        + "})],"
                        + more
                        + "});");
    }

    private String outcome(String file, String destination) {
        return folder.file(file, "[x](" + destination + ")\n").lint().outcome();
    }

    @ParameterizedTest(name = "{1} with {0} is {2}")
    @DisplayName("What plugins write beside the pages")
    @CsvSource({
        "starlight-llms-txt, /llms.txt, undecided",
        "starlight-llms-txt, /llms-full.txt, undecided",
        "starlight-llms-txt, /_llms-txt/api.txt, undecided",
        "starlight-llms-txt, /gone.txt, link/broken",
        "starlight-llms-txt, /a.md, link/broken",
        "starlight-nobody-knows, /llms.txt, undecided",
        "starlight-nobody-knows, /gone.md, link/broken",
        "starlight-nobody-knows, /gone, link/broken",
        "starlight-links-validator, /llms.txt, link/broken"
    })
    void knowsWhatPluginsWrite(String plugin, String link, String outcome) {
        folder.file(
                        "astro.config.mjs",
                        "import starlight from '@astrojs/starlight';\n"
                                + "import extra from '"
                                + plugin
                                + "';\n"
                                + "export default { integrations: [starlight({"
                                + " plugins: [extra()] })] };\n")
                .files("src/content/docs/a.md");
        assertThat(outcome("src/content/docs/from.md", link)).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{1} with {0} is {2}")
    @DisplayName("B52 languages, and which of them stands in, are read from the settings")
    @CsvSource(
            delimiter = ';',
            value = {
                "locales: { root: { lang: 'en' }, fr: {} }; /fr/guide; ok",
                "locales: { root: { lang: 'en' }, fr: {} }; /fr/french; ok",
                "locales: { root: { lang: 'en' }, fr: {} }; /french; link/broken",
                "locales: { root: { lang: 'en' }, fr: {} }; /de/guide; link/broken",
                "defaultLocale: 'fr', locales: { root: { lang: 'en' }, fr: {} }; /french; ok",
                "defaultLocale: 'fr', locales: { root: { lang: 'en' }, fr: {} };"
                        + " /fr/guide; link/broken",
                "defaultLocale: 'fr', locales: { fr: {}, es: {} }; /es/french; ok",
                "locales: { fr: {} }; /fr/french; ok",
                "locales: languages; /fr/guide; link/broken",
                "title: 'x'; /fr/guide; link/broken",
                "title: 'x'; /404; ok",
                "disable404Route: true; /404; link/broken",
            })
    void readsLanguages(String options, String destination, String outcome) {
        starlight(options, "");
        folder.files(DOCS + "guide.md", DOCS + "fr/french.md", DOCS + "fr/index.md");
        assertThat(outcome(DOCS + "index.md", destination)).isEqualTo(outcome);
    }

    @Test
    @DisplayName("B52 the languages of Astro are those of Starlight")
    void readsTheLanguagesOfAstro() {
        starlight("", "i18n: { defaultLocale: 'en', locales: ['en', 'fr'] }");
        folder.files(DOCS + "guide.md", DOCS + "fr/index.md");
        assertThat(outcome(DOCS + "index.md", "/fr/guide")).isEqualTo("ok");
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @DisplayName("Names with an underscore, by the loader of the collection")
    @CsvSource(
            delimiter = '|',
            value = {
                "{ docs: defineCollection({ loader: docsLoader() }) } | /_parts/a | ok",
                "{ docs: defineCollection({ loader: docsLoader() }) } | /_b | link/broken",
                "{ docs: defineCollection({ schema: docsSchema() }) } | /_parts/a | link/broken",
                "{ docs: defineCollection({ loader: docsLoader({ generateId: id }) }) }"
                        + " | /elsewhere | undecided",
                "{ docs: own() } | /elsewhere | undecided",
                "{ docs: defineCollection({ loader: glob({ pattern: '**/*.md', base: 'manual' })"
                        + " }) } | /first | ok",
                "{ docs: defineCollection({ loader: glob({ pattern: '**/*.md', base: 'manual' })"
                        + " }) } | /_parts/a | link/broken",
            })
    void readsTheCollection(String collections, String destination, String outcome) {
        starlight("", "");
        folder.file("src/content.config.ts", "export const collections = " + collections + ";")
                .files(DOCS + "_parts/a.md", DOCS + "_b.md", "manual/first.md");
        assertThat(outcome("src/pages/from.md", destination)).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @DisplayName("The base path and the form of URLs")
    @CsvSource(
            delimiter = ';',
            value = {
                "base: '/b'; /b/guide; ok",
                "base: '/b'; /guide; link/broken",
                "base: '/b'; guide.md; link/broken",
                "base: path; /b/guide; undecided",
                "build: { format: 'file' }; /guide.html; ok",
                "build: { format: 'file' }; /guide; ok",
                "build: { format: 'file' }; ./guide; ok",
                "build: { format: 'preserve' }; ./guide; ok",
                "trailingSlash: 'always'; /guide; link/trailing-slash",
                "trailingSlash: 'always'; ../guide/; ok",
                "trailingSlash: 'never'; ./guide; ok",
                "srcDir: 'code'; /coded; ok",
                "srcDir: 'code'; /guide; link/broken",
                "publicDir: 'static'; /file.txt; ok",
                "redirects: { '/old': '/guide' }; /old; link/redirected",
                "site: 'https://a.example'; /sitemap-index.xml; ok",
                "trailingSlash: 'ignore'; /sitemap-index.xml; undecided",
                "site: 'https://a.example', base: '/b'; https://a.example/b/guide; ok",
                "site: 'https://a.example', base: '/b'; https://a.example/b/gone; link/broken",
                "site: 'https://a.example', base: '/b'; https://a.example/gone; ok",
            })
    void readsUrls(String settings, String destination, String outcome) {
        starlight("", settings);
        folder.files(DOCS + "guide.md", "code/content/docs/coded.md", "static/file.txt");
        String from = settings.contains("srcDir") ? "code/content/docs/" : DOCS;
        assertThat(outcome(from + "from.md", destination)).isEqualTo(outcome);
    }

    @Test
    @DisplayName("A collection named docs is no Starlight")
    void knowsWhereThereIsNoTheme() {
        folder.file("astro.config.mjs", "export default { integrations: [] };")
                .files(DOCS + "guide.md", "src/pages/index.astro");
        assertThat(outcome("src/pages/from.md", "/guide")).isEqualTo("link/broken");
    }

    @Test
    @DisplayName("Astro: another language's page stands in, unless it is data")
    void fillsTranslations() {
        folder.file(
                        "astro.config.mjs",
                        "export default { i18n: { defaultLocale: 'en', locales: ['en', 'es'],"
                                + " fallback: { es: 'en' } } };")
                .files("src/pages/a.md", "src/pages/feed.xml.ts", "src/pages/es/b.md")
                .files("src/pages/b.md", "src/pages/p/[id].astro")
                .file(
                        "src/pages/from.md",
                        "[a](/es/a) [b](/es/b) [c](/es/p/1)\n[d](/es/feed.xml) [e](/es/c)\n");
        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "src/pages/from.md:2:5 link/broken", "src/pages/from.md:2:23 link/broken");
        assertThat(folder.lint())
                .undecided()
                .containsExactly("src/pages/from.md:1:27 a route that a program makes");
    }
}
