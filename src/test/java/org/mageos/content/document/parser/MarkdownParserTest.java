package org.mageos.content.document.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.document.Dialect;
import org.mageos.content.document.ElementId;
import org.mageos.content.document.Heading;
import org.mageos.content.document.MarkdownOptions;
import org.mageos.content.document.UndefinedReference;
import org.mageos.content.document.Use;
import org.mageos.content.document.source.BodyContent;
import org.mageos.content.testing.Uses;
import org.mageos.content.value.Position;
import org.mageos.content.value.TextLines;

class MarkdownParserTest {

    @Test
    @DisplayName("D04: an img without src and srcset, or with an empty one, has no source")
    void findsImagesWithoutSource() {
        String text =
                "<img alt=\"a\"> <img src alt=\"b\"> <img src=\"\" alt=\"c\">"
                        + " <img data-src=\"d.png\" alt=\"d\"> <img srcset=\"e.png\" alt=\"e\">"
                        + " <img id=\"filled\" alt=\"f\">\n";

        assertThat(
                        new MarkdownParser(MarkdownOptions.DEFAULT)
                                .parse("a.md", text, TextLines.of(text), 0)
                                .uses())
                .extracting(Use::destination)
                .containsExactly("", "", "", "e.png");
    }

    @Test
    @DisplayName("A01: an inline link has the position of its destination")
    void readsInlineLink() {
        assertThat(links("Go [there](a/b.md \"title\").\n"))
                .containsExactly(link(Use.Syntax.INLINE, "a/b.md", 1, 12));
    }

    @Test
    @DisplayName("A02-A04: code holds no links")
    void ignoresCode() {
        String text =
                """
                `[a](b)` and `https://x.y`

                ```md
                [a](b)
                ```

                    [a](b)
                """;
        assertThat(links(text)).isEmpty();
    }

    @Test
    @DisplayName("A05-A07: text in raw pre and code is no link, what follows is read")
    void ignoresVerbatimText() {
        String text =
                """
                <pre><code>
                https://x.y [a](b)
                <pre>[a](b)</pre>
                </code></pre>

                Inline <code>https://x.y</code> too.

                <pre><code></code></pre>

                [after](c)
                """;
        assertThat(destinations(text)).containsExactly("c");
    }

    @Test
    @DisplayName("A08-A10: a definition is one link, with its uses, and none if nothing uses it")
    void readsDefinitions() {
        String text =
                """
                [full][r], [r][] and [r].

                [r]: <to it> "title"
                [unused]: u
                """;
        assertThat(Uses.links(parse(text).uses()))
                .containsExactly(
                        new Use(
                                Use.Kind.LINK,
                                Use.Syntax.DEFINITION,
                                "to it",
                                at(3, 7),
                                5,
                                List.of(at(1, 1), at(1, 12), at(1, 22)),
                                List.of()));
    }

    @Test
    @DisplayName("A08: a definition that images use is an image, and a link if links use it too")
    void readsImageDefinitions() {
        String text =
                """
                ![alt][only] ![][both] [text][both]

                [only]: a.png
                [both]: b.png
                """;
        BodyContent body = parse(text);
        assertThat(Uses.images(body.uses()))
                .extracting(Use::destination)
                .containsExactly("a.png", "b.png");
        assertThat(Uses.images(body.uses()).get(1).withoutAlternative()).containsExactly(at(1, 14));
        assertThat(Uses.links(body.uses())).extracting(Use::destination).containsExactly("b.png");
        assertThat(Uses.links(body.uses()).get(0).references()).containsExactly(at(1, 24));
    }

    @Test
    @DisplayName("A11: full and collapsed references without a definition, not shortcuts")
    void readsUndefinedReferences() {
        String text =
                """
                [text][none], [gone][], [shortcut], ![alt][image]

                - [x] done
                - [ ] open

                A note[^1], [another][^2].
                """;
        assertThat(parse(text).undefinedReferences())
                .containsExactly(
                        new UndefinedReference("none", at(1, 1)),
                        new UndefinedReference("gone", at(1, 15)),
                        new UndefinedReference("image", at(1, 37)));
    }

    @Test
    @DisplayName("A12: of two definitions with the same label the first wins")
    void firstDefinitionWins() {
        List<Use> links = Uses.links(parse("[a]\n\n[a]: first\n[A]: second\n").uses());
        assertThat(links).extracting(Use::destination).containsExactly("first");
    }

    @Test
    @DisplayName("A13-A14: a URL as text is no second link")
    void readsUrlsOnce() {
        assertThat(links("[https://x.y](z) <https://a.b>\n"))
                .containsExactly(
                        link(Use.Syntax.INLINE, "z", 1, 15),
                        link(Use.Syntax.AUTOLINK, "https://a.b", 1, 19));
    }

