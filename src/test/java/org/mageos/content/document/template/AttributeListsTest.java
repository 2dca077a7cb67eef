package org.mageos.content.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.document.Dialect;
import org.mageos.content.document.Dialect.Attributes;
import org.mageos.content.document.Document;
import org.mageos.content.testing.Parsed;
import org.mageos.content.testing.Uses;

class AttributeListsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "HEADING|## T {#id}|1:1 T#id",
                "HEADING|## T {#id} ##|1:1 T#id",
                "HEADING|## T ## {#id .cls key=val}|1:1 T#id",
                "HEADING|- ## *T* {.cls #id}|1:3 T#id",
                "HEADING|> T {key=\"a b\" #id}^n> ===|1:3 T#id",
                "HEADING|## T {.cls}|1:1 T",
                "HEADING|## T {/* #id */}|1:1 T#id",
                "HEADING|## T `{#id}`|1:1 T {#id}",
                "HEADING|## T {a b}|1:1 T {a b}",
                "HEADING|## T \\{#id}|1:1 T {#id}",
                "HEADING|## T {: #id}|1:1 T {: #id}",
                "NONE|## T {#id}|1:1 T {#id}",
                "KRAMDOWN|## T {#id}|1:1 T#id",
                "KRAMDOWN|## T {#id .cls}|1:1 T {#id .cls}",
                "KRAMDOWN|## T^n{: #id .cls}|1:1 T#id",
                "KRAMDOWN|T^n===^n{:#id}^ntext|1:1 T#id",
                "KRAMDOWN|{: #id}^n## T|2:1 T#id",
                "KRAMDOWN|{: #id}^nT^n---|2:1 T#id",
                "KRAMDOWN|## T^n{: .no_toc}|1:1 T",
                "KRAMDOWN|## *T*{: .a title=\"b\"} c|1:1 T c",
                "KRAMDOWN|## T^n{:name}^n^n{:name: #id}|1:1 T#id",
                "KRAMDOWN|text^n{: .lead}^n---^n# H|4:1 H",
                "ATTR_LIST|## T {: #id }|1:1 T#id",
                "ATTR_LIST|## T { #id .cls }|1:1 T#id",
                "ATTR_LIST|## T {#id}|1:1 T#id",
                "ATTR_LIST|## :icon:{ .a } T|1:1 :icon: T",
                "ATTR_LIST|## T {x}|1:1 T {x}"
            })
    void readsHeadingIds(Attributes attributes, String text, String heading) {
        Document document = Parsed.with(attributes, text.replace("^n", "\n") + "\n");

        assertThat(Parsed.headings(document)).containsExactly(heading);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "KRAMDOWN|text^n{: #id .cls}|2:5 id",
                "KRAMDOWN|{:#id}^ntext|1:4 id",
                "KRAMDOWN|*x*{: #id}|1:8 id",
                "KRAMDOWN|- {:#id} x|1:6 id",
                "KRAMDOWN|```^nx^n```^n{: id=\"id\"}|4:8 id",
                "KRAMDOWN|*x*{:name} y^n^n{:name: .c #id}|3:13 id",
                "KRAMDOWN|- ```^n  {: #no}^n  ```^n- x^n{: #id}|5:5 id",
                "ATTR_LIST|text^n{: #id }|2:5 id",
                "ATTR_LIST|- text { #id .cls }|1:11 id",
                "ATTR_LIST|![x](y){#id width=3}|1:10 id",
                "ATTR_LIST|[](){ #id }|1:8 id",
                "HEADING|![x](y){#id}|1:10 id",
                "HEADING|::: {#id .note}^ntext^n:::|1:7 id"
            })
    void readsIdsOfBlocksAndSpans(Attributes attributes, String text, String id) {
        Document document = Parsed.with(attributes, text.replace("^n", "\n") + "\n");

        assertThat(Parsed.ids(document)).containsExactly(id);
        assertThat(Uses.links(document.uses())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "KRAMDOWN|{:toc}",
                "KRAMDOWN|{::options parse_block_html=\"true\" /}",
                "KRAMDOWN|{:.no_toc}",
                "KRAMDOWN|{:a: #id}",
                "KRAMDOWN|`*x*{: #id}`",
                "KRAMDOWN|```^n{: #id}^n```",
                "KRAMDOWN|{::comment}^n*a*{: #id}^n[x](y)^n{:/comment}",
                "KRAMDOWN|\\{: #id}",
                "KRAMDOWN|a { #id }",
                "HEADING|a {#id}",
                "ATTR_LIST|{ \"a\": 1 }"
            })
    void readsNoIds(Attributes attributes, String text) {
        Document document = Parsed.with(attributes, text.replace("^n", "\n") + "\n");

        assertThat(document.ids()).isEmpty();
        assertThat(Uses.links(document.uses())).isEmpty();
    }

    @Test
    void keepsLinksWithLists() {
        String text =
                "[x](y){:target=\"_blank\"} and [a](b){: data-x=\"https://no.org/\"}\n{: .c}\n"
                        + "[l]: /z\n\n[l]\n";
        Document document = Parsed.with(Attributes.KRAMDOWN, text);

        assertThat(Parsed.links(document)).containsExactly("1:5 y", "1:34 b", "3:6 /z");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "## T {#id}|1:1 T#id",
                "## T {/* #id */}|1:1 T#id",
                "## T \\{#id}|1:1 T#id",
                "## *T* {#id} ^n^n{/* #x */}|1:1 T#id",
                "T {#id}^n===|1:1 T#id"
            })
    void readsHeadingIdsOfMdx(String text, String heading) {
        Document document =
                Parsed.with(
                        Dialect.GITHUB.with(Attributes.HEADING),
                        "a.mdx",
                        text.replace("^n", "\n") + "\n");

        assertThat(Parsed.headings(document)).containsExactly(heading);
        assertThat(document.ids()).isEmpty();
    }
}
