package org.mageos.content.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.finding.Aside;
import org.mageos.content.testing.ContentFolder;
import org.mageos.content.testing.Linted;

class CommentsTest {

    @TempDir private Path folder;

    private Linted lint(String file, String text) {
        return new ContentFolder(folder).file(file, text).lint();
    }

    private static List<String> aside(Linted linted) {
        return linted.result().aside().stream()
                .map(
                        one ->
                                one.finding().location()
                                        + " "
                                        + one.finding().rule().id()
                                        + one.reason().map(reason -> ": " + reason).orElse("")
                                        + one.by().map(by -> " by " + by.line()).orElse(""))
                .toList();
    }

    @Test
    @DisplayName(
            "A comment at the end of a line is about this line, with the reason behind a colon")
    void disablesALine() {
        Linted linted =
                lint(
                        "a.md",
                        """
                        # A

                        See [one](one.md), <!-- mageos-content disable-line link/broken: to come -->
                        and [two](two.md).
                        """);

        assertThat(linted).findings().containsExactly("a.md:4:11 link/broken");
        assertThat(aside(linted)).containsExactly("a.md:3:11 link/broken: to come by 3");
        assertThat(linted.result().aside())
                .extracting(Aside::kind)
                .containsExactly(Aside.Kind.SUPPRESSED);
    }

    @ParameterizedTest
    @DisplayName("SU2 a comment before a block is about the whole block, whatever it is")
    @ValueSource(
            strings = {
                "[x](x.md) and\n[y](y.md) in\ntwo lines",
                "- [x](x.md)\n- b\n\n  more [y](y.md)",
                "> [x](x.md)\n>\n> [y](y.md)",
                "| a | b |\n|---|---|\n| [x](x.md) | b |\n| a | [y](y.md) |",
                "## [x](x.md) [y](y.md)",
                "<div>\n<a href=\"x.md\">x</a>\n<a href=\"y.md\">y</a>\n</div>",
                "1. [x](x.md)\n   1. [y](y.md)"
            })
    void disablesTheNextBlock(String block) {
        String text =
                "# A\n\n<!-- mageos-content disable-next link/broken: r -->\n\n"
                        + block
                        + "\n\nThen [z](z.md).\n";
        Linted linted = lint("a.md", text);

        assertThat(linted).findings().hasSize(1);
        assertThat(aside(linted)).hasSize(2);
        assertThat(lint("a.md", text.replace("-->\n\n", "-->\n")).result().aside()).hasSize(2);
    }

    @ParameterizedTest
    @DisplayName("SU2 a block that is too long to be read at once is one block all the same")
    @ValueSource(strings = {"| [x](x.md) |", "[x](x.md) and"})
    void disablesALongBlock(String line) {
        String head = line.startsWith("|") ? "| a |\n|---|\n" : "";
        Linted linted =
                lint(
                        "a.md",
                        "<!-- mageos-content disable-next link/broken -->\n\n"
                                + head
                                + (line + "\n").repeat(500)
                                + "\n[y](y.md)\n");

        assertThat(linted.result().aside()).hasSize(500);
        assertThat(linted).findings().hasSize(1);
    }

    @Test
    @DisplayName("SU5 indented to the content of an item, it is about what follows in the item")
    void staysInAnItem() {
        Linted linted =
                lint(
                        "a.md",
                        """
                        - one

                          <!-- mageos-content disable-next link/broken -->

                          [x](x.md)

                          [y](y.md)
                        - [z](z.md)
                        """);

        assertThat(linted)
                .findings()
                .containsExactly("a.md:7:7 link/broken", "a.md:8:7 link/broken");
    }

    @Test
    @DisplayName("SU2 one that splits a paragraph is about the rest of it")
    void splitsAParagraph() {
        Linted linted =
                lint(
                        "a.md",
                        """
                        One [x](x.md)
                        <!-- mageos-content disable-next link/broken -->
                        two [y](y.md)
                        three [z](z.md)
                        """);

        assertThat(linted).findings().containsExactly("a.md:1:9 link/broken");
    }

