package org.mageos.content.document.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.document.Dialect;
import org.mageos.content.document.MarkdownOptions;
import org.mageos.content.document.source.BodyContent;
import org.mageos.content.value.TextLines;

/**
 * What is read of a text is what flexmark reads of it, another reader of the same rules, but for
 * {@linkplain LibraryFaults its faults}.
 *
 * <p>{@code -Pcompare-readers} tries 100,000 texts, {@code -Dcompare.seed} others.
 */
class LibraryComparisonTest {

    private static final int TEXTS = Integer.getInteger("compare.texts", 3_000);
    private static final long SEED = Long.getLong("compare.seed", 1);
    private static final int MAX_PIECES = 25;

    private static final MarkdownOptions OPTIONS =
            new MarkdownOptions(Dialect.GITHUB.withSmartPunctuation(), true, Map.of());

    private static final List<MarkdownOptions> DIALECTS =
            List.of(
                    options(Dialect.GITHUB.with(Dialect.Templates.LIQUID)),
                    options(Dialect.GITHUB.with(Dialect.Attributes.KRAMDOWN)),
                    options(
                            Dialect.GITHUB
                                    .with(Dialect.Templates.JINJA)
                                    .with(Dialect.Attributes.ATTR_LIST)
                                    .withIndentedBlocks()));

    /** What texts are put together from. */
    static final String[] PIECES = {
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
        "\r",
        "\t",
        "\n- ",
        "\n  ",
        "\n> ",
        "\n    ",
        "[b]: <x> 'y'\n",
        "[a][b]",
        "[c][]",
        "<div>\n",
        "</div>",
        "<http://q>",
        "\n---\n",
        "\n===\n",
        "[x](<y z> \"t\")",
        "[[P|q]]",
        "2) ",
        "+ ",
        "  \n",
        "\\\n",
        "<c@d.e>"
    };

