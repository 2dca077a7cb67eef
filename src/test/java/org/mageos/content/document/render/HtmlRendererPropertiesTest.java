package org.mageos.content.document.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.parser.Parser;
import org.mageos.content.document.Dialect;
import org.mageos.content.document.MarkdownOptions;
import org.mageos.content.document.Omission;
import org.mageos.content.document.Rendered;
import org.mageos.content.testing.HostileText;
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

    @Property(tries = 1000)
    void rendersTextInAnyDialect(@ForAll("markdown") String text) {
        for (HtmlRenderer dialect : DialectPageTest.everyDialect()) {
            check(dialect, "a.md", text);
            check(dialect, "a.mdx", text);
        }
    }

    private static void check(String file, String text) {
        check(RENDERER, file, text);
    }

    private static void check(HtmlRenderer renderer, String file, String text) {
        Rendered rendered = renderer.render(file, text.getBytes(StandardCharsets.UTF_8));
        assertThat(Parser.parseBodyFragment(rendered.html(), "").body().html()).isNotNull();
        TextLines lines = TextLines.of(text);
        for (Omission omission : rendered.omissions()) {
            assertThat(omission.position().line()).isLessThanOrEqualTo(lines.count());
            assertThat(omission.what()).isNotBlank().doesNotContain("\n");
        }
    }

    @Provide
    Arbitrary<String> markdown() {
        return HostileText.markdown();
    }
}