    @Test
    @DisplayName("SU3 within a table only a comment in a cell works")
    void worksInACell() {
        Linted linted =
                lint(
                        "a.md",
                        """
                        | a | b |
                        |---|---|
                        | [x](x.md) <!-- mageos-content disable-line link/broken: r --> | b |
                        | [y](y.md) | b |
                        """);

        assertThat(linted).findings().containsExactly("a.md:4:7 link/broken");
    }

    @ParameterizedTest
    @DisplayName("SU1, SU4 what Markdown takes for text is told, not passed over")
    @ValueSource(
            strings = {
                "| a |\n|---|\n| [x](x.md) <!-- mageos-content disable-line link/broken: a | b --> |",
                "See {/* mageos-content disable-line link/broken */} this",
                "See {/_ mageos-content disable-line link/broken _/} this",
                "See <!-- mageos-content disable-line link/broken this"
            })
    void tellsWhatIsVisible(String text) {
        assertThat(lint("a.md", text + "\n").result().findings())
                .extracting(finding -> finding.rule().id())
                .contains("suppression/invalid");
    }

    @Test
    @DisplayName(
            "SU1 two hyphens before the reason are read where Markdown makes a comment of them")
    void readsHyphens() {
        Linted linted =
                lint(
                        "a.md",
                        """
                        <!-- mageos-content disable-next link/broken -- to come -->

                        [x](x.md)
                        """);

        assertThat(aside(linted)).containsExactly("a.md:3:5 link/broken: to come by 1");
    }

    @Test
    @DisplayName(
            "SU6 a line that a comment begins is HTML: no link in it, and nothing is set aside")
    void beginsAnHtmlLine() {
        Linted linted =
                lint("a.md", "<!-- mageos-content disable-line link/broken --> **[x](x.md)**\n");

        assertThat(linted).findings().containsExactly("a.md:1:1 suppression/unused");
    }

    @Test
    @DisplayName("SU7 a comment above the front matter is told")
    void standsAboveTheFrontMatter() {
        Linted linted =
                lint(
                        "a.md",
                        """
                        <!-- mageos-content disable-file link/broken: r -->
                        ---
                        title: A
                        ---

                        [x](x.md)
                        """);

        assertThat(linted)
                .findings()
                .containsExactly("a.md:1:1 suppression/invalid", "a.md:6:5 link/broken");
    }

    @Test
    @DisplayName("disable-file is about all of the file, in the front matter and below it")
    void disablesAFile() {
        String below =
                "# A\n\n<!-- mageos-content disable-file link/broken: old -->\n\n[x](x.md)\n";
        assertThat(aside(lint("a.md", below))).containsExactly("a.md:5:5 link/broken: old by 3");

        String yaml =
                "---\ntitle: A\n# mageos-content disable-file link/*: old\n---\n\n[x](x.md)\n";
        assertThat(aside(lint("a.md", yaml))).containsExactly("a.md:6:5 link/broken: old by 3");

        String toml = "+++\ntitle = \"A\" \n# mageos-content disable-file *\n+++\n\n[x](x.md)\n";
        assertThat(aside(lint("a.md", toml))).containsExactly("a.md:6:5 link/broken by 3");
    }

    @Test
    @DisplayName("SU8 in MDX a comment is {/* … */}, before a block, an element, or in a line")
    void readsMdx() {
        Linted linted =
                lint(
                        "a.mdx",
                        """
                        import X from './x.js'

                        {/* mageos-content disable-next link/broken: r */}

                        - [a](a.md)

                          [b](b.md)
                        - [c](c.md)

                        [d](d.md) {/* mageos-content disable-line link/broken */}

                        {/* mageos-content disable-next link/broken */}
                        <Card href="/e">
                          [f](f.md)

                          <Card href="/g" />
                        </Card>

                        [h](h.md)
                        """);

        assertThat(linted.result().findings())
                .extracting(finding -> finding.location().line())
                .containsExactly(19);
        assertThat(linted.result().aside())
                .extracting(one -> one.finding().location().line())
                .contains(5, 7, 8, 10, 14);
    }

