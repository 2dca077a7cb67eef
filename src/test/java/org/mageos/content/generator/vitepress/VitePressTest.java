package org.mageos.content.generator.vitepress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.testing.ContentFolder;

/** What VitePress makes of files, links, images and anchors. */
class VitePressTest {

    private static final String CONFIG = "docs/.vitepress/config.mts";

    private ContentFolder folder;

    @BeforeEach
    void createSite(@TempDir Path root) {
        folder =
                new ContentFolder(root)
                        .file(CONFIG, "export default { }")
                        .files("docs/index.md", "docs/guide/index.md", "docs/README.md")
                        .files("docs/guide/with space.md", "docs/dist/built.md", "docs/api/[id].md")
                        .files("docs/public/f.pdf", "docs/public/old.html", "docs/public/de/x.html")
                        .file("docs/api/[id].paths.js", "export default { paths() { return [] } }")
                        .file("docs/guide/first.md", "## Über *uns*\n## Own {#own}\n\ntext {#t}\n");
    }

    private void config(String text) {
        folder.file(CONFIG, "import x from 'x'\nexport default defineConfig({" + text + "})\n");
    }

    private String outcome(String markdown) {
        return folder.file("docs/guide/from.md", markdown + "\n").lint().outcome();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("A link of Markdown names a page by its path, with or without extension")
    @CsvSource({
        "./first, ok",
        "first, ok",
        "first.md, ok",
        "./first.html, ok",
        "./first.md?x=1#own, ok",
        "./first#uber-uns, ok",
        "./first#t, ok",
        "./first#VPContent, ok",
        "./first#über-uns, link/broken-anchor",
        "./first#Own, link/broken-anchor",
        "/guide/first, ok",
        "/guide/, ok",
        "/guide/index, ok",
        "/guide/index.md, ok",
        "./, ok",
        "../, ok",
        "/, ok",
        "/README, ok",
        "./with%20space, ok",
        "/old, ok",
        "/old.html, ok",
        "/de/x, ok",
        "/f.pdf, ok",
        "../f.pdf, ok",
        "./f.pdf, link/broken",
        "/guide, link/broken",
        "./first/, link/broken",
        "./First, link/case",
        "/nope, link/broken",
        "../../x, link/broken",
        "/dist/built, link/broken",
        "/api/anything, undecided",
        "https://vitepress.dev/nope, ok",
    })
    void findsPages(String destination, String outcome) {
        assertThat(outcome("[x](" + destination + ")")).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {3} with {1}({2})")
    @DisplayName("Plugins of Vite may write texts, code of the site's own any file, and none pages")
    @CsvSource({
        "/llms.txt, vitepress-plugin-llms, vite: { plugins: [x()] }, undecided",
        "/guide/first.json, vitepress-plugin-llms, vite: { plugins: [x()] }, undecided",
        "/no.png, vitepress-plugin-llms, vite: { plugins: [x()] }, link/broken",
        "/nope, vitepress-plugin-llms, vite: { plugins: [x()] }, link/broken",
        "/llms.txt, vitepress-plugin-group-icons, vite: { plugins: [x()] }, link/broken",
        "/llms.txt, some-data, title: x, link/broken",
        "/no.png, vitepress, buildEnd: x, undecided",
        "/nope, vitepress, buildEnd: x, link/broken",
    })
    void knowsWhatIsWritten(String path, String module, String settings, String outcome) {
        folder.file(
                CONFIG,
                "import x from '"
                        + module
                        + "'\nexport default defineConfig({"
                        + settings
                        + "})\n");
        assertThat(outcome("[x](" + path + ")")).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1} below a base path")
    @DisplayName("B46 Markdown is written without the base path, HTML with it")
    @CsvSource({
        "[x](/guide/first), ok",
        "[x](/b/guide/first), link/broken",
        "[x](/f.pdf), ok",
        "<a href='/b/guide/first.html'>x</a>, ok",
        "<a href='/b/guide/first'>x</a>, ok",
        "<a href='/guide/first'>x</a>, link/broken",
        "<a href='./first'>x</a>, ok",
        "<a href='./first.md'>x</a>, undecided",
        "<a :href='url'>x</a>, ok",
    })
    void knowsBase(String markdown, String outcome) {
        config("base: '/b/', cleanUrls: true");
        assertThat(outcome(markdown)).isEqualTo(outcome);
    }

    @Test
    @DisplayName("What was meant is named as it would be written")
    void suggestsLinks() {
        config("base: '/b/'");
        folder.file("docs/guide/index.md", "# A\n")
                .file("docs/guide/from.md", "[x](./frist)\n[y](/guide#a)\n[z](first/)\n");
        assertThat(folder.lint())
                .texts()
                .containsExactly(
                        "Broken link './frist': there is no file 'docs/guide/frist.md';"
                                + " did you mean './first.md'?",
                        "Broken link '/guide#a': VitePress finds this folder's page only with a"
                                + " slash at the end; did you mean '/guide/#a'?",
                        "Broken link 'first/': VitePress finds this page only without a slash at"
                                + " the end; did you mean 'first'?");
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @DisplayName("A rewritten page is at its new place only")
    @CsvSource(
            delimiter = ';',
            value = {
                "{ 'guide/:page.md': 'book/:page.md' }; [x](/book/first); ok",
                "{ 'guide/:page.md': 'book/:page.md' }; [x](./first); ok",
                "{ 'guide/:page.md': 'book/:page.md' }; [x](/guide/first); link/broken",
                "{ 'guide/:rest*': ':rest*' }; [x](/first); ok",
                "{ 'guide/:rest*': ':rest*' }; [x](./README); ok",
                "{ 'guide/:rest(.*)': 'x/:rest' }; [x](/x/first); ok",
                "{ 'guide/first.md': 'index2.md' }; [x](/index2); ok",
                "{ 'guide/first.md': 'a.md' }; [x](./first); link/broken",
                "(id) => id.slice(6); [x](/first); undecided",
                "(id) => id.slice(6); [x](./first); ok",
                "rules; [x](/first); undecided",
                "{ ...rules }; [x](/first); undecided",
                "{ '^guide/(.*)': '$1' }; [x](/first); undecided",
            })
    void followsRewrites(String rewrites, String markdown, String outcome) {
        config("rewrites: " + rewrites);
        assertThat(outcome(markdown)).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @DisplayName("What a project ignores is not broken; true names no link")
    @CsvSource(
            delimiter = ';',
            value = {
                "true; /nope; link/broken",
                "true; /guide; ok",
                "\"localhostLinks\"; /nope; link/broken",
                "['/nope']; /nope.html; undecided",
                "['/nope']; /other; link/broken",
                "['./nope']; nope.md; undecided",
                "[/^\\/no/]; /nope; undecided",
                "[/^\\/NO/i]; /nope; undecided",
                "[/^\\/no/]; /other; link/broken",
                "[/^\\/no/, 'x', (url) => false]; /other; undecided",
                "[/((a+)+)+$/]; /other; undecided",
                "[/^\\/no/]; ./first; ok",
            })
    void leavesIgnoredLinks(String ignored, String destination, String outcome) {
        config("ignoreDeadLinks: " + ignored);
        assertThat(outcome("[x](" + destination + ")")).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("F images lie beside the document, below the sources, or in public")
    @CsvSource({
        "![i](./b.png), ok",
        "![i](b.png), ok",
        "![i](/a.png), ok",
        "![i](/guide/b.png), ok",
        "<img alt='' src='./b.png'>, ok",
        "<img alt='' src='/a.png'>, ok",
        "<img alt='' :src='x'>, ok",
        "![i](./a.png), image/missing",
        "![i](/b.png), image/missing",
        "![i](@/b.png), undecided",
    })
    void findsImages(String markdown, String outcome) {
        folder.images("docs/guide/b.png", "docs/public/a.png");
        config("base: '/b/'");
        assertThat(outcome(markdown)).isEqualTo(outcome);
    }

    @Test
    @DisplayName("The theme makes links of front matter")
    void readsFrontMatter() {
        folder.images("docs/public/logo.png")
                .file(
                        "docs/guide/from.md",
                        """
                        ---
                        layout: home
                        hero:
                          image: { src: /logo.png }
                          actions:
                            - { text: a, link: guide/first }
                            - { text: b, link: ./first.md }
                            - { text: c, link: /guide }
                            - { text: d, link: /gone }
                        features:
                          - { title: e, link: /gone/too, icon: { src: /icon.svg } }
                          - { title: f, icon: "*" }
                        prev: { text: g, link: /before }
                        next: First
                        ---
                        """);
        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "docs/guide/from.md:9:24 link/broken",
                        "docs/guide/from.md:11:23 link/broken",
                        "docs/guide/from.md:11:47 image/missing",
                        "docs/guide/from.md:13:24 link/broken");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("The theme and browsers take no link of front matter above the root")
    @CsvSource({
        "../../guide/first.md, ok",
        "../guide/first.md, ok",
        "../../../guide/, ok",
        "../../first.md, link/broken",
        "../../guide/gone.md, link/broken",
    })
    void staysBelowTheRoot(String link, String outcome) {
        folder.file("docs/index.md", "---\nhero:\n  actions:\n    - link: " + link + "\n---\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("A plugin of the site's own may write headings")
    @CsvSource({
        "#type-declarations, undecided",
        "#template, link/broken-anchor",
        "#a-comment, link/broken-anchor",
        "#gone, link/broken-anchor",
    })
    void readsHeadingsOfPlugins(String link, String outcome) {
        folder.file(
                        "docs/.vitepress/plugins/types.ts",
                        """
                        // # A comment
                        export default () => ({ transform(code, id) { return code + `
                        ## Type Declarations

                        ## ${template}
                        ` } })
                        """)
                .file("docs/.vitepress/theme/other.ts", "const text = `\n## Gone\n`");
        assertThat(outcome("[x](" + link + ")")).isEqualTo(outcome);
    }

    @Test
    @DisplayName("Documents that are no pages may be parts of pages elsewhere")
    void leavesParts() {
        config("srcExclude: ['parts/**']");
        folder.images("docs/parts/p.png")
                .file("docs/parts/b.md", "")
                .file(
                        "docs/parts/a.md",
                        "## Part\n"
                                + "[a](./first) [b](/guide/first) [c](b.md) ![d](p.png) ![e](q.png)\n")
                .file("docs/guide/from.md", "<!--@include: ../parts/a.md-->\n[x](#part)\n");
        assertThat(folder.lint()).findings().isEmpty();
        assertThat(folder.lint())
                .undecided()
                .extracting(line -> line.split(" ")[0])
                .containsExactly(
                        "docs/parts/a.md:2:5", "docs/parts/a.md:2:36", "docs/parts/a.md:2:59");
    }

    @Test
    @DisplayName("What a page takes in may name anchors of that page, and gives it its own")
    void readsPartsFromTheSources() {
        folder.file(
                        "docs/shared/options.md",
                        "## Part\n[a](#result) [b](#part) [c](#gone) [d](#elsewhere)\n")
                .file(
                        "docs/guide/one.md",
                        "<!--@include: @shared/options.md-->\n## Result\n[e](#part) [f](#not)\n")
                .file("docs/guide/two.md", "<!--@include: @/shared/options.md-->\n[g](#part)\n")
                .file("docs/guide/other.md", "## Elsewhere\n");
        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "docs/guide/one.md:3:16 link/broken-anchor",
                        "docs/shared/options.md:2:29 link/broken-anchor",
                        "docs/shared/options.md:2:40 link/broken-anchor");
        assertThat(folder.lint())
                .undecided()
                .containsExactly(
                        "docs/shared/options.md:2:5 an anchor in pages that take in the"
                                + " document of the link");
    }

    @Test
    @DisplayName("Settings may be spread over programs")
    void readsImportedSettings() {
        folder.file(
                        "docs/.vitepress/config/index.ts",
                        "import { shared } from './shared'\n"
                                + "import { de } from './de'\n"
                                + "export default defineConfig({ ...shared, locales: { root: { label:"
                                + " 'E' }, de: { ...de } } })")
                .file(
                        "docs/.vitepress/config/shared.ts",
                        "export const shared = defineConfig({ srcDir: '../docs/src', base: '/b/',"
                                + " srcExclude: ['**/TODO.md'] })")
                .file("docs/.vitepress/config/de.ts", "export const de = { lang: 'de' }")
                .files("docs/src/index.md", "docs/src/de/index.md", "docs/src/TODO.md")
                .file("docs/src/a.md", "[x](/de/) [y](/gone) [z](/TODO)\n");
        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "docs/src/a.md:1:15 link/broken", "docs/src/a.md:1:26 link/broken");
    }

    @Test
    @DisplayName("A type argument of the settings' call says nothing")
    void readsTypedSettings() {
        folder.file(CONFIG, "export default defineConfigWithTheme<ThemeConfig>({ srcDir: 'src' })")
                .files("docs/src/index.md")
                .file("docs/src/a.md", "[x](/index) [y](/gone)\n");
        assertThat(folder.lint()).findings().containsExactly("docs/src/a.md:1:17 link/broken");
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @DisplayName("Footnotes have ids where a plugin reads them")
    @CsvSource({
        "import notes from 'markdown-it-footnote', '#fn1', ok",
        "import notes from 'markdown-it-footnote', '#fnref1', ok",
        "import notes from 'markdown-it-footnote', '#fn2', link/broken-anchor",
        "'', '#fn1', link/broken-anchor",
    })
    void readsFootnotes(String program, String destination, String outcome) {
        folder.file(CONFIG, program + "\nexport default {}\n");
        assertThat(outcome("Text[^a] [x](" + destination + ")\n\n[^a]: Note\n")).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @DisplayName("A link to a file whose extension VitePress does not know becomes a page's")
    @CsvSource({
        "'', [x](/key.pem), link/broken",
        "'', [x](/LICENSE), link/broken",
        "'', '[x](/key.pem){target=\"_self\"}', ok",
        "'', '[x](/key.pem){ .a download }', ok",
        "'', '[x](/key.pem) y {target=\"_self\"}', link/broken",
        "'', '<a href=\"/key.pem\">x</a>', ok",
        "cleanUrls: true, [x](/key.pem), link/broken",
        "ignoreDeadLinks: true, [x](/key.pem), link/broken",
        "'cleanUrls: true, ignoreDeadLinks: true', [x](/key.pem), ok",
        "'', [x](/f.pdf), ok",
    })
    void knowsExtensions(String settings, String markdown, String outcome) {
        config(settings);
        folder.files("docs/public/key.pem", "docs/public/LICENSE");
        assertThat(outcome(markdown)).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("What SVG shows of another file is an image, relative to the document")
    @CsvSource({
        "<svg><use href='./voice.svg?no-inline#voice' /></svg>, ok",
        "<svg><use xlink:href='./voice.svg#voice' /></svg>, ok",
        "<svg><image href='./voice.svg' /></svg>, ok",
        "<svg><use href='./gone.svg#voice' /></svg>, image/missing",
        "<svg><use href='#gone' /></svg>, link/broken-anchor",
    })
    void findsPartsOfDrawings(String markdown, String outcome) {
        folder.file("docs/guide/voice.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
        assertThat(outcome(markdown)).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}: #{1}")
    @DisplayName("An entity stays as it is written in an id, which VitePress 1.6.4 was asked")
    @CsvSource({
        "Shape logs &mdash; how, shape-logs-mdash-how",
        "A **&lt;** b, a-b",
        "**C**&nbsp;**D**, c-nbsp-d",
        "E &mdash;, e-mdash",
        "&eacute;, e",
        "F \\& G, f-amp-g",
        "H & I, h-i",
        "J &#8212; K, j-8212-k",
        "L `&amp;` M, l-amp-m",
        "P&shy;Q, p-shy-q",
        "[R &amp; S](https://example.org), r-amp-s",
    })
    void keepsEntitiesInIds(String heading, String id) {
        folder.file("docs/.vitepress/config.js", "export default {}")
                .file("docs/index.md", "# T\n\n### " + heading + "\n\n[x](#" + id + ")\n");

        assertThat(folder.lint().outcome()).isEqualTo("ok");
    }

    @Test
    @DisplayName("C anchors stay open where a program makes them")
    void leavesComputedAnchors() {
        config("markdown: { anchor: { slugify: s => x(s) } }");
        assertThat(outcome("[x](./first#über-uns)")).isEqualTo("undecided");
    }

    @Test
    @DisplayName("C anchors that a function of literals makes are known")
    void readsFunctionForAnchors() {
        config("markdown: { anchor: { slugify: s => s.toLowerCase().replace(/ /g, '_') } }");
        assertThat(outcome("[x](./first#über_uns)")).isEqualTo("ok");
        assertThat(outcome("[x](./first#uber-uns)")).isEqualTo("link/broken-anchor");
        config("markdown: { anchor: { level: 2, slugify: s => s.toLowerCase() } }");
        assertThat(outcome("[x](./first#uber_uns)")).isEqualTo("undecided");
    }

    @Test
    @DisplayName("Dynamic routes that list their paths are known")
    void readsListedPaths() {
        folder.file(
                "docs/api/[id].paths.js",
                "export default { paths: [{ params: { id: 'one' } }, { params: { id: 'two' } }] }");
        folder.file("docs/guide/from.md", "[a](/api/one) [b](/api/two) [c](/api/three)\n");
        assertThat(folder.lint()).findings().containsExactly("docs/guide/from.md:1:33 link/broken");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("C23: a Vue component may show ids; other tags do not")
    @CsvSource({
        "<ApiTable />, undecided",
        "<api-table/>, undecided",
        "<Badge type='tip' />, link/broken-anchor",
        "<br />, link/broken-anchor",
    })
    void leavesAnchorsOfComponentsOpen(String tag, String outcome) {
        assertThat(outcome(tag + "\n\n[x](#nowhere)")).isEqualTo(outcome);
    }
}
