package org.mageos.content.document.mdx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
import org.mageos.content.document.parser.MarkdownParser;
import org.mageos.content.document.source.BodyContent;
import org.mageos.content.testing.Uses;
import org.mageos.content.value.Position;
import org.mageos.content.value.TextLines;

class MdxTest {

    @Test
    @DisplayName("A24: an attribute on its own line has that line's position")
    void readsMultiLineTags() {
        String text =
                """
                <Card
                  title="a > b"
                  href="/x"
                />
                Text <LinkCard
                  href='/y' /> goes on.
                """;
        assertThat(Uses.links(parse(text).uses()))
                .containsExactly(
                        link(Use.Syntax.ATTRIBUTE, "/x", 3, 9),
                        link(Use.Syntax.ATTRIBUTE, "/y", 6, 9));
    }

    @Test
    @DisplayName("A25: href on nested components")
    void readsNestedComponents() {
        assertThat(
                        destinations(
                                "<Grid>\n"
                                        + "  <Card href=\"/a\"><Link href=\"/b\">x</Link></Card>\n"
                                        + "</Grid>"))
                .containsExactly("/a", "/b");
    }

    @Test
    @DisplayName("A27: other attributes of components count where they are declared")
    void readsDeclaredComponents() {
        String text = "<Go to=\"/a\" icon=\"i.png\" /> <Other to=\"/b\" />\n";
        assertThat(Uses.links(parse(text).uses())).isEmpty();
        MarkdownOptions.Component go = MarkdownOptions.Component.of(List.of("to"), List.of("icon"));
        MarkdownOptions options = new MarkdownOptions(Dialect.GITHUB, false, Map.of("Go", go));
        BodyContent body = new MarkdownParser(options).parse("a.mdx", text, TextLines.of(text), 0);
        assertThat(Uses.links(body.uses())).containsExactly(link(Use.Syntax.ATTRIBUTE, "/a", 1, 9));
        assertThat(Uses.images(body.uses())).extracting(Use::destination).containsExactly("i.png");
    }

    @Test
    @DisplayName("A string in braces is a literal, anything else an expression")
    void readsExpressions() {
        String text =
                "<a href={'/a'} /> <a href={\"/b\"} /> <a href={`/c`} /> <a href={`/${d}`} />\n";
        assertThat(Uses.links(parse(text).uses()))
                .containsExactly(
                        link(Use.Syntax.ATTRIBUTE, "/a", 1, 11),
                        link(Use.Syntax.ATTRIBUTE, "/b", 1, 29),
                        link(Use.Syntax.ATTRIBUTE, "/c", 1, 47),
                        link(Use.Syntax.EXPRESSION, "`/${d}`", 1, 64));
    }

    @Test
    @DisplayName("Indentation makes no code; fences protect everything")
    void readsIndentedText() {
        String text =
                """
                <Steps>

                    1. First [a](b)

                        ```sh
                        # no heading
                        <a href="/no">

                        [no](no)
                        ```

                            ### Heading [c](d)

                </Steps>
                """;
        BodyContent body = parse(text);
        assertThat(Uses.links(body.uses()))
                .containsExactly(
                        link(Use.Syntax.INLINE, "b", 3, 18), link(Use.Syntax.INLINE, "d", 12, 29));
        assertThat(body.headings())
                .containsExactly(new Heading(3, "Heading c", Optional.empty(), at(12, 13)));
    }

    @Test
    @DisplayName("A component around a fence with blank lines does not swallow the rest")
    void readsBehindFences() {
        String text =
                "<Fragment slot=\"npm\">\n```js\na\n\nb\n```\n</Fragment>\n\n## After [a](b)\n";
        assertThat(parse(text).headings()).extracting(Heading::text).containsExactly("After a");
    }

    @Test
    @DisplayName("import and export are left out; imported documents are noted")
    void readsEsm() {
        String text =
                """
                import Part from './part.mdx'
                import {
                  X,
                } from "../y.md"
                import Z from './z.astro'

                export const a = {

                  b: "[x](y)",
                }

                [c](d)
                import is a word.
                """;
        BodyContent body = parse(text);
        assertThat(body.imports()).containsExactly("./part.mdx", "../y.md");
        assertThat(Uses.links(body.uses())).extracting(Use::destination).containsExactly("d");
    }

    @Test
    @DisplayName("Expressions and comments are no text")
    void ignoresExpressions() {
        String text =
                """
                {/* [a](b) */}

                A {"[c](d)"} {`}${'}'}`} { /* } */ } [e](f) <b>{x}</b>

                {
                  [g](h)
                }
                """;
        assertThat(destinations(text)).containsExactly("f");
    }

    @Test
    @DisplayName("Code spans protect tags and braces, destinations too")
    void readsCodeSpans() {
        String text = "`<a href=\"/no\">{` [a](<b c>) [d](e{f}g) `` ` <i> `` [h](i)\n";
        assertThat(destinations(text)).containsExactly("b c", "e{f}g", "i");
    }

