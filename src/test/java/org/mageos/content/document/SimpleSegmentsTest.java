package org.mageos.content.document;

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
import org.mageos.content.document.MarkdownParser.Body;
import org.mageos.content.value.TextLines;

/** What is read without the Markdown library is what the library would read. */
class SimpleSegmentsTest {

    private static final MarkdownOptions OPTIONS = new MarkdownOptions(true, false, Map.of());

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
                "[a](b)[c](d) [e] (f)"
            })
    void readsLikeTheLibrary(String mdx) {
        assertThat(parse(mdx)).isEqualTo(parseWithLibraryOnly(mdx));
    }

    @Test
    void leavesNothingOfPlainProse() {
        BodyBuilder body = new BodyBuilder(TextLines.of("a [b](c)\n\n## D `e`\n"));
        SimpleSegments segments =
                new SimpleSegments(Projection.from("a [b](c)\n\n## D `e`\n", 0), body, true);

        assertThat(segments.rest().text()).isBlank();
        assertThat(segments.isSomethingLeft()).isFalse();
        assertThat(body.build().headings()).extracting(Heading::text).containsExactly("D e");
    }

    @Property(tries = 2000)
    void readsLikeTheLibrary(@ForAll("markdown") List<String> pieces) {
        String mdx = String.join("", pieces);
        assertThat(parse(mdx)).as(mdx).isEqualTo(parseWithLibraryOnly(mdx));
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
                        "\t")
                .list()
                .ofMaxSize(25);
    }

    @Test
    void readsALargeSiteLikeTheLibrary() throws IOException {
        Path corpus = Path.of("../shared/corpora/astro-docs/src/content/docs/en");
        assumeTrue(Files.isDirectory(corpus), "the corpus astro-docs is not here");
        try (Stream<Path> files = Files.walk(corpus)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".mdx")).toList()) {
                String mdx = Files.readString(file);
                assertThat(parse(mdx)).as(file.toString()).isEqualTo(parseWithLibraryOnly(mdx));
            }
        }
    }

    private static Body parse(String mdx) {
        return new MarkdownParser(OPTIONS).parse("a.mdx", mdx, TextLines.of(mdx), 0);
    }

    private static Body parseWithLibraryOnly(String mdx) {
        BodyBuilder body = new BodyBuilder(TextLines.of(mdx));
        MdxSink sink = new MdxSink(new ElementReader(OPTIONS, body), body);
        Projection blocks = new MdxProjector(mdx, 0, sink).project();
        Projection inlines = new MdxInlineMask(blocks, sink).masked();
        Projection source = new SizeGuard(inlines, body, false).guarded();
        new TreeReader(Flexmark.projectedMdx(source.text()), source, OPTIONS, body, false).read();
        return body.build();
    }
}
