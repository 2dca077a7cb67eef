package org.mageos.content.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mageos.content.finding.LintResult;
import org.mageos.content.testing.ContentFolder;
import org.mageos.content.testing.CpuTime;

/**
 * Every reader takes work that grows with the length of a file, whatever the file repeats, and the
 * rest of the content is checked: documents with the templates of each generator, settings of sites
 * as data and as programs, redirects, patterns, pages.
 *
 * <p>{@code -Dshapes.size=100000}, or 1000000, tries longer files, of which one whose reader takes
 * quadratic time is not read within the limit.
 */
class LinearFilesTest {

    private static final int SIZE = Integer.getInteger("shapes.size", 10_000);

    /** Of the processors' time, which is plenty for a file read in linear time. */
    private static final Duration LIMIT = Duration.ofSeconds(20 + SIZE / 50_000);

    private static final List<String> MARKDOWN =
            List.of(
                    "{{< a \"",
                    "{{% a %}}\n",
                    "{{ a ",
                    "{{ a }}\n",
                    "{% a ",
                    "{% raw %}",
                    "{% include a.md %}\n",
                    "{: #a }\n",
                    "a {#a}\n",
                    "# a\n",
                    "# a {#a}\n",
                    "# a}\n",
                    "[[a|",
                    "[[a]]\n",
                    "<A b={`${",
                    "<A>\n",
                    "<details>\n\n",
                    "::: a\n",
                    "!!! a\n    ",
                    "=== \"a\"\n",
                    "--8<-- \"a.md\"\n",
                    "[^a]: b\n",
                    "[^a]",
                    "![a](b.png){a=b}\n",
                    "[a](b.md#c) ",
                    "a\r",
                    "a\r\n",
                    "\r\u2026a\n",
                    "a\n\u2026\r",
                    "<!-- a --> ",
                    "<a href=\"b\">",
                    "| [a](b) ",
                    "&#x61;",
                    "---\na: b\n\u2026[c](d)\n",
                    "---\nc\n---\n",
                    "{\"a\": ",
                    "\u00e9\u0301 ",
                    "\u0000");

    private static final List<String> YAML =
            List.of(
                    "a: [",
                    "a: {b: ",
                    "- a\n",
                    "a: b\n",
                    "&a ",
                    "a: &a [*a]\n",
                    "? ",
                    "\"a",
                    "# a\n",
                    "a: |\n  b\n",
                    "nav:\n\u2026  - a: b.md\n",
                    "---\n",
                    "!!a ",
                    "a:\r");

    private static final List<String> TOML =
            List.of(
                    "[a]\n",
                    "[[a]]\n",
                    "a.",
                    "a = [",
                    "a = {b = ",
                    "a = \"\"\"\n",
                    "a = '''",
                    "a = 1979-01-01\n",
                    "[redirects]\n\u2026a = 'b'\n",
                    "[[redirects]]\nfrom = '/a'\nto = '/b'\n");

    private static final List<String> JSON =
            List.of(
                    "{\"a\":",
                    "[",
                    "\"",
                    "{\"redirects\": [\u2026{\"source\": \"/a\"},",
                    "\\u",
                    "//");

    private static final List<String> PROGRAM =
            List.of(
                    "export default {\u2026a: {",
                    "a(",
                    "`${",
                    "/*",
                    "// a\n",
                    "...a,",
                    "a => ",
                    "'",
                    "require('a'),",
                    "import a from 'b';\n",
                    "module.exports = {\u2026a: 'b',",
                    "function a() { return ",
                    "/a/",
                    "a ? b : ",
                    "<A<",
                    "const a = b;\n",
                    "eleventyConfig.addPassthroughCopy('a');\n");

    private static final List<String> LINES =
            List.of(
                    "/a /b\n",
                    "/:a",
                    "/* ",
                    "/a/*/b /c/:splat 301!\n",
                    "*a",
                    "**/",
                    "[a-",
                    "!a\n",
                    "\\",
                    "a,b\n",
                    "\"a,");

    private static final List<String> HTML =
            List.of(
                    "<a href=",
                    "<a href='b'>",
                    "<!--",
                    "<div>",
                    "</b>",
                    "&amp;",
                    "<script>",
                    "<img srcset='a 1x,\u2026 b 2x,",
                    "<a id=a>",
                    "<style>a{b:url(",
                    "<base href=a>",
                    "<![CDATA[",
                    "<svg><a href=b>",
                    "<table><a>");

    /** Of each generator its settings file, a document, and what else it reads. */
    private record Reader(List<String> others, String file, List<String> shapes) {}

    private static final List<Reader> READERS =
            List.of(
                    new Reader(List.of(), "a.md", MARKDOWN),
                    new Reader(List.of("_config.yml"), "a.md", MARKDOWN),
                    new Reader(List.of("hugo.toml"), "content/a.md", MARKDOWN),
                    new Reader(List.of("mkdocs.yml"), "docs/a.md", MARKDOWN),
                    new Reader(List.of("docusaurus.config.js"), "docs/a.mdx", MARKDOWN),
                    new Reader(List.of("astro.config.mjs"), "src/content/docs/a.mdx", MARKDOWN),
                    new Reader(List.of(".eleventy.js"), "a.md", MARKDOWN),
                    new Reader(List.of(".vitepress/config.mjs"), "a.md", MARKDOWN),
                    new Reader(List.of(), "mageos-content.yaml", YAML),
                    new Reader(List.of(), "_config.yml", YAML),
                    new Reader(List.of(), "mkdocs.yml", YAML),
                    new Reader(List.of(), "hugo.yaml", YAML),
                    new Reader(List.of(), "hugo.toml", TOML),
                    new Reader(List.of(), "netlify.toml", TOML),
                    new Reader(List.of(), "config.toml", TOML),
                    new Reader(List.of(), "vercel.json", JSON),
                    new Reader(List.of(), "firebase.json", JSON),
                    new Reader(List.of(), "package.json", JSON),
                    new Reader(List.of(), "docusaurus.config.js", PROGRAM),
                    new Reader(List.of(), "astro.config.mjs", PROGRAM),
                    new Reader(List.of(), ".eleventy.js", PROGRAM),
                    new Reader(List.of(), ".vitepress/config.mjs", PROGRAM),
                    new Reader(List.of(), "_redirects", LINES),
                    new Reader(List.of(), ".gitignore", LINES),
                    new Reader(List.of("mkdocs.yml"), "docs/a.html", HTML),
                    new Reader(List.of("_config.yml"), "_site/index.html", HTML));

    @TempDir private Path root;

    static Stream<Arguments> files() {
        return READERS.stream()
                .flatMap(
                        reader ->
                                reader.shapes().stream()
                                        .map(
                                                shape ->
                                                        Arguments.of(
                                                                reader.others(),
                                                                reader.file(),
                                                                shape)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void readsInLinearTime(List<String> others, String file, String shape) {
        ContentFolder folder = new ContentFolder(root);
        folder.files(others.toArray(String[]::new));
        folder.file("README.md", "[x](gone.md)\n").file(file, text(shape));

        LintResult result = CpuTime.within(LIMIT, () -> folder.lint().result());

        assertThat(result.findings().size() + result.errors().size() + result.undecided().size())
                .as("the link of the other document, or why there is no answer")
                .isPositive();
    }

    private static String text(String shape) {
        int start = shape.indexOf('\u2026');
        String repeated = shape.substring(start + 1);
        return shape.substring(0, Math.max(0, start)) + repeated.repeat(SIZE / repeated.length());
    }
}
