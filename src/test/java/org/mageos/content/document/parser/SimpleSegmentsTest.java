package org.mageos.content.document.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.document.Dialect;
import org.mageos.content.document.Heading;
import org.mageos.content.document.MarkdownOptions;
import org.mageos.content.document.Typography;
import org.mageos.content.document.mdx.MdxInlineMask;
import org.mageos.content.document.mdx.MdxProjector;
import org.mageos.content.document.mdx.MdxSink;
import org.mageos.content.document.source.BodyBuilder;
import org.mageos.content.document.source.BodyContent;
import org.mageos.content.document.source.ElementReader;
import org.mageos.content.document.source.Projection;
import org.mageos.content.value.TextLines;

/** What is read without the Markdown library is what the library would read. */
class SimpleSegmentsTest {

    private static final MarkdownOptions OPTIONS =
            new MarkdownOptions(Dialect.GITHUB.withSmartPunctuation(), false, Map.of());

    private static final List<MarkdownOptions> DIALECTS =
            List.of(
                    options(Dialect.GITHUB.with(Dialect.Templates.LIQUID)),
                    options(Dialect.GITHUB.with(Dialect.Attributes.KRAMDOWN)),
                    options(
                            Dialect.GITHUB
                                    .with(Dialect.Templates.JINJA)
                                    .with(Dialect.Attributes.ATTR_LIST)
                                    .withIndentedBlocks()));