    @Test
    @DisplayName("The label of an aside is text")
    void readsAsides() {
        String text =
                ":::note[Read [this](a)]\nText [b](c)\n:::\n\n  :::tip[Label][d]\n  x\n  :::\n";
        BodyContent body = parse(text);
        assertThat(Uses.links(body.uses())).extracting(Use::destination).containsExactly("a", "c");
        assertThat(body.undefinedReferences()).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("Malformed MDX is text, the links in it are read")
    @ValueSource(
            strings = {
                "a < b and [x](y)",
                "a <5 [x](y)",
                "{ open [x](y)",
                "{\n\n[x](y)",
                "<Open attribute=\"no end [x](y)",
                "</> } [x](y) {{",
                "<a <b [x](y)",
                "import { from\n\n[x](y)"
            })
    void survivesMalformedText(String text) {
        assertThat(destinations(text)).containsExactly("y");
    }

    @Test
    @DisplayName("C23: ids of elements and components")
    void readsIds() {
        assertThat(parse("<Thing id=\"a\" />\n\nx <b id='b'>y</b> <i id={c}/>\n").ids())
                .containsExactly(new ElementId("a", at(1, 12)), new ElementId("b", at(3, 10)));
    }

    @Test
    @DisplayName("Images of HTML elements, Image and Picture; imported ones are none")
    void readsImages() {
        String text =
                """
                <Image src="/a.png" /> <Picture src='b.png' alt="" /> <Image src={c} />
                <Other src="/d.png" /> <img src="e.png" {...props} /> <img src="f.png" alt={x} />
                <img src="g.png" />
                """;
        List<Use> images = Uses.images(parse(text).uses());
        assertThat(images)
                .extracting(Use::destination)
                .containsExactly("/a.png", "b.png", "e.png", "f.png", "g.png");
        assertThat(images.get(4).withoutAlternative()).containsExactly(at(3, 1));
        assertThat(images.subList(0, 4)).allMatch(image -> image.withoutAlternative().isEmpty());
    }

    @Test
    @DisplayName("C06: tags, expressions and fillers do not show in the text of a heading")
    void readsHeadingText() {
        String text = "## A <Badge text=\"b\" /> c{d} `<e>{f}` a < b {#id}\n";
        assertThat(parse(text).headings().get(0).text()).isEqualTo("A  c <e>{f} a < b {#id}");
    }

    @Test
    @DisplayName("A11: brackets in code elements are no undefined references")
    void takesBracketsInCodeElementsForCode() {
        String text = "**Type:** <code>[string, <a href=\"#x\">X</a>][]</code>\n\n[a][b]\n";
        assertThat(parse(text).undefinedReferences())
                .extracting(UndefinedReference::label)
                .containsExactly("b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Table of={\"strings\"} />\n",
                "<Table/>\n",
                "text <lib.Table /> text\n",
                "import Table from '@site/src/table'\n\n<Table/>\n"
            })
    @DisplayName("C23: a component without children may show headings and ids of its own")
    void componentsMayShowIds(String text) {
        assertThat(parse(text).components()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Tabs>\n\n## Title\n\n</Tabs>\n",
                "<DocCardList />\n",
                "import TOCInline from '@theme/TOCInline'\n\n<TOCInline toc={toc} />\n",
                "<Image src=\"/a.png\" /> <br/>\n",
                "import Part from './part.mdx'\n\n<Part/>\n",
                "```jsx\n<Table/>\n```\n"
            })
    @DisplayName("C23: the ids of pictures, of text in components, and of parts are known")
    void someComponentsShowNoIds(String text) {
        assertThat(parse(text).components()).isEmpty();
    }

    @Test
    @DisplayName("A definition is read as it stands wherever it is, be it in a quote or a list")
    void readsDefinitionsAsTheyStand() {
        assertThat(destinations("> [a]: {{<\n\n[a]\n")).containsExactly("{{<");
        assertThat(destinations("> [a]: x<y\n\n[a]\n")).containsExactly("x<y");
        assertThat(destinations("- [a]: <b c> \"t\"\n\n[a]\n")).containsExactly("b c");
        assertThat(destinations("[a]:\nx{y}\n\n[a]\n")).containsExactly("x{y}");
    }

    @Test
    @DisplayName("What is only a destination because tags are masked is none")
    void readsNoDestinationOfMaskedTags() {
        assertThat(destinations("[a](b<c d=\"e f\">) [a](<b) > [a](b {x})\n")).isEmpty();
        assertThat(destinations("> [a]: {x y}\n\n[a]\n")).isEmpty();
    }

    @Test
    @DisplayName("A label is read as it stands")
    void readsLabelsAsTheyStand() {
        String text = "[a][Map<K>] [b][List<{c}>]\n\n[Map<K>]: m\n";
        assertThat(Uses.links(parse(text).uses()))
                .extracting(Use::destination, link -> link.references().size())
                .containsExactly(tuple("m", 1));
        assertThat(parse(text).undefinedReferences())
                .containsExactly(new UndefinedReference("List<{c}>", at(1, 13)));
    }

    @Test
    @DisplayName("Code in a list item ends where a line leaves the item, however wide its marker")
    void endsCodeWithItsItem() {
        assertThat(destinations("-   ```\n    [a](no)\n\n  [b](c)\n")).containsExactly("c");
        assertThat(destinations("- ```\n  [a](no)\n\n    [b](no)\n  ```\n[d](e)\n"))
                .containsExactly("e");
        assertThat(destinations("> ```\n> [a](no)\n[b](c)\n")).containsExactly("c");
    }

    @Test
    @DisplayName("Two colons and a name are a directive only where nothing else follows")
    void readsDirectivesWithoutContainers() {
        assertThat(destinations("::card[See [a](b)]{c=d}\n\n::std::x in [e](f)\n"))
                .containsExactly("b", "f");
    }

    private static BodyContent parse(String text) {
        return parse(text, MarkdownOptions.DEFAULT);
    }

    private static BodyContent parse(String text, MarkdownOptions options) {
        return new MarkdownParser(options).parse("a.mdx", text, TextLines.of(text), 0);
    }

    private static List<String> destinations(String text) {
        return Uses.links(parse(text).uses()).stream().map(Use::destination).toList();
    }

    private static Use link(Use.Syntax syntax, String destination, int line, int column) {
        return Use.of(Use.Kind.LINK, syntax, destination, at(line, column), destination.length());
    }

    private static Position at(int line, int column) {
        return new Position(line, column);
    }
}