    @Test
    @DisplayName("A15-A16: bare URLs as in GitHub Flavored Markdown")
    void readsBareUrls() {
        assertThat(destinations("See https://x.y/a_b_c_d_, (http://x.y/(a)) or www.x.y."))
                .containsExactly("https://x.y/a_b_c_d", "http://x.y/(a)", "http://www.x.y");
        assertThat(destinations("https://x.y/?a=1&amp;b=2&hellip;"))
                .containsExactly("https://x.y/?a=1&b=2");
        assertThat(destinations("xhttps://x.y http:// www. https://a_b.c_d")).isEmpty();
        assertThat(destinations("<a href=\"/z\">https://x.y</a> https://a.b"))
                .containsExactly("/z", "https://a.b");
    }

    @Test
    @DisplayName("A17-A18: escapes, parentheses, titles and spaces in destinations")
    void readsDestinations() {
        assertThat(destinations("[a](b\\(c.md) [a](b(c)d) [a](<b c> 'd') [a](b (c)) [a](b&amp;c)"))
                .containsExactly("b(c.md", "b(c)d", "b c", "b", "b&c");
        assertThat(destinations("[a](b%20c)")).containsExactly("b%20c");
    }

    @Test
    @DisplayName("A19: a badge is a link and an image")
    void readsImageInLink() {
        BodyContent body = parse("[![alt](i.png)](to.md) [a [b] c](d)\n");
        assertThat(Uses.links(body.uses()))
                .extracting(Use::destination)
                .containsExactly("to.md", "d");
        assertThat(Uses.images(body.uses())).extracting(Use::destination).containsExactly("i.png");
    }

    @Test
    @DisplayName("A20: a link in parentheses")
    void readsLinkInParentheses() {
        assertThat(destinations("([#595](url))")).containsExactly("url");
    }

