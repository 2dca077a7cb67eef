package org.mageos.content.document.parser;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.parser.Parser;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.mageos.content.document.Dialect;
import org.mageos.content.document.MarkdownOptions;
import org.mageos.content.document.render.HtmlRenderer;

/**
 * The HTML of a text is that which flexmark makes of it, but for {@linkplain LibraryFaults its
 * faults} and what it does not know: bare URLs, strikethrough, footnotes at the end.
 */
class LibraryRenderingTest {

    private static final int TEXTS = 3_000;
    private static final int MAX_PIECES = 12;

    /** What the library does not know, and raw HTML, which it passes on in other lines. */
    private static final Pattern UNKNOWN = Pattern.compile("http|www|~|\\[\\^|<!|<[/a-z]");

    private static final List<String> PIECES =
            Stream.of(LibraryComparisonTest.PIECES)
                    .filter(piece -> !UNKNOWN.matcher(piece).find())
                    .toList();

    private static final Parser PARSER = Flexmark.builder(false).build();
    private static final com.vladsch.flexmark.html.HtmlRenderer LIBRARY =
            com.vladsch.flexmark.html.HtmlRenderer.builder(PARSER.getOptions()).build();

    private static final HtmlRenderer OWN =
            new HtmlRenderer(new MarkdownOptions(Dialect.GITHUB, false, Map.of()));

    @Test
    void rendersAnyTextAlike() {
        Random random = new Random(1);
        int compared = 0;
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder("a\n\n");
            for (int size = random.nextInt(MAX_PIECES); size >= 0; size--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String markdown = text.toString();
            if (!LibraryFaults.mayBeIn(markdown)) {
                compared++;
                assertThat(own(markdown)).as(markdown).isEqualTo(library(markdown));
            }
        }
        assertThat(compared).isGreaterThan(TEXTS / 2);
    }

    private static String own(String markdown) {
        byte[] bytes = markdown.getBytes(StandardCharsets.UTF_8);
        return levelled(OWN.render("a.md", bytes).html());
    }

    private static String library(String markdown) {
        return levelled(LIBRARY.render(PARSER.parse(markdown)));
    }

    /**
     * HTML as a browser reads it, without white space, which the library has elsewhere, the titles
     * of code, and its languages, of which the library takes any word for one.
     */
    private static String levelled(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        body.select("code").removeAttr("class");
        body.select("figcaption").remove();
        body.select("figure").unwrap();
        return body.html().replaceAll("\\s+", "");
    }
}
