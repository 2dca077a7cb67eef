package org.mageos.content.document.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.document.Dialect;
import org.mageos.content.document.Dialect.Attributes;
import org.mageos.content.document.ElementId;
import org.mageos.content.document.Heading;
import org.mageos.content.document.MarkdownOptions;
import org.mageos.content.document.Use;
import org.mageos.content.document.source.BodyContent;
import org.mageos.content.testing.Uses;
import org.mageos.content.value.Position;
import org.mageos.content.value.TextLines;

class HeadingsAndImagesTest {

    @ParameterizedTest
    @DisplayName("C06, C07, C14, C17-C19: the text of a heading")
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "# `a.b()` *c* __d__ [e](f)|a.b() c d e",
                "# 1.7e-3 period.txt|1.7e-3 period.txt",
                "# 😄 emoji :smile:|😄 emoji :smile:",
                "# a <!-- b --> c|a  c",
                "# <b>a</b> b|a b",
                "# ![alt](x) a|' a'",
                "# a \\* &amp; [b] [^1]|a * & [b] [^1]",
                "# [a][none]|[a][none]",
                "# a -- b --- c|a -- b --- c",
                "#|''",
                "# <https://x.y> #|https://x.y"
            })
    void readsHeadingText(String source, String text) {
        assertThat(parse(source).headings())
                .singleElement()
                .extracting(Heading::text)
                .isEqualTo(text);
    }

    @Test
    @DisplayName("Hyphens become dashes where punctuation is smart, but not in code")
    void makesDashes() {
        MarkdownOptions smart =
                new MarkdownOptions(Dialect.GITHUB.withSmartPunctuation(), false, Map.of());
        String text = "# a -- b --- c ---- d `--d`\n";
        assertThat(
                        new MarkdownParser(smart)
                                .parse("a.md", text, TextLines.of(text), 0)
                                .headings()
                                .get(0)
                                .text())
                .isEqualTo("a \u2013 b \u2014 c \u2013\u2013 d --d");
    }

    @Test
    void readsLevelsAndPositions() {
        String text = "Setext\n===\n\n  ### ATX ###\n\n> ## Quoted\n\nTwo\n---\n";
        assertThat(parse(text).headings())
                .containsExactly(
                        new Heading(1, "Setext", Optional.empty(), new Position(1, 1)),
                        new Heading(3, "ATX", Optional.empty(), new Position(4, 3)),
                        new Heading(2, "Quoted", Optional.empty(), new Position(6, 3)),
                        new Heading(2, "Two", Optional.empty(), new Position(8, 1)));
    }

    @ParameterizedTest
    @DisplayName("D05, D07: without an alternative text")
    @ValueSource(
            strings = {
                "![](x.png)",
                "![ ](x.png)",
                "![](x.png){.wide} {alt=\"A map\"}",
                "![](x.png){title=\"alt=x\" data-alt=x}",
                "![](x.png){",
                "<img src=x.png>",
                "<img src=x.png alt=' '>"
            })
    void notesMissingAlternative(String text) {
        assertThat(Uses.images(parse(text).uses()).get(0).withoutAlternative())
                .containsExactly(Position.START);
    }

    @ParameterizedTest
    @DisplayName("D06, D08: with one, or where none is wanted")
    @ValueSource(
            strings = {
                "![a](x.png)",
                "![](x.png){alt=\"A map\"}",
                "![](x.png){: .wide alt='A map' }",
                "![][x]{.wide\nfig-alt=\"A {map}\"}\n\n[x]: x.png",
                "<img src=x.png alt=\"\">",
                "<img src=x.png alt>",
                "<img src=x.png aria-hidden=\"true\">",
                "<img src=x.png role=presentation>"
            })
    void acceptsAlternative(String text) {
        assertThat(Uses.images(parse(text).uses()).get(0).withoutAlternative()).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("An attribute list that the dialect has gives an alternative text, too")
    @EnumSource(Attributes.class)
    void acceptsAlternativeOfList(Attributes attributes) {
        String text = "![](x.png){: alt=\"A map\" }\n";
        MarkdownOptions options =
                new MarkdownOptions(Dialect.GITHUB.with(attributes), false, Map.of());
        assertThat(new MarkdownParser(options).parse("a.md", text, TextLines.of(text), 0).uses())
                .singleElement()
                .satisfies(image -> assertThat(image.withoutAlternative()).isEmpty());
    }

    @Test
    @DisplayName("D10, D12: each candidate of a srcset is an image with its position")
    void readsSrcset() {
        String text = "<img alt=a srcset=\"a.png 1x,b,c.png 2x, /w_1,h_2/d.png 100w\">\n";
        List<Use> images = Uses.images(parse(text).uses());
        assertThat(images)
                .extracting(Use::destination)
                .containsExactly("a.png", "b,c.png", "/w_1,h_2/d.png");
        assertThat(images)
                .extracting(image -> image.position().column())
                .containsExactly(20, 29, 41);
    }

    @Test
    @DisplayName("D13: a data URI in a srcset is one candidate")
    void readsDataUri() {
        assertThat(
                        Uses.images(
                                parse(
                                                "<img alt=a srcset='data:image/png;base64,AA== 1x,"
                                                        + " b.png 2x'>")
                                        .uses()))
                .extracting(Use::destination)
                .containsExactly("data:image/png;base64,AA==", "b.png");
    }

    @Test
    @DisplayName("D20: embedded media are images, frames and citations links")
    void readsEmbeddedMedia() {
        String text =
                """
                <video src="v" poster="p"><source src="s"><track src="t"></video>
                <audio src="a"></audio><embed src="e"><object data="o"></object>
                <input type="image" src="i"><input src="no">
                <iframe src="f"></iframe><area href="h"><blockquote cite="c"></blockquote>
                """;
        BodyContent body = parse(text);
        assertThat(Uses.images(body.uses()))
                .extracting(Use::destination)
                .containsExactly("v", "p", "s", "t", "a", "e", "o", "i");
        assertThat(Uses.links(body.uses()))
                .extracting(Use::destination)
                .containsExactly("f", "h", "c");
    }

    @Test
    @DisplayName("D26: an image in raw HTML; an id, and a name on a")
    void readsHtmlImagesAndIds() {
        BodyContent body = parse("x <img alt=a src=\"i&amp;j.png\"> <a name=n id=m>\n");
        assertThat(Uses.images(body.uses()))
                .extracting(Use::destination)
                .containsExactly("i&j.png");
        assertThat(body.ids()).extracting(ElementId::id).containsExactly("n", "m");
    }

    @ParameterizedTest
    @DisplayName("Behind a few tags that nothing closes tags are read, behind very many not")
    @CsvSource({"1, 1", "9, 1", "99, 0"})
    void readsTagsBehindOpenOnes(int open, int images) {
        String text = "<div>\n" + "<a ".repeat(open) + "x=\"<img src='i.png'>\n";
        assertThat(Uses.images(parse(text).uses())).hasSize(images);
    }

    @ParameterizedTest
    @DisplayName("However many formulas a paragraph has, brackets in them are no links")
    @ValueSource(ints = {1, 4, 5, 50})
    void readsLinksBetweenFormulas(int formulas) {
        assertThat(Uses.links(parse("$[a](b)$ $[c](d)$$$[e](f)$$ [g](h) ".repeat(formulas)).uses()))
                .hasSize(formulas)
                .allMatch(link -> link.destination().equals("h"));
    }

    private static BodyContent parse(String text) {
        return new MarkdownParser(MarkdownOptions.DEFAULT)
                .parse("a.md", text, TextLines.of(text), 0);
    }
}