    private static final String[] CELLS = {
        "a", "*b*", "`c`", "`d|e`", "[f](g)", "![h](i)", "j\\|k", "[l]", "<b>", "http://m.n", "\\"
    };

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
                "|a [\n](b)\n#a [\n](b)",
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
                "- a\r\n\r\n  [b](c)\r\n\r\n> d\r> [e\r> f](g)\r",
                ">\t- a\n>\t\t[b](c)\n>\n> \t\t[d](e)\n",
                "1. - 2)     [code](x)\n\n[b](c)\n",
                "> > [a](b)\n> ",
                "[a *b](c)* **d [e** f](g)\n\n# *a **b* c** ***d*** _e_f_\n",
                "[a]: <b c> 'd\ne'\n[f]:\ng\n\"h\"\n\n[a] [F] ![ f\n][] [i]\n",
                "<a href=\"b\">[c](d)</a> <x y='z' w> <!-- [e](f) --> <? [g](h) ?> <!A [i](j)>\n",
            })
    void readsAlike(String text) {
        assertThat(own("a.md", text, OPTIONS)).isEqualTo(LibraryReading.markdown(text, OPTIONS));
        assertThat(own("a.mdx", text, OPTIONS)).isEqualTo(LibraryReading.mdx(text, OPTIONS));
    }

    @ParameterizedTest
    @EnumSource
    void differsWhereTheLibraryErrs(LibraryFaults fault) {
        String text = fault.example();
        assertThat(own("a.md", text, OPTIONS)).isNotEqualTo(LibraryReading.markdown(text, OPTIONS));
        assertThat(LibraryFaults.mayBeIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.md", "a.mdx"})
    void readsAnyTextAlike(String file) {
        Random random = new Random(SEED);
        int unclear = 0;
        for (int i = 0; i < TEXTS; i++) {
            List<String> pieces = new ArrayList<>();
            for (int size = random.nextInt(MAX_PIECES); size >= 0; size--) {
                pieces.add(PIECES[random.nextInt(PIECES.length)]);
            }
            if (differs(file, pieces, OPTIONS)) {
                unclear += LibraryFaults.mayBeIn(String.join("", pieces)) ? 1 : 0;
                check(file, pieces, OPTIONS);
            }
        }
        // The faults do not hide what is compared.
        assertThat(unclear).isLessThan(TEXTS / 20);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void readsDialectsAlike(int dialect) {
        Random random = new Random(SEED);
        for (int i = 0; i < TEXTS / 5; i++) {
            List<String> pieces = new ArrayList<>();
            for (int size = random.nextInt(MAX_PIECES); size >= 0; size--) {
                String piece = PIECES[random.nextInt(PIECES.length)];
                pieces.add(
                        piece.equals("&amp;") ? "{{ x }}" : piece.equals("$") ? "{: #y}" : piece);
            }
            check("a.md", pieces, DIALECTS.get(dialect));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "> ", "- a\n  "})
    void readsTablesAlike(String mark) {
        Random random = new Random(SEED);
        String indent = mark.startsWith("-") ? "  " : mark;
        for (int i = 0; i < TEXTS / 5; i++) {
            int columns = 1 + random.nextInt(4);
            StringBuilder text = new StringBuilder(mark);
            row(text, columns, random);
            text.append(indent).append("|").append("---|".repeat(columns)).append("\n");
            for (int rows = random.nextInt(4); rows > 0; rows--) {
                row(text.append(indent), columns, random);
            }
            String table = text + "\n[l]: /u\n";
            assertThat(own("a.md", table, OPTIONS))
                    .as(table)
                    .isEqualTo(LibraryReading.markdown(table, OPTIONS));
        }
    }

    private static void row(StringBuilder text, int columns, Random random) {
        text.append('|');
        for (int column = 0; column < columns; column++) {
            text.append(' ').append(CELLS[random.nextInt(CELLS.length)]).append(" |");
        }
        text.append('\n');
    }

    @ParameterizedTest
    @ValueSource(strings = {"astro-docs/src/content/docs", "devdocs", "mage-os-site"})
    void readsRealContentAlike(String folder) throws IOException {
        Path corpus = Path.of("../shared/corpora").resolve(folder);
        assumeTrue(Files.isDirectory(corpus), "the corpora are not beside the checkout");
        try (Stream<Path> files = Files.walk(corpus)) {
            for (Path file : files.toList()) {
                if (file.toString().endsWith(".mdx")) {
                    String text = Files.readString(file);
                    assertThat(own("a.mdx", text, OPTIONS))
                            .as("%s", file)
                            .isEqualTo(LibraryReading.mdx(text, OPTIONS));
                } else if (file.toString().endsWith(".md")) {
                    String text = Files.readString(file);
                    assertThat(own("a.md", text, OPTIONS))
                            .as("%s", file)
                            .isEqualTo(LibraryReading.markdown(text, OPTIONS));
                }
            }
        }
    }

    /** Fails with a text as short as it gets if the readers differ for no known reason. */
    private static void check(String file, List<String> pieces, MarkdownOptions options) {
        if (!differsUnexplained(file, pieces, options)) {
            return;
        }
        List<String> left = new ArrayList<>(pieces);
        for (int i = 0; i < left.size(); i++) {
            List<String> fewer = new ArrayList<>(left);
            fewer.remove(i);
            if (differsUnexplained(file, fewer, options)) {
                left = fewer;
                i = -1;
            }
        }
        String text = String.join("", left);
        assertThat(own(file, text, options)).as(text).isEqualTo(byLibrary(file, text, options));
    }

    private static boolean differsUnexplained(
            String file, List<String> pieces, MarkdownOptions options) {
        return !LibraryFaults.mayBeIn(String.join("", pieces)) && differs(file, pieces, options);
    }

    private static boolean differs(String file, List<String> pieces, MarkdownOptions options) {
        String text = String.join("", pieces);
        return !LibraryFaults.levelled(own(file, text, options))
                .equals(LibraryFaults.levelled(byLibrary(file, text, options)));
    }

    private static BodyContent byLibrary(String file, String text, MarkdownOptions options) {
        return file.endsWith(".mdx")
                ? LibraryReading.mdx(text, options)
                : LibraryReading.markdown(text, options);
    }

    private static BodyContent own(String file, String text, MarkdownOptions options) {
        return new MarkdownParser(options).parse(file, text, TextLines.of(text), 0);
    }
}
