package org.mageos.content.document.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.parser.Parser;
import org.mageos.content.document.Dialect;
import org.mageos.content.document.MarkdownOptions;
import org.mageos.content.document.Omission;
import org.mageos.content.document.Rendered;
import org.mageos.content.value.TextLines;

/** What holds for the HTML of every text. */
class HtmlRendererPropertiesTest {

    private static final HtmlRenderer RENDERER =
            new HtmlRenderer(new MarkdownOptions(Dialect.GITHUB, true, java.util.Map.of()));

    @Property(tries = 300)
    void rendersAnyText(@ForAll String text) {
        check("a.md", text);
        check("a.mdx", text);
    }

    @Property(tries = 1000)
    void rendersMarkdownLikeText(@ForAll("markdown") String text) {
        check("a.md", text);
    }

    @Property(tries = 1000)
    void rendersMdxLikeText(@ForAll("markdown") String text) {
        check("a.mdx", text);
    }

    private static void check(String file, String text) {
        Rendered rendered = RENDERER.render(file, text.getBytes(StandardCharsets.UTF_8));
        assertThat(Parser.parseBodyFragment(rendered.html(), "").body().html()).isNotNull();
        TextLines lines = TextLines.of(text);
        for (Omission omission : rendered.omissions()) {
            assertThat(omission.position().line()).isLessThanOrEqualTo(lines.count());
            assertThat(omission.what()).isNotBlank().doesNotContain("\n");
        }
    }

    /** Texts of the signs that mean something to one of the syntaxes. */
    @Provide
    Arbitrary<String> markdown() {
        return Arbitraries.of(
                        "[",
                        "]",
                        "(",
                        ")",
                        "<",
                        ">",
                        "{",
                        "}",
                        "`",
                        "```",
                        "~~~",
                        "*",
                        "_",
                        "#",
                        "- ",
                        "1. ",
                        "> ",
                        "|",
                        "|-|\n",
                        ":",
                        ":::",
                        "!",
                        "\\",
                        "&amp;",
                        "\"",
                        "'",
                        "$",
                        "$$",
                        "=",
                        "---",
                        "===",
                        "\n",
                        "\n\n",
                        "\r\n",
                        "\r",
                        "\t",
                        "    ",
                        " ",
                        "a",
                        "b",
                        "[a]: b\n",
                        "[a](b)",
                        "![",
                        "<a href=\"b\">",
                        "</a>",
                        "<img src=",
                        "<!--",
                        "-->",
                        "import ",
                        "export ",
                        "href={",
                        "/>",
                        "http://",
                        "www.a.b",
                        "\u00e9",
                        "\ud83d\ude04",
                        "\ud83d",
                        "\u0000",
                        "[^a]",
                        "[^a]: ",
                        "~",
                        "~~",
                        "- [x] ",
                        "<Tab>",
                        "</Tab>",
                        "<Img />",
                        "{' '}",
                        "<div>",
                        "</div>",
                        "srcset='a 1x,b'",
                        "id=c")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }
}