    @ParameterizedTest
    @DisplayName("SU8, SU9, SU10 each other form in MDX is told with the right one")
    @CsvSource(
            delimiter = '#',
            value = {
                "<!-- mageos-content disable-next link/broken --> # MDX has no HTML comments",
                "{/_ mageos-content disable-next link/broken _/} # underscores of the asterisks",
                "{/* mageos-content disable link/*/x: r */} # ends early",
            })
    void tellsOtherFormsInMdx(String comment, String message) {
        Linted linted = lint("a.mdx", comment + "\n\n[x](x.md)\n");

        assertThat(linted.result().findings())
                .filteredOn(finding -> finding.rule().equals(SuppressionRules.INVALID))
                .hasSize(1)
                .allMatch(finding -> finding.message().contains(message));
        assertThat(linted.result().aside()).isEmpty();
    }

    @Test
    @DisplayName("SU8 Docusaurus makes a comment of MDX of one of HTML")
    void readsHtmlInDocusaurus() {
        Linted linted =
                new ContentFolder(folder)
                        .file(
                                "docusaurus.config.js",
                                "export default {url: 'https://e.org', baseUrl: '/', title: 'T',"
                                        + " presets: [['classic', {}]]};\n")
                        .file(
                                "docs/a.md",
                                """
                                <!-- mageos-content disable-next link/broken: r -->

                                [x](x.md)
                                """)
                        .lint();

        assertThat(linted.result().aside()).hasSize(1);
        assertThat(linted.result().findings())
                .filteredOn(one -> one.rule().group().equals("suppression"))
                .isEmpty();
    }

    @Test
    @DisplayName("In a heading a comment may become a part of the id: it stands above")
    void standsAboveAHeading() {
        assertThat(lint("a.md", "## [x](x.md) <!-- mageos-content disable-line link/broken -->\n"))
                .findings()
                .containsExactly("a.md:1:8 link/broken", "a.md:1:14 suppression/invalid");
    }

    @Test
    @DisplayName("SU10 a group may end right before the end of the comment")
    void endsWithAGroup() {
        assertThat(aside(lint("a.mdx", "[x](x.md) {/* mageos-content disable-line link/**/}\n")))
                .hasSize(1);
        assertThat(aside(lint("a.mdx", "[x](x.md) {/*mageos-content disable-line link/* */}\n")))
                .hasSize(1);
    }

    @ParameterizedTest
    @DisplayName("SU11 in code, and where the plugin is only talked of, there is no comment")
    @ValueSource(
            strings = {
                "```html\n<!-- mageos-content disable-file link/broken -->\n```",
                "    <!-- mageos-content disable-file link/broken -->",
                "Write `<!-- mageos-content disable-line link/broken -->` here",
                "- a\n\n      <!-- mageos-content disable-file link/broken -->",
                "<pre>\n<!-- mageos-content disable-file link/broken -->\n</pre>",
                "<code><!-- mageos-content disable-line link/broken --></code> in text",
                "<script>\nvar a = '<!-- mageos-content disable-file link/broken -->';\n</script>",
                "The mageos-content disable-file link/broken of the plugin",
                "<!-- see mageos-content disable-file link/broken -->",
                "<!-- mageos-content-maven-plugin made this -->"
            })
    void isNoCommentInCode(String text) {
        Linted linted = lint("a.md", "# A\n\n[x](x.md)\n\n" + text + "\n");

        assertThat(linted).findings().containsExactly("a.md:3:5 link/broken");
    }

    @Test
    @DisplayName("SU11 in MDX neither a string of JSX nor code holds a comment")
    void isNoCommentInJsx() {
        Linted linted =
                lint(
                        "a.mdx",
                        """
                        [x](x.md)

                        <Code text="{/* mageos-content disable-file link/broken */}" />

                        `{/* mageos-content disable-file link/broken */}`

                        ```js
                        {/* mageos-content disable-file link/broken */}
                        ```
                        """);

        assertThat(linted).findings().containsExactly("a.mdx:1:5 link/broken");
    }

