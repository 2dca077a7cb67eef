package org.mageos.content.generator.eleventy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.testing.ContentFolder;

/** What Eleventy 3.1 makes of such content, seen in its builds. */
class EleventyTest {

    @TempDir Path root;
    private ContentFolder folder;

    @BeforeEach
    void start() {
        // Templates are no documents; that they are not read does not matter here.
        folder = new ContentFolder(root).settings("rules: { file/not-read: off }");
        config("", "");
    }

    private void config(String calls, String returned) {
        folder.file(
                "eleventy.config.mjs",
                """
                import { IdAttributePlugin, InputPathToUrlTransformPlugin, HtmlBasePlugin }
                    from '@11ty/eleventy';
                import other from "eleventy-plugin-other";
                import own from './own.mjs';
                export default function (config) {
                  %s
                  return { %s };
                }
                """
                        .formatted(calls, returned));
    }

    private List<String> paths() {
        return folder.content().site().orElseThrow().routes().published().stream()
                .map(route -> route.path())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"shown.html, ok", "other.html, link/broken"})
    void findsPagesThatHaveTheNamesOfTheirTemplates(String link, String outcome) {
        folder.file("shown.html", "---\npermalink: /shown.html\n---\n")
                .file("other.html", "---\npermalink: /elsewhere.html\n---\n")
                .file("index.md", "[x](" + link + ")");

        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @Test
    void knowsTheIdsOfAnAnchorPluginWithoutOptions() {
        folder.file(
                        "eleventy.config.mjs",
                        """
                        import markdownIt from 'markdown-it';
                        import anchor from 'markdown-it-anchor';
                        export default function (config) {
                          config.addFilter('x', (text) => slugify(text, { lower: true }));
                          config.setLibrary('md', markdownIt().use(anchor));
                        }
                        """)
                .file("a.md", "## The title\n\n[x](#the-title) [y](#gone)\n");

        assertThat(folder.lint().outcome()).isEqualTo("link/broken-anchor");
    }

    @ParameterizedTest
    @CsvSource({
        "'data: items, size: 2', /list /list/1",
        "'data: items, size: 1', /list /list/1 /list/2",
        "'data: items, size: 3', /list",
        "'data: collections.all, size: 2', /list",
    })
    void knowsThePagesOfLiteralData(String pagination, String paths) {
        folder.file("list.md", "---\nitems: [a, b, c]\npagination: {" + pagination + "}\n---\n");

        assertThat(paths()).containsExactly(paths.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "/kinds/{{ kind | slugify }}/, 'size: 1, alias: kind', /kinds/c-and-c /kinds/one-two",
        "/{{ pagination.items[0] }}.html, size: 1, /C++ & C#.html; /One Two.html",
        "/kinds/{{ kind | upcase }}/, 'size: 1, alias: kind', ''",
        "/kinds/{{ kind }}/, 'size: 2, alias: kind', ''",
        "/kinds/{{ kind }}/, 'size: 1, alias: kind, before: x', ''",
        "/kinds/{{ other }}/, 'size: 1, alias: kind', ''",
    })
    void knowsThePageOfEachItem(String permalink, String pagination, String paths) {
        folder.file(
                "kinds.njk",
                "---\npermalink: \"%s\"\npagination: { data: kinds, %s }\nkinds: [One Two, 'C++ & C#']\n---\n"
                        .formatted(permalink, pagination));

        assertThat(paths())
                .containsExactly(paths.isEmpty() ? new String[0] : paths.split("; | (?=/)"));
    }

    @Test
    void findsTheSiteBelowItsPackage(@TempDir Path top) {
        ContentFolder repository =
                new ContentFolder(top)
                        .file("package.json", "{\"devDependencies\": {\"@11ty/eleventy\": \"^3\"}}")
                        .file("docs/eleventy.config.cjs", "module.exports = c => ({})")
                        .files("docs/there.md")
                        .file("docs/a.md", "[x](/there/) [y](/docs/there/)");

        assertThat(repository.lint()).findings().containsExactly("docs/a.md:1:18 link/broken");
    }

    @ParameterizedTest
    @CsvSource({
        "/img/there.png, undecided",
        "/img/there-800w.webp, undecided",
        "/img/gone.png, image/missing",
        "/img/there-gone.png, image/missing",
        "/made/gone.png, undecided",
    })
    void knowsThePicturesThatProgramsMakeOfOthers(String image, String outcome) {
        folder.file("package.json", "{\"scripts\": {\"build\": \"eleventy && gulp\"}}")
                .files("img/there.png")
                .file("a.md", "![x](" + image + ")");

        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "/a.html, ok",
        "/a, ok",
        "../../a, ok",
        "/b, link/broken",
    })
    void servesFilesWithoutTheirExtension(String link, String outcome) {
        folder.file("a.md", "---\npermalink: /a.html\n---\n").file("b/c.md", "[x](" + link + ")");

        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "about.md, /about",
        "index.md, /",
        "docs/index.njk, /docs",
        "docs/docs.md, /docs",
        "Plain_Name.md, /Plain_Name",
        "posts/2024-01-02-dated.md, /posts/2024-01-02-dated",
        "feed.xml.njk, /feed.xml",
        "a.11ty.js, /a",
    })
    void makesUrlsOfNames(String file, String path) {
        folder.file(file, "text");

        assertThat(paths()).containsExactly(path);
    }

    @ParameterizedTest
    @CsvSource({
        "/x/, /x",
        "x/index.html, /x",
        "'\"\"', /posts/2024-01-02-news",
        "'', /posts/2024-01-02-news",
        "{}, /posts/2024-01-02-news",
        "/x.html, /x.html",
        "'\"/p/{{ page.fileSlug }}/\"', /p/news",
        "'\"{{ page.filePathStem }}.html\"', /posts/news.html",
    })
    void obeysPermalinks(String permalink, String path) {
        folder.file("posts/2024-01-02-news.md", "---\npermalink: " + permalink + "\n---\n");

        assertThat(paths()).containsExactly(path);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("The permalink of a template in JavaScript is that of its data")
    @CsvSource(
            delimiter = '~',
            value = {
                "export const data = { permalink: '/x/' }; ~ /x",
                "exports.data = { permalink: '/x/' }; ~ /x",
                "function data() { return { permalink: '/x.json' }; } export { data }; ~ /x.json",
                "const P = '/x/'; export default class { async data() { return { permalink: P }; }"
                        + " } ~ /x",
                "export default class { get data() { return { permalink: '/x/' }; } } ~ /x",
                "export const data = { permalink: false }; ~",
                "export const data = { pagination: { data: 'all' }, permalink: '/x/' }; ~ /x",
            })
    void readsTheDataOfPrograms(String program, @Nullable String path) {
        folder.file("a.11ty.js", program);

        assertThat(paths()).isEqualTo(path == null ? List.of() : List.of(path));
        assertThat(folder.file("b.md", "[x](/none)").lint().outcome()).isEqualTo("link/broken");
    }

    @ParameterizedTest
    @DisplayName("What the data of a template in JavaScript computes is open")
    @ValueSource(
            strings = {
                "export const data = { permalink: (data) => `/${data.x}/` };",
                "export default class extends Base { render() { return permalink; } }",
                "export default class { static data = { permalink: '/x/' }; }",
                "function data() { if (a) { return { permalink: '/x/' }; } return {}; }",
                "function data() { return { ...other, render: permalink }; }",
                "const data = { permalink: '/x/' }; const a = () => { const data = 1; };",
                "export default { data: { permalink: '/x/' } };",
            })
    void leavesOpenWhatProgramsCompute(String program) {
        folder.file("a.11ty.js", program).file("b.md", "[x](/none)");

        assertThat(folder.lint().outcome()).isEqualTo("undecided");
    }

    @ParameterizedTest
    @CsvSource({"false", "'{ serverless: /x/ }'", "'{ build: false }'"})
    void makesNoPageWithoutPermalink(String permalink) {
        folder.file("a.md", "---\npermalink: " + permalink + "\n---\n");

        assertThat(paths()).isEmpty();
    }

    @Test
    void inheritsPermalinksInTheirOrder() {
        folder.file("a/a.json", "{\"permalink\": \"/folder/{{ page.fileSlug }}/\"}")
                .file("a/one.md", "text")
                .file("a/two.md", "text")
                .file("a/two.11tydata.json", "{\"permalink\": \"/beside/\"}")
                .file("a/three.md", "---\npermalink: /own/\n---\n")
                .file("_includes/base.njk", "---\npermalink: /layout/\n---\n")
                .file("four.md", "---\nlayout: base\n---\n")
                .file("c/five.md", "text")
                .file("c/c.11tydata.js", "module.exports = { permalink: '/script/' };");

        assertThat(paths()).containsExactly("/beside", "/folder/one", "/layout", "/own", "/script");
    }

    @Test
    void leavesOutWhatIsNoTemplate() {
        config("config.ignores.add('drafts');", "dir: { input: 'src', output: 'out' }");
        folder.file("src/a.md", "")
                .file("src/_data/b.md", "")
                .file("src/drafts2/c.md", "")
                .file("drafts/x.md", "")
                .file("src/_includes/d.md", "")
                .file("out/e.md", "")
                .file("README.md", "")
                .file("src/left.md", "")
                .file("src/.eleventyignore", "# comment\nleft.md\n");

        assertThat(paths()).containsExactly("/a", "/drafts2/c");
    }

    @ParameterizedTest
    @DisplayName("The anchors of a page are known although only a program knows its URL")
    @CsvSource({
        "'/blog/{{ page.date }}/', link/broken-anchor",
        "false, undecided",
    })
    void knowsTheAnchorsOfAPageWhoseUrlIsComputed(String permalink, String outcome) {
        folder.file("a.md", "---\npermalink: " + permalink + "\n---\n[x](#gone)\n");

        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @DisplayName("A format that no program gives a language to is copied, and may be binary")
    @CsvSource({
        "'', [x](/files/a.css), ok",
        "'', [x](/files/a/), link/broken",
        "'', ![x](/files/b.pdf), ok",
        "'config.addExtension(`css`, {});', [x](/files/a/), ok",
        "'config.addExtension([`scss`, `css`], {});', [x](/files/a/), ok",
        "'config.addExtension(`scss`, {});', [x](/files/a/), link/broken",
    })
    void copiesFormatsWithoutALanguage(String call, String link, String outcome) {
        config("config.setTemplateFormats(['md', 'css', 'pdf']);" + call, "");
        folder.file("files/a.css", "a {}")
                .bytes("files/b.pdf", new byte[] {'%', 'P', (byte) 0xff, 0})
                .file("index.md", link);

        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "[x](docs/first/), ok",
        "[x](docs/first.md), link/broken",
        "[x](/docs/first/#one), link/broken-anchor",
        "[x](docs/none/), link/broken",
        "[x](/static/a.txt), ok",
        "[x](/a.txt), ok",
        "[x](/assets/a.txt), link/broken",
        "![x](/none.png), image/missing",
        "[x](/tags/any/), undecided",
        "[x]({{ '/docs/first/' | url }}), ok",
        "[x]({{ '\\#layout' | url }}), ok",
        "[x]({{ page.url }}), undecided",
        "[x](#layout), ok",
    })
    void judgesLinksWithoutPlugins(String link, String outcome) {
        config(
                "config.addPassthroughCopy({ assets: 'static' });"
                        + " config.addPassthroughCopy({ './public/': '/' });",
                "");
        files();
        folder.file("index.md", link);

        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "[x](docs/first.md#one), ok",
        "[x](/docs/first.md#one-2), ok",
        "[x](docs/first.md#two), link/broken-anchor",
        "[x](/docs/first/), ok",
        "[x](/sub/docs/first/), link/broken",
    })
    void judgesLinksWithItsPlugins(String link, String outcome) {
        config(
                "config.addPlugin(IdAttributePlugin);"
                        + " config.addPlugin(InputPathToUrlTransformPlugin);"
                        + " config.addPlugin(HtmlBasePlugin);",
                "pathPrefix: '/sub/'");
        files();
        folder.file("index.md", link);

        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "config.addPlugin(other);, [x](docs/first.md), undecided",
        "config.addPlugin(other);, [x](docs/first/#one), undecided",
        "config.addPlugin(other);, [x](none/), link/broken",
        "config.addPlugin(own);, [x](none/), undecided",
        "config.amendLibrary('md');, [x](docs/first/#one), undecided",
        "config.on('eleventy.after');, [x](/style.css), undecided",
    })
    void leavesOpenWhatProgramsMayDo(String call, String link, String outcome) {
        config(call, "");
        files();
        folder.file("index.md", link);

        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    private void files() {
        folder.file("docs/first.md", "# One\n\n# One\n")
                .file("assets/a.txt", "")
                .file("public/a.txt", "")
                .file("_includes/base.njk", "<body id=layout>")
                .file("tags.njk", "---\npermalink: /tags/{{ tag }}/\npagination: {}\n---\n");
    }

    @Test
    void leavesAComputedPrefixOpen() {
        config("", "pathPrefix: process.env.PREFIX");
        folder.file("index.md", "[x](/none/)");

        assertThat(folder.lint().outcome()).isEqualTo("undecided");
    }

    @Test
    void readsTheOptionsOfScripts() {
        folder.file("package.json", "{\"scripts\": {\"build\": \"eleventy --input=src\"}}")
                .file("src/a.md", "");

        assertThat(paths()).containsExactly("/a");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "c.ignores.add('people.md'); | link/broken",
                "if (process.env.FAST) { c.ignores.add('people.md'); } | ok",
                "if (process.env.FAST) c.ignores.add('people.md'); | ok",
                "if (a) { b(); } else { c.ignores.add('people.md'); } | ok",
                "process.env.FAST && c.ignores.add('people.md'); | ok",
                "if (a) { b(); } c.ignores.add('people.md'); | link/broken",
                "if (a) b(); c.ignores.add('people.md'); | link/broken",
            })
    void isNotSureOfWhatIsIgnoredOnACondition(String statement, String outcome) {
        folder.file(
                        "eleventy.config.js",
                        "export default function (c) { " + statement + " return {}; }")
                .file("people.md", "people\n")
                .file("a.md", "[x](/people/)\n");

        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @Test
    void readsFrontMatterInJson() {
        folder.file(
                        "people.md",
                        "---json\n{ \"permalink\": \"/team/\", \"tags\": [] }\n---\n# People\n")
                .file("a.md", "[x](/team/)\n");

        assertThat(folder.lint().outcome()).isEqualTo("ok");
    }

    @Test
    void readsNothingInTheInputFolderThatIsNoTemplate() {
        folder.file("eleventy.config.js", "export default () => ({ dir: { input: 'src' } })")
                .file(".eleventyignore", "src/_*.md")
                .file("src/_part.md", "[x](/gone/)\n")
                .file("src/a.md", "text\n");

        assertThat(folder.lint().outcome()).isEqualTo("ok");
    }

    /** As markdown-it-anchor 10.0.0 and markdown-it-footnote 4.0.0 write them. */
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "hello-world!; ok",
                "hello-world; link/broken-anchor",
                "c%2B%2B-%26-%22quotes%22; ok",
                "c++-&-\"quotes\"; ok",
                "%C3%BCn%C3%AFcode-%E4%BE%8B; ok",
                "\u00fcn\u00efcode-\u4f8b; ok",
                "a--b; ok",
                "foo-1; ok",
                "foo-1-1; ok",
                "foo-2; ok",
                "foo-3; link/broken-anchor",
                "spaced-out; ok",
                "mine; ok",
                "fn1; ok",
                "fnref1:1; ok",
                "fn2; link/broken-anchor",
            })
    void knowsTheIdsOfMarkdownItAnchor(String id, String outcome) {
        folder.file(
                        "eleventy.config.mjs",
                        """
                        import markdownIt from "markdown-it";
                        import anchor from "markdown-it-anchor";
                        import attrs from "markdown-it-attrs";
                        import footnote from "markdown-it-footnote";
                        const md = markdownIt({ html: true }).use(attrs)
                            .use(anchor, { permalink: anchor.permalink.headerLink() }).use(footnote);
                        export default (config) => { config.setLibrary("md", md); };
                        """)
                .file(
                        "a.md",
                        """
                        ## Hello World!

                        ## C++ & "quotes"

                        ## \u00dcn\u00efcode \u4f8b

                        ## a--b

                        ## Foo

                        ## Foo

                        ## foo-1

                        ## Foo

                        ##   spaced   out

                        ## Own {#mine}

                        A[^b] and B[^b].

                        [^b]: note
                        """)
                .file("z.md", "[x](</a/#" + id + ">)\n");

        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "slugify: config.getFilter('slugify'); two-and-a-half; ok",
                "slugify: config.getFilter('slugify'); two-%26-a-half; link/broken-anchor",
                "slugify: s => hash(s); any; undecided",
                "level: 2; two-%26-a-half; ok",
            })
    void knowsTheSlugsThatMarkdownItAnchorIsGiven(String option, String id, String outcome) {
        folder.file(
                        "eleventy.config.mjs",
                        "import anchor from 'markdown-it-anchor';\n"
                                + "export default (config) => {"
                                + " config.amendLibrary('md', md => md.use(anchor, { "
                                + option
                                + " })); };")
                .file("a.md", "## Two & a half\n\n[x](#" + id + ")\n");

        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "npm run css && eleventy; config.addFilter('x', s => s); link/broken",
                "cp node_modules/x/*.svg src/icons/ && eleventy; ; link/broken",
                "cp node_modules/x/*.png src/img/ && eleventy; ; undecided",
                "terser a.js -o _site/img/x.js && eleventy; ; link/broken",
                "tool a -o _site/img && eleventy; ; undecided",
                "gulp && eleventy; ; undecided",
                "eleventy; config.addFilter('x', s => fs.writeFileSync(s, '')); undecided",
                "eleventy; config.addFilter('x', s => s); link/broken",
            })
    void leavesOpenWhatTheBuildWrites(String build, String call, String outcome) {
        config(call == null ? "" : call, "dir: { input: 'src' }");
        folder.file("own.mjs", "export default () => {};")
                .file(
                        "package.json",
                        "{\"scripts\": {\"css\": \"postcss a.css -o _site/css/a.css\", \"build\":"
                                + " \""
                                + build
                                + "\"}}")
                .file("src/a.md", "![x](/img/gone.png)\n");

        assertThat(folder.lint().outcome().replace("image/missing", "link/broken"))
                .isEqualTo(outcome);
    }
}
