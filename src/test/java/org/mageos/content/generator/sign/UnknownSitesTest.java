package org.mageos.content.generator.sign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.site.Site;
import org.mageos.content.testing.ContentFolder;

class UnknownSitesTest {

    @TempDir Path root;
    private ContentFolder folder;

    @BeforeEach
    void writeAPage() {
        folder = new ContentFolder(root).file("notes/a.md", "# A\n");
    }

    private Site site() {
        return folder.content().site().orElseThrow();
    }

    private String found() {
        return site().unknownSites().stream()
                .map(site -> site.sign().generator() + " in '" + site.folder() + "'")
                .findFirst()
                .orElse("none");
    }

    @ParameterizedTest
    @DisplayName("A generator is known by its files, and what only looks like it is not")
    @CsvSource(
            delimiter = '|',
            value = {
                "next.config.mjs | export default {} | Next.js in ''",
                "apps/site/next.config.ts | export default {} | Next.js in 'apps/site'",
                "a/b/c/d/e/next.config.js | module.exports = {} | none",
                "examples/blog/next.config.js | module.exports = {} | none",
                "packages/create/template-next/next.config.js | module.exports = {} | none",
                "integrations/react-next/next.config.js | module.exports = {} | none",
                "e2e/app/next.config.js | module.exports = {} | none",
                "next-env.d.ts | /// | none",
                "package.json | {\"dependencies\": {\"nextra\": \"4\"}} | Nextra in ''",
                "package.json | {\"dependencies\": {\"next\": \"15\"}} | none",
                "package.json | {\"keywords\": [\"nextra\"]} | none",
                "package.json | {\"dependencies\": {\"hexo\": \"8\"}} | Hexo in ''",
                "docs/nuxt.config.ts | export default {} | Nuxt in 'docs'",
                "gatsby-config.js | module.exports = {} | Gatsby in ''",
                "docs/.vuepress/config.js | module.exports = {} | VuePress in 'docs'",
                "docs/index.html | <script>window.$docsify = {}</script> | Docsify in 'docs'",
                "docs/index.html | <h1>Hello</h1> | none",
                "docs/docs.json | {\"$schema\": \"https://mintlify.com/docs.json\"} | Mintlify in"
                        + " 'docs'",
                "docs/docs.json | {\"openapi\": \"3.0\"} | none",
                "pelicanconf.py | AUTHOR = 'x' | Pelican in ''",
                "docfx.json | {\"build\": {}} | DocFX in ''",
                "docfx.json | {\"metadata\": []} | none",
                "src/site/site.xml | <site/> | Maven in ''",
                "content/markdown/a.md | # A | none",
                "guide/book.toml | [book] | mdBook in 'guide'",
                "_quarto.yml | project: x | Quarto in ''",
                "docs/make.jl | makedocs() | Documenter in ''",
                ".obsidian/app.json | {} | Obsidian in ''",
                "Sources/Kit/Kit.docc/Kit.md | # Kit | DocC in 'Sources/Kit/Kit.docc'",
                "Kit.docc | a file | none",
            })
    void knowsASign(String file, String text, String expected) {
        folder.file(file, text);
        assertThat(found()).isEqualTo(expected);
    }

    @Test
    @DisplayName("A known generator in the same folder wins over a leftover sign")
    void leavesTheFolderToAKnownGenerator() {
        folder.file("docusaurus.config.js", "module.exports = {}").file(".gitbook.yaml", "root: .");
        assertThat(found()).isEqualTo("none");
        assertThat(site().generator().name()).isEqualTo("docusaurus");
    }

    @ParameterizedTest
    @DisplayName("A sign never makes a site one of a known generator")
    @CsvSource(
            delimiter = '|',
            value = {
                "package.json | {\"hexo\": {\"version\": \"8\"}} | Hexo in ''",
                "scaffolds/post.md | --- | Hexo in ''",
                "_toc.yml | format: jb-book | Jupyter Book in ''",
                "bridgetown.config.yml | url: x | Bridgetown in ''",
                "README.md | # Read me | none",
            })
    void isNoJekyll(String file, String text, String expected) {
        folder.file("_config.yml", "title: x").file(file, text);
        assertThat(found()).isEqualTo(expected);
        assertThat(site().generator().name().equals("jekyll")).isEqualTo(expected.equals("none"));
    }

    @ParameterizedTest
    @DisplayName("Content of Hugo below the settings of another generator is published elsewhere")
    @CsvSource({
        "docusaurus.config.js, docs/parts/_index.md, none, docusaurus",
        "mkdocs.yml, docs/sources/_index.md, Hugo or Zola in 'docs/sources', plain",
        "_config.yml, docs/_index.md, Hugo or Zola in 'docs', plain",
        "mkdocs.yml, docs/sources/index.md, none, mkdocs",
        "mkdocs.yml, .github/_index.md, none, mkdocs"
    })
    void isNoMkDocs(String settings, String page, String expected, String generator) {
        folder.file(settings, "site_name: x\n").file(page, "# A\n\n[b](b/)\n[c](../d/c/)\n");
        assertThat(found()).isEqualTo(expected);
        assertThat(site().generator().name()).isEqualTo(generator);
    }

    @ParameterizedTest
    @DisplayName(
            "A script copies documents beside a site of Hugo into its content, where git ignores"
                    + " them")
    @CsvSource({"content/docs/, Hugo or Zola in 'docs'", "content/blog/, none", "public/, none"})
    void findsWhatIsCopied(String ignored, String expected) {
        folder.file("hugo.toml", "baseURL = 'https://a.org'\n")
                .file(".gitignore", ignored + "\n")
                .file("content/_index.md", "# A\n")
                .file("docs/_index.md", "# A\n")
                .file("docs/a/b.md", "# A\n\n![b](../img/b.png)\n");
        assertThat(found()).isEqualTo(expected);
        assertThat(site().generator().name()).isEqualTo("hugo");
        assertThat(folder.lint().outcome())
                .isEqualTo(expected.equals("none") ? "image/missing" : "undecided");
    }

    @Test
    @DisplayName("Whoever names the generator 'plain' means a repository that a Git host shows")
    void takesTheSettingsAtTheirWord() {
        folder.file("next.config.mjs", "export default {}").settings("generator: plain");
        assertThat(found()).isEqualTo("none");
    }
}
