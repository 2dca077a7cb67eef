package org.mageos.content.generator.docusaurus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.testing.ContentFolder;

/** The URLs of a site of Docusaurus, and what its links mean. */
class DocusaurusTest {

    private static final String CLASSIC =
            "export default {presets: [['classic', {docs: {%s}, blog: {%s}}]], %s};";

    private ContentFolder folder;

    @BeforeEach
    void createSite(@TempDir Path root) {
        folder = new ContentFolder(root);
        config("", "", "");
    }

    private void config(String docs, String blog, String site) {
        folder.file("docusaurus.config.js", CLASSIC.formatted(docs, blog, site));
    }

    private String outcome(String file, String destination) {
        return folder.file(file, "[x](<" + destination + ">)\n").lint().outcome();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "/docs/intro, ok",
        "/docs/intro/, ok",
        "/docs/, link/broken",
        "/docs/guide/, ok",
        "/docs/guide/install, ok",
        "/docs/01-guide/02-install, link/broken",
        "/docs/guide/named, ok",
        "/docs/guide/by-id, ok",
        "/docs/sub/slug, ok",
        "/docs/absolute, ok",
        "/docs/versions/7.0-news, ok",
        "/docs/_part, link/broken",
        "/docs/_private/a, link/broken",
        "/docs/draft, link/draft",
        "/docs/hidden, ok",
        "/docs/tags/two-words, ok",
        "/docs/tags, ok",
        "/docs/category/the-guide, ok",
        "/docs/category/other, link/broken",
        "/docs/from, ok",
        "/page, ok",
        "/page/sub/, ok",
        "/_page, link/broken",
        "/component.test, link/broken",
        "/, ok",
        "/Docs/intro, link/case",
        "/404.html, ok",
        "/img/a.png, ok",
        "/search, link/broken",
        "/sitemap.xml, ok",
    })
    void knowsRoutes(String destination, String outcome) {
        folder.file("docs/intro.md", "---\ntags: [Two Words]\n---\n")
                .files("docs/01-guide/README.md", "docs/01-guide/02-install.mdx")
                .files("docs/_part.md", "docs/_private/a.md", "docs/versions/7.0-news.md")
                .file("docs/01-guide/x.md", "---\nid: by-id\n---\n")
                .file("docs/01-guide/y.md", "---\nslug: named\n---\n")
                .file("docs/01-guide/z.md", "---\nslug: ../sub/slug\n---\n")
                .file("docs/absolute-one.md", "---\nslug: /absolute\n---\n")
                .file("docs/draft.md", "---\ndraft: true\n---\n")
                .file("docs/hidden.md", "---\nunlisted: true\n---\n")
                .file(
                        "docs/01-guide/_category_.yml",
                        "label: The guide\nlink: {type: generated-index}\n")
                .file("docs/versions/_category_.json", "{\"label\": \"Other\"}")
                .files("src/pages/index.tsx", "src/pages/page.md", "src/pages/page/sub/index.js")
                .files("src/pages/_page.md", "src/pages/component.test.js")
                .images("static/img/a.png");
        assertThat(outcome("docs/from.md", destination)).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "/blog, ok",
        "/blog/2021/01/30/dated, ok",
        "/blog/2021/01/31/folder, ok",
        "/blog/2021/02/01/deep, ok",
        "/blog/2021/02/02/topic/dated, ok",
        "/blog/slug, ok",
        "/blog/plain/, ok",
        "/blog/page/2, ok",
        "/blog/page/3, ok",
        "/blog/page/4, link/broken",
        "/blog/tags/a-b/page/2, link/broken",
        "/blog/tags/a-b, ok",
        "/blog/tags, ok",
        "/blog/archive, ok",
        "/blog/authors, ok",
        "/blog/authors/jane-doe, ok",
        "/blog/authors/bob, link/broken",
        "/blog/rss.xml, ok",
        "/blog/feed.json, link/broken",
        "/blog/later, link/draft",
    })
    void knowsBlogs(String destination, String outcome) {
        config("", "postsPerPage: 2", "");
        folder.file("blog/2021-01-30-dated.md", "---\ntags: [A b]\nauthors: janeDoe\n---\n")
                .files("blog/2021-01-31-folder/index.mdx", "blog/2021/02/01/deep.md")
                .files("blog/topic/2021-02-02-dated.md", "blog/plain.md")
                .file("blog/2021-02-03-x.md", "---\nslug: /slug\n---\n")
                .file("blog/later.md", "---\ndraft: true\n---\n")
                .file(
                        "blog/authors.yml",
                        "janeDoe:\n  name: Jane\n  page: true\nbob:\n  name: Bob\n");
        assertThat(outcome("docs/from.md", destination)).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "other.md, ok",
        "./other.md#part, ok",
        "other.md#nope, link/broken-anchor",
        "../root.md, ok",
        "root.md, ok",
        "/folder/other.md, ok",
        "/docs/folder/other.md, ok",
        "docs/folder/other.md, ok",
        "@site/docs/root.md, ok",
        "@site/docs/none.md, link/broken",
        "./root.md, link/broken",
        "none.md, link/broken",
        "../../README.md, link/broken",
        "../../blog/post.md, link/broken",
        "../_part.md, link/broken",
        "Other.md, link/case",
        "other, ok",
        "./other, ok",
        "other/, ok",
        "../root, ok",
        "root, link/broken",
        "data.csv, ok",
        "none.csv, link/broken",
        "#part, link/broken-anchor",
        "pathname:///files/a.html, ok",
        "pathname:///elsewhere, undecided",
    })
    void followsLinks(String destination, String outcome) {
        folder.file("docs/folder/other.md", "## Part\n")
                .files("docs/root.md", "README.md", "blog/post.md", "docs/_part.md")
                .files("docs/folder/data.csv", "static/files/a.html");
        assertThat(outcome("docs/folder/from.md", destination)).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} with {1} is {2}")
    @CsvSource({
        "b, '', ok",
        "b, 'trailingSlash: false', ok",
        "b, 'trailingSlash: true', link/broken",
        "../b, 'trailingSlash: true', ok",
        "../b, '', link/broken",
        "b, 'trailingSlash: process.env.SLASH', undecided",
    })
    void resolvesByTheSlash(String destination, String setting, String outcome) {
        config("", "", setting);
        folder.files("docs/folder/b.md");
        assertThat(outcome("docs/folder/a.md", destination)).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "/docs/b, ok",
        "/base/docs/b, ok",
        "/base, ok",
        "/other/docs/b, link/broken",
        "https://example.org/base/docs/b, ok",
        "https://example.org/docs/b, ok",
        "https://example.org/base/docs/c, link/broken",
    })
    void addsTheBasePath(String destination, String outcome) {
        config("", "", "url: 'https://example.org', baseUrl: '/base/'");
        folder.files("docs/b.md", "src/pages/index.js");
        assertThat(outcome("docs/a.md", destination)).isEqualTo(outcome);
    }

    @Test
    void leavesRawHtmlToTheBrowser() {
        config("", "", "baseUrl: '/base/'");
        folder.files("docs/b.md")
                .file(
                        "docs/a.md",
                        "<a href=\"/base/docs/b\">x</a>\n<a href=\"/docs/b\">x</a>\n"
                                + "<a href=\"/base/docs/c\">x</a>\n<a href=\"b\">x</a>\n");
        assertThat(folder.lint()).findings().containsExactly("docs/a.md:3:10 link/broken");
        assertThat(folder.lint())
                .undecided()
                .extracting(line -> line.split(" ", 2)[0])
                .containsExactly("docs/a.md:2:10", "docs/a.md:4:10");
    }

    @Test
    void knowsVersionsAndInstances() {
        folder.file(
                        "docusaurus.config.ts",
                        "const config: Config = {presets: [['@docusaurus/preset-classic', {docs:"
                                + " {routeBasePath: '/'}, blog: false}]], plugins:"
                                + " [['@docusaurus/plugin-content-docs', {id: 'sdk', path: 'sdk',"
                                + " routeBasePath: 'sdk', includeCurrentVersion: false}]]};\n"
                                + "export default config;\n")
                .file("versions.json", "[\"2.0\", \"1.0\"]")
                .file("sdk_versions.json", "[\"5\"]")
                .files("docs/new.md", "versioned_docs/version-2.0/last.md")
                .files("versioned_docs/version-1.0/old.md", "sdk/unread.md")
                .files("sdk_versioned_docs/version-5/api.md")
                .file(
                        "versioned_docs/version-2.0/from.md",
                        "[1](/next/new) [2](/last) [3](/1.0/old) [4](/sdk/api) [5](last.md)\n"
                                + "[6](/new) [7](/sdk/unread) [8](/2.0/last) [9](/blog)\n");
        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "versioned_docs/version-2.0/from.md:2:5 link/broken",
                        "versioned_docs/version-2.0/from.md:2:15 link/broken",
                        "versioned_docs/version-2.0/from.md:2:32 link/broken",
                        "versioned_docs/version-2.0/from.md:2:47 link/broken");
    }

    @Test
    void knowsLanguages() {
        config("", "", "i18n: {defaultLocale: 'en', locales: ['en', 'fr']}");
        String french = "i18n/fr/docusaurus-plugin-content-docs/current/";
        folder.file("docs/a.md", "## One\n")
                .file("docs/b.md", "## Two\n")
                .file(french + "a.md", "## Un\n")
                .files(french + "orphan.md")
                .file(
                        "docs/links.md",
                        "[1](/fr/docs/a#un) [2](/fr/docs/b#two) [3](/fr/docs/links)\n"
                                + "[4](/fr/docs/orphan)\n[5](/fr/docs/a#one)\n")
                .file(
                        french + "links.md",
                        "[1](/docs/a#un) [2](b.md) [3](/b.md) [4](./a.md#un)\n[5](./b.md)\n");
        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "docs/links.md:2:5 link/broken",
                        "docs/links.md:3:5 link/broken-anchor",
                        french + "links.md:2:5 link/broken");
    }

    @ParameterizedTest(name = "{1} with {0} is {2}")
    @CsvSource({
        "docusaurus-plugin-llms, pathname:///llms.txt, undecided",
        "docusaurus-plugin-llms, pathname:///docs/a.md, undecided",
        "docusaurus-plugin-llms, ./gone.md, link/broken",
        "docusaurus-plugin-llms, /docs/gone, link/broken",
        "docusaurus-plugin-llms-txt, pathname:///llms-full.txt, undecided",
        "docusaurus-plugin-llms-txt, pathname:///docs/a.md, link/broken",
        "@signalwire/docusaurus-plugin-llms-txt, pathname:///docs/a.md, undecided",
        "docusaurus-markdown-source-plugin, pathname:///docs/a.md, undecided",
        "docusaurus-plugin-nobody-knows, pathname:///docs/a.md, undecided",
        "docusaurus-plugin-nobody-knows, ./gone.md, link/broken",
        "docusaurus-plugin-nobody-knows, /docs/gone, link/broken",
        "docusaurus-plugin-sass, pathname:///docs/a.md, link/broken"
    })
    void knowsWhatPluginsWriteBesideThePages(String plugin, String link, String outcome) {
        config("", "", "plugins: ['" + plugin + "']");
        folder.files("docs/a.md");
        assertThat(outcome("docs/from.md", link)).isEqualTo(outcome);
    }

    @Test
    void readsNoTranslationWhoseOriginalIsGone() {
        config("", "", "i18n: {defaultLocale: 'en', locales: ['en', 'fr']}");
        String french = "i18n/fr/docusaurus-plugin-content-";
        String gone = "[1](/docs/gone)\n";
        folder.files("docs/a.md", "src/pages/b.md", "blog/2024-01-01-first.md")
                .file(french + "docs/current/a.md", "import P from './_part.md';\n\n<P/>\n")
                .file(french + "docs/current/_part.md", gone)
                .file(french + "docs/current/moved/b.md", gone)
                .file(french + "pages/c.md", gone)
                .file(french + "blog/2024-01-01-other.md", gone);
        assertThat(folder.lint())
                .findings()
                .containsExactly(french + "docs/current/_part.md:1:5 link/broken");
    }

    @Test
    void readsTranslationsOfDocumentsThatABuildFetches() {
        config("", "", "i18n: {defaultLocale: 'en', locales: ['en', 'fr']}");
        String translated = "i18n/fr/docusaurus-plugin-content-blog/2024-01-01-a.md";
        folder.files("docs/a.md").file(translated, "[1](/docs/gone)\n");
        assertThat(folder.lint()).findings().containsExactly(translated + ":1:5 link/broken");
    }

    @ParameterizedTest(name = "{0} of {1} is {2}")
    @CsvSource({
        "../common.css, static/demo/a.html, ok",
        "../../common.css, static/demo/a.html, ok",
        "../gone.css, static/demo/a.html, link/broken",
        "../common.css, docs/a.md, undecided",
    })
    void knowsWhatServedFilesAreRelativeTo(String link, String file, String outcome) {
        folder.files("static/common.css", "docs/index.md")
                .file("docusaurus.config.js", "module.exports = { presets: ['classic'] }")
                .file("package.json", "{\"dependencies\": {\"@docusaurus/core\": \"3.9.0\"}}")
                .file(file, "<a href='" + link + "'>x</a>\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "to='/docs/there', ok",
        "to='/docs/gone', link/broken",
        "href='/docs/gone', link/broken",
        "to='there', undecided",
        "to='https://other.example/', ok",
    })
    void readsItsLinkComponent(String attribute, String outcome) {
        folder.files("docs/there.md")
                .file("docusaurus.config.js", "module.exports = { presets: ['classic'] }")
                .file("package.json", "{\"dependencies\": {\"@docusaurus/core\": \"3.9.0\"}}")
                .file(
                        "docs/a.mdx",
                        "import Link from '@docusaurus/Link';\n\n<Link "
                                + attribute
                                + ">x</Link>\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "./own.png, ok",
        "own.png, ok",
        "/img/a.png, ok",
        "@site/static/img/a.png, ok",
        "./none.png, image/missing",
        "/img/none.png, image/missing",
        "/base/img/a.png, image/missing",
        "https://example.com/a.png, ok",
        "pathname:///base/img/a.png, ok",
    })
    void findsImages(String destination, String outcome) {
        config("", "", "baseUrl: '/base/'");
        folder.images("docs/own.png", "static/img/a.png")
                .file("docs/a.md", "![x](" + destination + ")\n");
        assertThat(folder.lint().outcome().replace("image/unused", "ok")).contains(outcome);
    }

    @Test
    void readsMarkdownAsMdx() {
        folder.file(
                        "docs/a.md",
                        "import Part from './_part.md';\n\n<!-- no heading\n## None -->\n\n"
                                + "## One {#own}\n\n## Two {/* #comment */}\n\n<Part />\n\n"
                                + "    ## Indented\n\n"
                                + "[1](#own) [2](#comment) [3](#part) [4](#indented)\n[5](#none)\n")
                .file("docs/_part.md", "## Part\n");
        assertThat(folder.lint()).findings().containsExactly("docs/a.md:15:5 link/broken-anchor");
    }

    @Test
    void readsMarkdownAsSuchWhereTheSettingsSaySo() {
        config("", "", "markdown: {format: 'detect'}");
        folder.file("docs/a.md", "    [x](none.md)\n").file("docs/b.mdx", "    [x](none.md)\n");
        assertThat(folder.lint()).findings().containsExactly("docs/b.mdx:1:9 link/broken");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "plugins: ['./plugins/mine']",
                "plugins: [function mine() {}]",
                "plugins: [['docusaurus-plugin-openapi-docs', {}]]",
                "plugins: [...more()]",
                "plugins: [['@docusaurus/plugin-client-redirects', {createRedirects: (p) => p}]]",
                "plugins: [['@docusaurus/plugin-client-redirects', {redirects: list()}]]",
            })
    void leavesOpenWhatProgramsMake(String setting) {
        config("", "", setting);
        assertThat(outcome("docs/a.md", "/elsewhere/page")).isEqualTo("undecided");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("What a component makes a URL of is none that the site must have")
    @CsvSource({
        "<a href={`https://example.org/${branch()}/${href.slice(1)}`}>, undecided",
        "<a href={'https://example.org/' + props.href}>, undecided",
        "<a href={base + href}>, undecided",
        "<a href={href} className={`box ${href}`}>, link/broken",
        "<Link to={props.href}>, link/broken",
    })
    void readsWhatComponentsMakeOfTheirLinks(String element, String outcome) {
        folder.file("src/Repo.tsx", "export default function Repo(props) { " + element + " }")
                .file(
                        "docs/a.mdx",
                        "import Repo from '@site/src/Repo';\n\n<Repo href=\"/gone.ts\">x</Repo>\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "setGlobalData(content), link/broken",
        "actions.addRoute({path: '/x'}), undecided",
        "require('./more')(actions), undecided",
        "fs.writeFileSync(file), undecided",
        "...require('@docusaurus/plugin-content-docs').default(), undecided",
    })
    void readsWhatItsOwnPluginsMake(String body, String outcome) {
        config("", "", "plugins: [require.resolve('./plugins/mine')]");
        folder.file("plugins/mine.js", "module.exports = () => ({contentLoaded() {" + body + "}})");
        assertThat(outcome("docs/a.md", "/elsewhere/page")).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("The sidebars of one instance are not those of another")
    @CsvSource(
            delimiter = ';',
            value = {
                "require.resolve('./other'); other.js:1:24 link/broken",
                "require.resolve('./other.js'); other.js:1:24 link/broken",
                "path.resolve(__dirname, 'other.js'); ''",
            })
    void readsTheSidebarsOfEachInstance(String path, String finding) {
        config(
                "sidebarPath: require.resolve('./sidebars')",
                "",
                "plugins: [['@docusaurus/plugin-content-docs', {id: 'o', path: 'o',"
                        + " routeBasePath: 'o', sidebarPath: "
                        + path
                        + "}]]");
        folder.files("docs/a.md", "o/b.md")
                .file("sidebars.js", "module.exports = {s: ['a']};\n")
                .file("other.js", "module.exports = {s: ['gone', 'b']};\n");
        assertThat(folder.lint())
                .findings()
                .containsExactlyElementsOf(finding.isEmpty() ? List.of() : List.of(finding));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("A plugin among the settings that only changes the bundle leaves nothing open")
    @CsvSource(
            delimiter = ';',
            value = {
                "function a() {return {name: 'a', configureWebpack(c) {return {x: 1}}}};"
                        + " link/broken",
                "async function a(c, o) { return {configurePostCss: (p) => p} }; link/broken",
                "() => ({name: 'a', injectHtmlTags: () => ({headTags: []})}); link/broken",
                "context => ({getClientModules() {return ['./a']}}); link/broken",
                "function a() {return {async contentLoaded({actions}) {make(actions)}}}; undecided",
                "function a() {return {async loadContent() {await generate()}}}; undecided",
                "function a() {return {postBuild() {generate()}}}; undecided",
                "function a() {return blog()}; undecided",
                "function a() {if (b) {return blog()} return {name: 'a'}}; undecided",
                "() => ({...blog()}); undecided",
                "() => ({configureWebpack: () => ({plugins: [new CopyPlugin()]})}); undecided",
                "() => ({name: 'a'}), b; undecided",
                "() => ({name: 'a'}), ...b; undecided",
                "() => ({name: 'a'}), () => blog(); undecided",
            })
    void readsFunctionsAmongPlugins(String plugins, String outcome) {
        config("", "", "plugins: [" + plugins + "]");
        assertThat(outcome("docs/a.md", "/elsewhere/page")).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} to {1} is {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "sidebarPath: make(); /docs/category/x; undecided",
                "path: process.env.DOCS; /docs/x; undecided",
                "path: '../../outside'; /docs/x; undecided",
                "sidebarPath: false; /docs/category/x; link/broken",
                "routeBasePath: 'handbook'; /handbook/x; link/broken",
                "routeBasePath: 'handbook'; /handbook/from; ok",
            })
    void leavesOpenWhatOptionsCompute(String options, String destination, String outcome) {
        config(options, "", "");
        folder.files("docs/from.md", "src/pages/index.js");
        assertThat(outcome("src/pages/about.md", destination)).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @DisplayName("A program that leaves versions out leaves open only which is the last")
    @CsvSource(
            delimiter = ';',
            value = {
                "onlyIncludeVersions: c ? ['current', '2'] : undefined; /docs/gone; link/broken",
                "onlyIncludeVersions: c ? ['current', '2'] : undefined; /docs/a; ok",
                "onlyIncludeVersions: c ? ['current', '2'] : undefined; /docs/1/a; ok",
                "onlyIncludeVersions: c ? ['current', '2'] : undefined; /docs/2/a; link/broken",
                "onlyIncludeVersions: c ? ['2'] : ['2', '1']; /docs/next/a; link/broken",
                "onlyIncludeVersions: c ? ['2'] : ['2', '1']; /docs/1/a; ok",
                "onlyIncludeVersions: c ? ['current'] : null; /docs/gone; undecided",
                "onlyIncludeVersions: c ? ['current', '1'] : null; /docs/gone; undecided",
                "onlyIncludeVersions: c ? f() : null; /docs/gone; undecided",
                "onlyIncludeVersions: c(); /docs/gone; undecided",
                "onlyIncludeVersions: c(), lastVersion: '2'; /docs/gone; link/broken",
                "onlyIncludeVersions: c(), lastVersion: d(); /docs/gone; undecided",
                "versions: {[v[0]]: {badge: false}}; /docs/gone; link/broken",
                "versions: {[v[0]]: {path: 'x'}}; /docs/x/a; ok",
                "versions: {[w]: {badge: false}}; /docs/gone; undecided",
            })
    void knowsVersionsThatAProgramLeavesOut(String options, String destination, String outcome) {
        folder.file("versions.json", "[\"2\", \"1\"]")
                .files("docs/a.md", "versioned_docs/version-2/a.md", "src/pages/index.js")
                .files("versioned_docs/version-1/a.md")
                .file(
                        "docusaurus.config.js",
                        "import v from './versions.json';\n" + CLASSIC.formatted(options, "", ""));
        assertThat(outcome("src/pages/about.md", destination)).isEqualTo(outcome);
    }

    @Test
    void followsRedirectsOfTheSettings() {
        config(
                "",
                "",
                "plugins: [['@docusaurus/plugin-client-redirects', {fromExtensions: ['html'],"
                        + " redirects: [{from: ['/a', '/b'], to: '/docs/new'},"
                        + " {from: '/c', to: '/docs/none'}]}]]");
        folder.files("docs/new.md")
                .file(
                        "docs/from.md",
                        "[1](/a)\n[2](/b)\n[3](/docs/none.html)\n[4](/d)\n[5](/a/index.html)\n"
                                + "[6](/docs/new.html) [7](/docs/new.html#x) [8](/docs/new.htm)\n");
        assertThat(folder.lint())
                .findings()
                .contains(
                        "docs/from.md:1:5 link/redirected",
                        "docs/from.md:2:5 link/redirected",
                        "docs/from.md:3:5 link/broken",
                        "docs/from.md:4:5 link/broken",
                        "docs/from.md:5:5 link/redirected",
                        "docs/from.md:6:25 link/broken-anchor",
                        "docs/from.md:6:47 link/broken",
                        "docusaurus.config.js:1:208 redirect/broken")
                .hasSize(8);
        assertThat(folder.lint()).undecided().isEmpty();
    }

    @ParameterizedTest(name = "{1} with i18n: {0} is {2}")
    @CsvSource({
        "languages(), /ja/docs/new, undecided",
        "languages(), /pt-BR/404.html, undecided",
        "languages(), /zh-Hans, undecided",
        "languages(), /img/new.png, link/broken",
        "'{defaultLocale: \"en\", locales: languages()}', /ja/docs/new, undecided",
        "'{defaultLocale: \"en\", locales: [\"en\"]}', /ja/docs/new, link/broken",
    })
    void leavesOpenPagesOfLanguagesThatAProgramNames(
            String languages, String destination, String outcome) {
        config("", "", "i18n: " + languages);
        folder.files("docs/new.md");
        assertThat(outcome("docs/from.md", destination)).isEqualTo(outcome);
    }

    @Test
    void knowsSitesInFoldersAndOlderVersions() {
        folder.file("docs/README.md", "# Not of the site\n\n[x](../website/docs/a.md)\n");
        ContentFolder site = new ContentFolder(folder.root().resolve("sub"));
        site.file("website/docusaurus.config.js", CLASSIC.formatted("path: '../docs'", "", ""))
                .file(
                        "website/package.json",
                        "{\"dependencies\": {\"@docusaurus/core\": \"^2.4.3\"}}")
                .files("docs/a.md", "docs/folder/a.md")
                .file("docs/folder/b.md", "[x](a.md/#y) <a href=\"a\">y</a> [z](/docs/a)\n")
                .file("README.md", "[x](docs/a.md) [y](docs/none.md)\n");
        assertThat(site.lint())
                .findings()
                .containsExactly(
                        "README.md:1:20 link/broken", "docs/folder/b.md:1:5 link/broken-anchor");
    }

    @Test
    void tellsWhereSettingsAreWrong() {
        folder.file("versions.json", "[\"1.0\",\n").file("docs/a.md", "[x](none.md)\n");
        assertThat(folder.lint()).errors().singleElement().asString().startsWith("versions.json:");
        assertThat(folder.lint().outcome()).isEqualTo("error");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "export default",
                "module.exports = {presets: 1, i18n: [], plugins: {}}",
                "export default {presets: [[]], i18n: {locales: 'fr'}, staticDirectories: [1,"
                        + " '../..']}",
                "}{)(",
                "export default {presets: [['classic', {docs: 'x', blog: [1]}]], versions: {}}"
            })
    void readsAnyProgram(String text) {
        folder.file("docusaurus.config.js", text).file("docs/a.md", "![x](/a.png) [y](b.md)\n");
        assertThat(folder.lint()).errors().isEmpty();
    }

    @ParameterizedTest(name = "{0} below {1} is {2}")
    @CsvSource({
        "../../../../docs/intro, /, ok",
        "../../../../docs/none, /, link/broken",
        "../../../../docs/intro, /base/, link/broken",
    })
    void nothingIsAboveTheRootOfAHost(String destination, String base, String outcome) {
        config("", "", "baseUrl: '" + base + "', trailingSlash: false");
        folder.files("docs/intro.md");
        assertThat(outcome("docs/guide/from.md", destination)).isEqualTo(outcome);
    }
}
