package org.mageos.content.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.testing.ContentFolder;

class RecognitionTest {

    @TempDir Path root;

    private String generator() {
        return new ContentFolder(root).content().site().orElseThrow().generator().name();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "astro.config.mjs | export default {} | astro",
                "docs/astro.config.mjs | export default {} | astro",
                "src/content/docs/a.md | # A | starlight",
                "website/docusaurus.config.js | module.exports = {} | docusaurus",
                "docs/.vitepress/config.mts | export default {} | vitepress",
                "hugo.toml | title = 'x' | hugo",
                "mkdocs.yml | site_name: x | mkdocs",
                "docs/_config.yml | title: x | jekyll",
                ".eleventy.js | module.exports = () => ({}) | eleventy",
                "packages/docs/.vitepress/config.mts | export default {} | vitepress",
                "packages/.vitepress/config.ts | export default {} | vitepress",
                "packages/x/src/docs/.vitepress/config.ts | export default {} | vitepress",
                "modules/a/site/docs/mkdocs.yml | site_name: x | mkdocs",
                "modules/a/src/test/site/mkdocs.yml | site_name: x | plain",
                "modules/a/fixtures/site/mkdocs.yml | site_name: x | plain",
                "src/main/site/docs/mkdocs.yml | site_name: x | plain",
                "packages/examples/hugo.toml | title = 'x' | plain",
                "examples/packages/hugo.toml | title = 'x' | plain",
                "examples/site/hugo.toml | title = 'x' | plain",
                "src/it/site/mkdocs.yml | site_name: x | plain",
                "README.md | # Hello | plain",
            })
    void knowsAGeneratorByItsFiles(String file, String text, String expected) {
        new ContentFolder(root).file(file, text).file("docs/a.md", "# A\n");
        assertThat(generator()).isEqualTo(expected);
    }

    @Test
    void takesTheRootBeforeAFolder() {
        new ContentFolder(root)
                .file("mkdocs.yml", "site_name: x")
                .file("website/docusaurus.config.js", "")
                .file("docs/a.md", "# A\n");
        assertThat(generator()).isEqualTo("mkdocs");
    }

    @Test
    void takesAnyFolderBeforeAPackage() {
        new ContentFolder(root)
                .file("packages/docs/.vitepress/config.mts", "export default {}")
                .file("sites/manual/mkdocs.yml", "site_name: x")
                .file("sites/manual/docs/a.md", "# A\n");
        assertThat(generator()).isEqualTo("mkdocs");
    }

    @Test
    void takesNoneOfSeveralSitesFarBelowTheRoot() {
        new ContentFolder(root)
                .file("packages/a/src/docs/mkdocs.yml", "site_name: a")
                .file("packages/b/src/docs/mkdocs.yml", "site_name: b")
                .file("README.md", "# A\n");
        assertThat(generator()).isEqualTo("plain");
    }

    @Test
    void saysNothingOfFilesThatAreNobodysSettings() {
        ContentFolder folder =
                new ContentFolder(root)
                        .file("docs/config.json", "{ \"a\": nonsense: [ }")
                        .file("docs/config.toml", "= [")
                        .file("README.md", "# Hello\n");
        assertThat(generator()).isEqualTo("plain");
        assertThat(folder.lint()).isClean();
    }

    @Test
    void readsSettingsInJsonWithTabs() {
        new ContentFolder(root)
                .file("config.json", "{\n\t\"baseURL\": \"https:\\/\\/example.org\"\n}\n")
                .file("content/a.md", "# A\n");
        assertThat(generator()).isEqualTo("hugo");
    }

    @Test
    void saysWhatIsWrongInTheSettings() {
        ContentFolder folder =
                new ContentFolder(root)
                        .file("mkdocs.yml", "site_name: 'x\n")
                        .file("docs/a.md", "# A\n");
        assertThat(folder.lint()).errors().singleElement().asString().startsWith("mkdocs.yml:");
    }
}