    @Test
    @DisplayName("SU12 in YAML only what the language takes for a comment is one")
    void readsTokensOfYaml() {
        Linted linted =
                lint(
                        "a.md",
                        """
                        ---
                        title: A
                        description: |
                          # mageos-content disable-file link/broken
                        more: "# mageos-content disable-file link/broken"
                        less: a# mageos-content disable-file link/broken
                        ---

                        [x](x.md)
                        """);

        assertThat(linted).findings().containsExactly("a.md:9:5 link/broken");
    }

    @Test
    @DisplayName(
            "SU13 a comment before a key is about its whole value, one behind it about its line")
    void isAboutAKey() {
        String schema =
                """
                site:
                  url: https://example.org
                collections:
                  docs:
                    files: "*.md"
                    schema:
                      properties:
                        tags: {items: {type: string}}
                        count: {type: integer}
                """;
        ContentFolder content =
                new ContentFolder(folder)
                        .settings(schema)
                        .file(
                                "a.md",
                                """
                                ---
                                # mageos-content disable-next front-matter/schema: old
                                tags:
                                  - a
                                  - 1
                                  - 2
                                count: x # mageos-content disable-line front-matter/schema: old
                                ---
                                """)
                        .file("b.md", "---\ntags:\n  - 1\ncount: x\n---\n");
        Linted linted = content.lint();

        assertThat(linted)
                .findings()
                .containsExactly("b.md:3:5 front-matter/schema", "b.md:4:1 front-matter/schema");
        assertThat(linted.result().aside()).hasSize(3);
    }

    @Test
    @DisplayName("SU15 in _redirects the comment stands in the line above its rule")
    void readsRedirects() {
        ContentFolder content =
                new ContentFolder(folder)
                        .settings("public: public\nredirects: public/_redirects\n")
                        .file("public/index.html", "<p>x</p>\n")
                        .file(
                                "public/_redirects",
                                """
                                # mageos-content disable-next redirect/broken: another team's
                                /a /gone
                                /b /gone-too # mageos-content disable-line redirect/broken
                                """);
        Linted linted = content.lint();

        assertThat(linted)
                .findings()
                .contains(
                        "public/_redirects:3:4 redirect/broken",
                        "public/_redirects:3:14 suppression/invalid")
                .hasSize(2);
        assertThat(linted.result().aside()).hasSize(1);
    }

    @Test
    @DisplayName("SU18 disable goes to the next enable; without one to the end, with a warning")
    void goesToTheEnd() {
        Linted linted =
                lint(
                        "a.md",
                        """
                        <!-- mageos-content disable link/broken: old -->

                        [a](a1.md)

                        <!-- mageos-content disable link/broken: once more -->

                        [b](b.md)

                        <!-- mageos-content enable link/broken -->

                        [c](c.md)

                        <!-- mageos-content enable link/empty -->

                        <!-- mageos-content disable link/*, image/missing -->

                        [d](d.md) ![e](e.png)

                        <!-- mageos-content enable -->

                        [f](f.md)

                        <!-- mageos-content disable link/broken -->

                        [g](g.md)
                        """);

        assertThat(linted)
                .findings()
                .containsExactly(
                        "a.md:11:5 link/broken",
                        "a.md:13:1 suppression/unused",
                        "a.md:21:5 link/broken",
                        "a.md:23:1 suppression/invalid");
        assertThat(linted.result().findings().get(3).severity().word()).isEqualTo("warning");
        assertThat(linted.result().aside()).hasSize(5);
    }

    @ParameterizedTest
    @DisplayName("SU19, SU20 what is not understood is one clear error, and the rest counts")
    @CsvSource(
            delimiter = '#',
            value = {
                "disable-line # 'disable-line' names no rule",
                "disable-line : because # 'disable-line' names no rule",
                "disable-line link/brokn, link/broken # Unknown rule 'link/brokn'; did you mean",
                "disable-line link/broken because # 'because' is no rule",
                "disable-line link/broken until 2026-02-30: r # '2026-02-30' is not a date",
                "disable-line link/broken until # Behind 'until' the day is missing",
                "disable-next-line link/broken # Unknown instruction 'disable-next-line'; did you",
                "ignore link/broken # Unknown instruction 'ignore'",
                "disable-next link/broken # 'disable-next' must have a line of its own",
                ": disable-line link/broken # A space is missing",
            })
    void tellsWhatIsWrong(String says, String message) {
        Linted linted = lint("a.md", "See [x](x.md) <!-- mageos-content " + says + " -->\n");

        assertThat(linted.result().findings())
                .filteredOn(finding -> finding.rule().equals(SuppressionRules.INVALID))
                .hasSize(1)
                .allMatch(finding -> finding.text().contains(message));
    }

