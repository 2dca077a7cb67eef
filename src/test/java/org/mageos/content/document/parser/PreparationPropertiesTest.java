package org.mageos.content.document.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mageos.content.document.Dialect;
import org.mageos.content.document.Dialect.Attributes;
import org.mageos.content.document.Dialect.Templates;
import org.mageos.content.document.Document;
import org.mageos.content.document.Use;
import org.mageos.content.document.source.BodyBuilder;
import org.mageos.content.testing.Parsed;
import org.mageos.content.testing.Uses;
import org.mageos.content.value.TextLines;

/** What holds for every text in every dialect. */
class PreparationPropertiesTest {

    private static final List<Dialect> DIALECTS =
            Arrays.stream(Templates.values())
                    .flatMap(
                            templates ->
                                    Arrays.stream(Attributes.values())
                                            .map(Dialect.GITHUB.with(templates)::with))
                    .flatMap(dialect -> Stream.of(dialect, dialect.withIndentedBlocks()))
                    .toList();

    @Property(tries = 100)
    void keepsLengthAndLines(@ForAll("text") String text) {
        for (Dialect dialect : DIALECTS) {
            BodyBuilder body = new BodyBuilder(TextLines.of(text));
            String prepared = new Preparation(dialect, body, false).of(text, 0);

            assertThat(prepared).hasSameSizeAs(text);
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                assertThat(c == '\n' || c == '\r')
                        .isEqualTo(prepared.charAt(i) == '\n' || prepared.charAt(i) == '\r');
            }
        }
    }

    @Property(tries = 100)
    void readsDestinationsAsTheyStand(@ForAll("text") String text) {
        TextLines lines = TextLines.of(text);
        for (Dialect dialect : DIALECTS) {
            for (String file : List.of("a.md", "a.mdx", "a.html")) {
                for (Use link : Uses.links(Parsed.with(dialect, file, text).uses())) {
                    int start = lines.start(link.position().line()) + link.position().column() - 1;
                    String source = text.substring(start, start + link.length());
                    if (source.indexOf('\\') < 0 && source.indexOf('\n') < 0) {
                        assertThat(link.destination()).isEqualTo(source);
                    }
                }
            }
        }
    }

    @Property(tries = 100)
    void readsTextWithoutTagsAsEver(@ForAll("plain") String text) {
        Document expected = Parsed.with(Dialect.GITHUB, "a.md", text);
        for (Templates language : Templates.values()) {
            assertThat(Parsed.with(language, text)).isEqualTo(expected);
        }
    }

    @Provide
    Arbitrary<String> text() {
        return joined(
                "{{<",
                ">}}",
                "{{%",
                "%}}",
                "{{",
                "}}",
                "{%",
                "%}",
                "{#",
                "#}",
                "/*",
                "*/",
                " ",
                " ref ",
                " highlight ",
                " /highlight ",
                " raw ",
                " endraw ",
                " comment ",
                " endcomment ",
                " f(x) ",
                " end ",
                "figure src=",
                "\"",
                "'",
                "`",
                "```\n",
                "[a](",
                ")",
                "[a]: ",
                "{:",
                "{: #b}",
                "{#c}",
                "}",
                "{ .d #e }",
                "{:f:",
                "## ",
                "---\n",
                "===\n",
                "!!! note\n",
                "=== \"x\"\n",
                "??? x \"[a](b)\"\n",
                "    ",
                "- ",
                "1. ",
                "> ",
                "<a href=\"",
                "\">",
                "<div>",
                "\n",
                "\n\n",
                "\r\n",
                ":::",
                "\\",
                "x",
                "https://",
                "y.z",
                "<!--@include: ");
    }

    @Provide
    Arbitrary<String> plain() {
        return joined(
                "{",
                "}",
                "[a](b)",
                "[a]",
                "](",
                "`",
                "```\n",
                "## ",
                "- ",
                "    ",
                "\n",
                "\n\n",
                "x",
                "|",
                "*",
                "<a href=\"c\">",
                "[a]: d\n",
                "%",
                "#",
                "---\n");
    }

    private static Arbitrary<String> joined(String... parts) {
        return Arbitraries.of(parts)
                .list()
                .ofMaxSize(25)
                .map(list -> String.join("", list))
                .map(text -> parts.length < 30 ? text.replace("{{", "{").replace("{%", "%") : text)
                .filter(text -> parts.length > 30 || !text.contains("{#"));
    }
}
