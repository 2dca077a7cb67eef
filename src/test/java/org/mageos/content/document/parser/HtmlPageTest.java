package org.mageos.content.document.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.document.Dialect;
import org.mageos.content.document.Dialect.Templates;
import org.mageos.content.document.Document;
import org.mageos.content.testing.CpuTime;
import org.mageos.content.testing.Parsed;
import org.mageos.content.testing.Uses;

class HtmlPageTest {

    private static final String PAGE =
            """
            ---
            title: A
            ---
            <!DOCTYPE html>
            <link rel="preconnect" href="https://no.org"><link rel=stylesheet href="/a.css">
            <meta name="b" content="c">
            <script src="b.js">"<a href='no'>"</script>
            <style>a { } <a href="no"></style>
            <!-- <a href="no"> -->
            <h2 id="c">C</h2>
            <pre><code><a name="d" href="{{ '/e' | relative_url }}">x</a></code></pre>
                <iframe src="f"></iframe><area href="g">
            <img src="h.png"> [no](no) # no
            {% include x.html %}
            """;

    @Test
    void readsLinksImagesAndIds() {
        Document document = Parsed.with(Dialect.GITHUB.with(Templates.LIQUID), "a/b.html", PAGE);

        assertThat(Parsed.links(document))
                .containsExactly(
                        "5:73 /a.css",
                        "7:14 b.js",
                        "11:30 {{ '/e' | relative_url }}",
                        "12:18 f",
                        "12:42 g");
        assertThat(Parsed.images(document)).containsExactly("13:11 h.png");
        assertThat(Uses.images(document.uses()).get(0).withoutAlternative()).hasSize(1);
        assertThat(Parsed.ids(document)).containsExactly("10:9 c", "11:21 d");
        assertThat(document.headings()).isEmpty();
        assertThat(document.frontMatter().data().entries()).hasSize(1);
        assertThat(document.insertsText()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.html", "a.HTM", "a.xhtml"})
    void readsPagesWithoutFrontMatter(String file) {
        Document document =
                Parsed.with(Dialect.GITHUB, file, "    <a href=\"b\">\n\n    <a href=c>");

        assertThat(Parsed.links(document)).containsExactly("1:14 b", "3:13 c");
        assertThat(document.insertsText()).isFalse();
    }

    @Test
    void readsHugePagesFast() {
        String hostile =
                "<a href=\"{{ ".repeat(50_000)
                        + "<!--".repeat(50_000)
                        + "{% raw %}{% comment %}".repeat(50_000);

        Document document =
                CpuTime.within(
                        Duration.ofSeconds(20),
                        () ->
                                Parsed.with(
                                        Dialect.GITHUB.with(Templates.LIQUID), "a.html", hostile));

        assertThat(Uses.links(document.uses())).isEmpty();
    }
}