    @Test
    @DisplayName("The form of other programs, with a hyphen, is told")
    void tellsAHyphen() {
        assertThat(
                        lint(
                                "a.md",
                                "[gone](gone.md) <!-- mageos-content-disable-line link/broken -->\n"))
                .findings()
                .containsExactly("a.md:1:8 link/broken", "a.md:1:17 suppression/invalid");
    }

    @Test
    @DisplayName("A block must follow disable-next, and disable-line needs a line with something")
    void tellsWhatIsAboutNothing() {
        assertThat(
                        lint(
                                "a.md",
                                """
                                <!-- mageos-content disable-line link/broken -->

                                text

                                <!-- mageos-content disable-next link/broken -->
                                """))
                .findings()
                .containsExactly("a.md:1:1 suppression/invalid", "a.md:5:1 suppression/invalid");
    }

    @Test
    @DisplayName("Comments in a row are about the same block")
    void standInARow() {
        Linted linted =
                lint(
                        "a.md",
                        """
                        <!-- mageos-content disable-next link/broken: a -->
                        <!-- mageos-content disable-next image/missing: b -->

                        [x](x.md) ![y](y.png)
                        """);

        assertThat(linted).findings().isEmpty();
        assertThat(linted.result().aside()).hasSize(2);
    }

    @Test
    @DisplayName("In an HTML page, and within HTML, the next tag is meant")
    void readsHtml() {
        Linted linted =
                lint(
                        "a.md",
                        """
                        <div>
                        <!-- mageos-content disable-next link/broken -->
                        <a
                          href="x.md">x</a>
                        <a href="y.md">y</a>
                        </div>
                        """);

        assertThat(linted).findings().containsExactly("a.md:5:10 link/broken");
    }

    @Test
    @DisplayName("SU24 it counts through its last day in UTC, and then names itself")
    void ends() {
        String text =
                """
                <!-- mageos-content disable-next link/broken until 2026-05-31: r -->

                [x](x.md)
                """;
        ContentFolder content = new ContentFolder(folder).file("a.md", text);

        assertThat(content.now("2026-05-31T23:59:59Z").lint().result().findings()).isEmpty();
        Linted after = content.now("2026-06-01T00:00:00Z").lint();
        assertThat(after).findings().containsExactly("a.md:3:5 link/broken");
        assertThat(after).texts().allMatch(t -> t.contains("set aside until 2026-05-31 by a.md:1"));
        assertThat(content.now("2026-05-20T00:00:00Z").lint().result().remarks())
                .contains("1 suppression ends within 14 days, the first after 2026-05-31");
    }

    @Test
    @DisplayName("requireReason asks each comment for a reason; the comment counts all the same")
    void asksForAReason() {
        Linted linted =
                new ContentFolder(folder)
                        .settings("requireReason: true\n")
                        .file(
                                "a.md",
                                "[x](x.md) <!-- mageos-content disable-line link/broken -->\n")
                        .lint();

        assertThat(linted).findings().containsExactly("a.md:1:11 suppression/invalid");
        assertThat(linted.result().aside()).hasSize(1);
    }

    @Test
    @DisplayName("A comment in front of the last key stands for it, whatever the line ends")
    void readsCarriageReturns() {
        Linted linted =
                lint(
                        "a.md",
                        "# A\r\n\r\n<!-- mageos-content disable-next link/broken -->\r\n\r\n"
                                + "[x](x.md)\r\n[y](y.md)\r\n\r\n[z](z.md)\r\n");

        assertThat(linted).findings().containsExactly("a.md:8:5 link/broken");
    }
}
