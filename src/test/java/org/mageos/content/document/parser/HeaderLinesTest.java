package org.mageos.content.document.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.document.FrontMatter;
import org.mageos.content.document.MarkdownOptions;
import org.mageos.content.document.parser.FrontMatterParser.Parsed;
import org.mageos.content.document.render.HtmlRenderer;
import org.mageos.content.document.source.LanguageReader;
import org.mageos.content.document.source.LanguageReaders;
import org.mageos.content.value.Position;
import org.mageos.content.value.TextLines;
import org.mageos.content.value.Value;

class HeaderLinesTest {

    private static Optional<Parsed> parse(String text) {
        return HeaderLines.parse(text, TextLines.of(text), "~~~~~~");
    }

    @Test
    @DisplayName("Keys and values are texts that know their places, and the last of a key counts")
    void readsKeys() {
        String text = "title=a\r\n\r\n date = 2020-01-02 \r\ntitle = x=y\r\nn=1\r\n~~~~~~\r\nBody";
        Parsed parsed = parse(text).orElseThrow();
        FrontMatter header = parsed.frontMatter();
        Value.Entry date = header.data().entry("date").orElseThrow();

        assertThat(header.format()).isEqualTo(FrontMatter.Format.PROPERTIES);
        assertThat(header.data().entries()).hasSize(3);
        assertThat(header.data().text("title")).contains("x=y");
        assertThat(((Value.Scalar) header.data().get("n").orElseThrow()).value()).isEqualTo("1");
        assertThat(date.keyPosition()).isEqualTo(new Position(3, 2));
        assertThat(date.value())
                .isEqualTo(
                        new Value.Scalar("2020-01-02", "2020-01-02", true, new Position(3, 9), 10));
        assertThat(header.end()).isEqualTo(new Position(7, 1));
        assertThat(text.substring(parsed.bodyStart())).isEqualTo("Body");
    }

    @ParameterizedTest
    @DisplayName("All that JBake takes for a header")
    @ValueSource(
            strings = {
                "~~~~~~\nBody",
                "\n\n~~~~~~\nBody",
                "status=\n~~~~~~\nBody",
                "=\n~~~~~~\nBody",
                "a=b\n~~~~~~",
                "a=~~~~~~\n\n~~~~~~\nBody"
            })
    void findsHeaders(String text) {
        assertThat(text.substring(parse(text).orElseThrow().bodyStart())).isIn("Body", "");
    }

    @ParameterizedTest
    @DisplayName("No header")
    @ValueSource(
            strings = {
                "",
                "a=b",
                "a=b\n",
                "a=b\nc\n~~~~~~\n",
                "a=b\n \n~~~~~~\n",
                "a=b\n~~~~~~ \n",
                "a=b\n~~~~~~~\n",
                "a=b\n~~~~~\n"
            })
    void findsNone(String text) {
        assertThat(parse(text)).isEmpty();
    }

    @Test
    @DisplayName("A status of 'draft' says that the document is not to be published")
    void knowsDrafts() {
        assertThat(parse("status=draft\n~~~~~~\n").orElseThrow().frontMatter().isDraft()).isTrue();
        assertThat(parse("status=published\n~~~~~~\n").orElseThrow().frontMatter().isDraft())
                .isFalse();
    }

    @Test
    @DisplayName("An entry of a feed does not show it")
    void isNotShown() {
        LanguageReaders withHeaders =
                new LanguageReaders() {
                    @Override
                    public Optional<LanguageReader> reader(String file) {
                        return Optional.empty();
                    }

                    @Override
                    public Optional<String> headerSeparator(String file) {
                        return Optional.of("~~~~~~");
                    }
                };
        byte[] text = "title=A\n~~~~~~\nBody\n".getBytes(StandardCharsets.UTF_8);
        assertThat(
                        new HtmlRenderer(MarkdownOptions.DEFAULT, withHeaders)
                                .render("a.md", text)
                                .html())
                .isEqualTo("<p>Body</p>\n");
    }
}
