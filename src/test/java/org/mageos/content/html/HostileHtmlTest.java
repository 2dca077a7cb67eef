package org.mageos.content.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that nobody writes by hand: it must be read in one pass, without a deep stack. */
@Timeout(900)
class HostileHtmlTest {

    private static PageFacts page(String html) {
        return new PageFactsReader().read(html.getBytes(UTF_8));
    }

    @Test
    void reads100MegabytesOfOneCharacter() {
        byte[] bytes = new byte[100_000_000];
        Arrays.fill(bytes, (byte) '<');
        assertThat(new PageFactsReader().read(bytes).references()).isEmpty();
    }

    @Test
    void readsTagWith100000Attributes() {
        String attributes =
                IntStream.range(0, 100_000)
                        .mapToObj(i -> "a" + i + "=b")
                        .collect(Collectors.joining(" "));
        assertThat(page("<a " + attributes + " href=x id=y>").references()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"",
                "<a href='x",
                "<!--",
                "<!-- --",
                "<!--><!--->",
                "<![CDATA[",
                "<svg><![CDATA[",
                "<svg><title>",
                "</svg>",
                "<script>",
                "<script><!--<script>",
                "<style>@import url(",
                "<title>",
                "</title",
                "<div>",
                "<div data-mageos-content-ignore>",
                "<p data-mageos-content-ignore></b>",
                "<li data-mageos-content-ignore>",
                "<img srcset='a,(",
                "<img srcset=',,,,,' style='a:url(\\'>",
                "&#",
                "<a href='&amp&notin;&#xFFFFFFFFFFFFFF'>",
                "\0",
                "<\0 \0=\0>",
                "<a/=",
                "<meta charset=latin1>",
                "<meta http-equiv=refresh content='99999999999999999999",
                "<base href=x>",
            })
    void readsWhatIsRepeatedEndlessly(String part) {
        PageFacts page = page(part.repeat(200_000));
        assertThat(page.references().size()).isLessThanOrEqualTo(200_000);
    }

    @Test
    void readsManyUrlsInOneAttribute() {
        assertThat(page("<img alt=a srcset='" + "a 1x, ".repeat(200_000) + "'>").references())
                .hasSize(200_000);
        assertThat(page("<p style='" + "a:url(b);".repeat(200_000) + "'>").references())
                .hasSize(200_000);
        assertThat(page("<style>" + "a:url(b);\n".repeat(200_000)).references()).hasSize(200_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"url(", "url('", "\\", "/*", "@import", "@", "{", "image-set(\"a\" ", "'\\"})
    void readsStylesheetWhatIsRepeatedEndlessly(String part) {
        assertThatCode(() -> CssReferences.read(part.repeat(300_000))).doesNotThrowAnyException();
    }

    @Test
    void readsDeepAndBrokenXml() {
        byte[] deep = ("<urlset>" + "<url>".repeat(300_000)).getBytes(UTF_8);
        assertThat(XmlLinkReader.read(deep).format()).isEqualTo(XmlFormat.SITEMAP);
    }
}