    @Test
    @DisplayName("A21: footnotes are no links")
    void ignoresFootnotes() {
        BodyContent body = parse("Text[^a].\n\n[^a]: word\n");
        assertThat(Uses.links(body.uses())).isEmpty();
        assertThat(body.undefinedReferences()).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("A22: math holds no links")
    @ValueSource(
            strings = {
                "$f[a](b)$",
                "so $$f[a](b)$$ is",
                "$$\nf[a](b)\n[c][d]\n$$",
                "$`f[a](b)`$",
                "($x[a](b)$)"
            })
    void ignoresMath(String text) {
        assertThat(Uses.links(parse(text).uses())).isEmpty();
        assertThat(parse(text).undefinedReferences()).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("A22: prices are no math")
    @ValueSource(
            strings = {
                "costs $5 and [x](y) for $6",
                "5$ [x](y) 6$",
                "`$`[x](y)`$`",
                "\\$a [x](y)$"
            })
    void readsLinksBetweenPrices(String text) {
        assertThat(destinations(text)).containsExactly("y");
    }

    @Test
    @DisplayName("A23-A24: raw HTML, also over several lines, has exact positions")
    void readsRawHtml() {
        String text =
                """
                Text <a class=x href='/in?a&amp;b'>a</a>

                <div>
                  <A
                    HREF = /unquoted
                  >x</A>
                </div>
                """;
        assertThat(Uses.links(parse(text).uses()))
                .containsExactly(
                        Use.of(Use.Kind.LINK, Use.Syntax.ATTRIBUTE, "/in?a&b", at(1, 23), 11),
                        link(Use.Syntax.ATTRIBUTE, "/unquoted", 5, 12));
    }

    @Test
    @DisplayName("A26: Markdown between HTML tags and blank lines")
    void readsMarkdownBetweenTags() {
        assertThat(destinations("<div>\n\n[a](b)\n\n</div>\n")).containsExactly("b");
    }

    @Test
    @DisplayName("A28: comments hold no links")
    void ignoresComments() {
        String text = "<!-- [a](b) <a href=\"c\"> -->\n\nx <!-- <a href=\"d\"> --> [e](f)\n";
        assertThat(destinations(text)).containsExactly("f");
    }

    @Test
    @DisplayName("A29-A32, A34: wiki links only where the options say so")
    void readsWikiLinks() {
        String text = "[[A b#c|alias]][[D]] [[|x]] [[#f]] [[_TOC_]] [TOC] `[[no]]`\n";
        assertThat(Uses.links(parse(text).uses())).isEmpty();
        MarkdownOptions options = new MarkdownOptions(Dialect.GITHUB, true, Map.of());
        assertThat(
                        Uses.links(
                                new MarkdownParser(options)
                                        .parse("a.md", text, TextLines.of(text), 0)
                                        .uses()))
                .containsExactly(
                        link(Use.Syntax.WIKI, "A b#c", 1, 3), link(Use.Syntax.WIKI, "D", 1, 18));
    }

    @Test
    @DisplayName("A35-A36: mail addresses and at signs")
    void readsMail() {
        assertThat(destinations("[m](mailto:a@b.c?subject=x%20y) <a@b.c> ![i](v2@1.5x.png)"))
                .containsExactly("mailto:a@b.c?subject=x%20y");
    }

    @ParameterizedTest
    @DisplayName("A37: every extension but .mdx is Markdown")
    @ValueSource(strings = {"a.md", "a.markdown", "a.qmd", "a.Rmd"})
    void readsOtherExtensions(String file) {
        MarkdownParser parser = new MarkdownParser(MarkdownOptions.DEFAULT);
        assertThat(
                        parser.parse(
                                        file,
                                        "    [a](b)\n\n<https://c.d>",
                                        TextLines.of("    [a](b)\n\n<https://c.d>"),
                                        0)
                                .uses())
                .extracting(Use::destination)
                .containsExactly("https://c.d");
    }

    @Test
    @DisplayName("A40: an empty file has nothing")
    void readsEmptyFile() {
        assertThat(parse("")).isEqualTo(parse("\n"));
    }

    @Test
    @DisplayName("A46: links on one line have their own columns")
    void readsLinksOnOneLine() {
        assertThat(links("[a](x) [b](x)\n"))
                .extracting(Use::position)
                .containsExactly(at(1, 5), at(1, 12));
    }

    @Test
    @DisplayName("A47: a link without a destination stands at the link")
    void readsEmptyDestinations() {
        assertThat(Uses.links(parse("a [t]() [t](<>) [t](#)\n").uses()))
                .containsExactly(
                        link(Use.Syntax.INLINE, "", 1, 3),
                        link(Use.Syntax.INLINE, "", 1, 9),
                        link(Use.Syntax.INLINE, "#", 1, 21));
    }

    @Test
    @DisplayName("Positions count from the start of the file and over all line ends")
    void countsFrontMatterAndLineEnds() {
        String text = "---\nt: [x](y)\n---\r\n# T\r\n\r[a](b)\n";
        BodyContent body =
                new MarkdownParser(MarkdownOptions.DEFAULT)
                        .parse("a.md", text, TextLines.of(text), text.indexOf("# T"));
        assertThat(body.headings())
                .containsExactly(new Heading(1, "T", Optional.empty(), at(4, 1)));
        assertThat(Uses.links(body.uses())).containsExactly(link(Use.Syntax.INLINE, "b", 6, 5));
    }

    @Test
    @DisplayName("Links in quotes, lists and tables have exact positions")
    void readsContainers() {
        String text =
                """
                > - [a](b)
                >   more [c](d)

                | x | y |
                |---|---|
                | [e](f) | [g][h] |

                [h]: i
                """;
        assertThat(links(text))
                .containsExactly(
                        link(Use.Syntax.INLINE, "b", 1, 9),
                        link(Use.Syntax.INLINE, "d", 2, 14),
                        link(Use.Syntax.INLINE, "f", 6, 7),
                        new Use(
                                Use.Kind.LINK,
                                Use.Syntax.DEFINITION,
                                "i",
                                at(8, 6),
                                1,
                                List.of(at(6, 12)),
                                List.of()));
    }

    @Test
    @DisplayName("A backslash before a space or the end of the line is a backslash")
    void escapesNoSpaceInDestinations() {
        assertThat(destinations("[a]\n\n[a]: b\\")).containsExactly("b\\");
        assertThat(destinations("[a]: b\\\n[a]\n")).containsExactly("b\\");
        assertThat(links("[a](b\\ c) [d](<e\\\nf>)\n")).isEmpty();
    }

    @Test
    @DisplayName("Labels are compared by Unicode's case folding")
    void comparesLabelsWithoutCase() {
        BodyContent body =
                parse(
                        "[a][STRASSE] [b][\u1e9e] [c][\u03c2]\n\n"
                                + "[Stra\u00dfe]: s\n"
                                + "[SS]: t\n"
                                + "[\u03a3]: u\n");

        assertThat(Uses.links(body.uses()))
                .extracting(Use::destination)
                .containsExactly("s", "t", "u");
        assertThat(body.undefinedReferences()).isEmpty();
    }

    @Test
    @DisplayName("A comment at the end of a heading may be its id")
    void readsIdsInComments() {
        String text =
                "## A {/*first*/}\n\n"
                        + "## B {/* no id */}\n\n"
                        + "```\n"
                        + "## C {/*code*/}\n"
                        + "```\n"
                        + "d {/*text*/}\n";

        assertThat(parse(text).ids()).containsExactly(new ElementId("first", at(1, 9)));
        assertThat(
                        new MarkdownParser(MarkdownOptions.DEFAULT)
                                .parse("a.mdx", text, TextLines.of(text), 0)
                                .ids())
                .containsExactly(new ElementId("first", at(1, 9)));
    }

    @Test
    @DisplayName("A directive may give its container an id")
    void readsIdsOfDirectives() {
        assertThat(parse(":::note[Label]{#one .x}\nText\n:::\n\n:::{#two}\n:::\n").ids())
                .containsExactly(new ElementId("one", at(1, 17)), new ElementId("two", at(5, 6)));
    }

    private static BodyContent parse(String text) {
        return new MarkdownParser(MarkdownOptions.DEFAULT)
                .parse("a.md", text, TextLines.of(text), 0);
    }

    private static List<Use> links(String text) {
        return Uses.links(parse(text).uses());
    }

    private static List<String> destinations(String text) {
        return links(text).stream().map(Use::destination).toList();
    }

    private static Use link(Use.Syntax syntax, String destination, int line, int column) {
        return Use.of(Use.Kind.LINK, syntax, destination, at(line, column), destination.length());
    }

    private static Position at(int line, int column) {
        return new Position(line, column);
    }
}