    private static MarkdownOptions options(Dialect dialect) {
        return new MarkdownOptions(dialect, false, Map.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See [a](b) and ![c](d), `[no](link)`.",
                "- [a](b)\n- ![](c)\n  more [d](e)\n",
                "## Use `astro --host` now\n\n[x](#use)",
                "[a `](b)` c](d)",
                "text [a](b)\n===\n\n[c](d)",
                "[a](b \"title\") [c](<d e>) [f](g\\)h)",
                "[a][b] [c](d)\n\n[b]: /x",
                "> [a](b)\n> [c](d)\n\n1. [e](f)\n2) [g](h)",
                "| [a](b) | c |\n|---|---|\n| `x|y` | [d](e) |",
                "[![a](b)](c)",
                "http://x.org [a](b)",
                "#no heading [a](b)\n# heading #\n## _e_ a_b\n",
                "[a](b)[c](d) [e] (f)",
                "|a [\n](b)\n#a [\n](b)"
            })
    void readsLikeTheLibrary(String text) {
        assertThat(parse("a.mdx", text)).isEqualTo(mdxByLibraryOnly(text));
        assertThat(parse("a.md", text)).isEqualTo(markdownByLibraryOnly(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- a\n\nb [c](d)\n\n    [code](x)\n",
                "- a\n\n  ```\n  [code](x)\n\nb [c](d)\n",
                "a\n```\n[code](x)\n\n[code](y)\n```\n[c](d)\n",
                "<div>\n```\n\n[a](b)\n\n```\n[c](d)\n",
                "<pre>\n\n[a](b)\n\n</pre>\n\n[c](d)\n",
                "<!--\n\n[a](b)\n\n-->\n\n[c](d)\n",
                "> ```\n> [code](x)\n\n[c](d)\n",
                "[^1]: a\n\n    [b](c)\n\n[d](e)\n",
                "~~~ `x`\n\n[code](x)\n\n   ~~~~\n\n[c](d)\n",
                "a | b\n--|--\n[c](d) | e\n",
                "$[a](b)$ and $$\n\n[c](d)\n",
                "[a]: /u\n```\n```\n\n[a]\n",
                "- [a](b)\n  - c [d](e)\n\n  [f](g)\n\n      [code](x)\n\nh\n",
                "- a `b\n- c` [d](e)\n",
                "-     [code](x)\n\n1. [a](b)\n   [c](d)\ne [f](g)\n\n# H\n",
                "[TOC] [x][y] [a](b)\n",
                "## **Bold `code` text**\n\n### **a** b **c**\n\n**a** [b](c)\n\n2024 [d](e)\n",
                "* * *\n***\n\n*a* [b](c)\n\n2024. [d](e)\n",
                "- a\n\n\t[code](x)\n\n* * *\n\n- [b](c)\n- # d\n",
                "- -     a [code](x)\n\n[b](c)\n",
                "- a\n  -     [code](x)\n\n[b](c)\n",
                "1. - 2)     [code](x)\n\n[b](c)\n",
            })
    void keepsTheBlocksOfMarkdown(String text) {
        assertThat(parse("a.md", text)).isEqualTo(markdownByLibraryOnly(text));
    }

    @Test
    void leavesNothingOfPlainProse() {
        String text = "a [b](c)\n\n## D `e`\n\n```\ncode\n\n```\n";
        BodyBuilder body = new BodyBuilder(TextLines.of(text));
        SimpleMarkdown simple =
                new SimpleMarkdown(Projection.from(text, 0), body, Typography.SMART);

        assertThat(simple.rest().text()).doesNotContain("[").doesNotContain("code");
        assertThat(simple.isSomethingLeft()).isFalse();
        assertThat(body.build().headings()).extracting(Heading::text).containsExactly("D e");
    }

    @Property(tries = 1000)
    void readsLikeTheLibrary(@ForAll("markdown") List<String> pieces) {
        readsLikeTheLibrary(String.join("", pieces));
    }

    @Provide
    Arbitrary<List<String>> markdown() {
        return Arbitraries.of(
                        "a",
                        "b c",
                        " ",
                        "\n",
                        "\n\n",
                        "[a](b)",
                        "[a]",
                        "(b)",
                        "[",
                        "]",
                        "](c)",
                        "`",
                        "``",
                        "*",
                        "**",
                        "## **",
                        "**\n",
                        "2024",
                        "_",
                        "!",
                        "![x](y)",
                        "![](z)",
                        "# ",
                        "## H",
                        "- ",
                        "1. ",
                        "> ",
                        "|",
                        "---",
                        "===",
                        "\\",
                        "&amp;",
                        "<b>",
                        "</b>",
                        "{x}",
                        "http://x.y",
                        ":",
                        "[a]: /u",
                        "\"t\"",
                        "#",
                        "--",
                        "~",
                        "    ",
                        "```",
                        "\n```\n",
                        "~~~",
                        "$",
                        "<!--",
                        "-->",
                        "<pre>",
                        "</pre>",
                        "[^1]: ",
                        "[^1]",
                        "\r\n",
                        "\t")
                .list()
                .ofMaxSize(25);
    }

    @ParameterizedTest
    @ValueSource(strings = {"astro-docs/src/content/docs/en", "devdocs", "mage-os-site/src"})
    void readsRealContentLikeTheLibrary(String folder) throws IOException {
        Path corpus = Path.of("../shared/corpora").resolve(folder);
        assumeTrue(Files.isDirectory(corpus), "the corpora are not beside the checkout");
        try (Stream<Path> files = Files.walk(corpus)) {
            for (Path file : files.toList()) {
                if (file.toString().endsWith(".mdx")) {
                    String text = Files.readString(file);
                    assertThat(parse("a.mdx", text))
                            .as("%s", file)
                            .isEqualTo(mdxByLibraryOnly(text));
                } else if (file.toString().endsWith(".md")) {
                    String text = Files.readString(file);
                    assertThat(parse("a.md", text))
                            .as("%s", file)
                            .isEqualTo(markdownByLibraryOnly(text));
                }
            }
        }
    }

    @Property(tries = 500)
    void readsDialectsLikeTheLibrary(@ForAll("markdown") List<String> pieces) {
        String text = String.join("", pieces).replace("&amp;", "{{ x }}").replace("$", "{: #y}");
        for (MarkdownOptions options : DIALECTS) {
            assertThat(new MarkdownParser(options).parse("a.md", text, TextLines.of(text), 0))
                    .isEqualTo(markdownByLibraryOnly(text, options));
        }
    }

    private static BodyContent parse(String file, String text) {
        return new MarkdownParser(OPTIONS).parse(file, text, TextLines.of(text), 0);
    }

    private static BodyContent mdxByLibraryOnly(String text) {
        BodyBuilder body = new BodyBuilder(TextLines.of(text));
        MdxSink sink = new MdxSink(new ElementReader(OPTIONS, body), body, false);
        Projection blocks = MdxProjector.project(text, 0, sink);
        Projection inlines = new MdxInlineMask(blocks, sink).masked();
        Projection source = new SizeGuard(inlines, body, false).guarded();
        new TreeReader(Flexmark.projectedMdx(source.text()), source, OPTIONS, body, false).read();
        return body.build();
    }

    private static BodyContent markdownByLibraryOnly(String text) {
        return markdownByLibraryOnly(text, OPTIONS);
    }

    private static BodyContent markdownByLibraryOnly(String text, MarkdownOptions options) {
        BodyBuilder body = new BodyBuilder(TextLines.of(text));
        String prepared = new Preparation(options.dialect(), body, false).of(text, 0);
        Projection source = new SizeGuard(Projection.from(prepared, 0), body, true).guarded();
        new TreeReader(Flexmark.markdown(source.text()), source, options, body, true).read();
        return body.build();
    }
}
