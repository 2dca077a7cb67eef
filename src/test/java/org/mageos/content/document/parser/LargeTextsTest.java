package org.mageos.content.document.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.document.MarkdownOptions;
import org.mageos.content.document.Use;
import org.mageos.content.document.source.BodyContent;
import org.mageos.content.testing.CpuTime;
import org.mageos.content.testing.Uses;
import org.mageos.content.value.Position;
import org.mageos.content.value.TextLines;

/** Texts that a careless reader would take minutes for, or overflow the stack. */
class LargeTextsTest {

    @Test
    void readsLongTables() {
        String text = "| a | b |\n|---|---|\n" + "| [x](u) | `c` |\n".repeat(6_000);
        BodyContent body = parse("a.md", text);
        assertThat(Uses.links(body.uses())).hasSize(6_000);
        assertThat(Uses.links(body.uses()).get(5_999).position()).isEqualTo(new Position(6_002, 7));
        assertThat(body.problems()).isEmpty();
    }

    @Test
    void readsAllLines() {
        BodyContent body = parse("a.md", "> - [a](b)\n".repeat(200_000) + "> [c](d)\n");
        assertThat(body.uses()).hasSize(200_001);
        assertThat(body.problems()).isEmpty();
    }

    @Test
    void tellsWhereTextIsTooDeeplyNested() {
        BodyContent body = parse("a.md", "a\n\n" + "> ".repeat(101) + "[b](c)\n\n[d](e)\n");
        assertThat(body.uses()).extracting(Use::destination).containsExactly("e");
        assertThat(body.problems())
                .extracting(problem -> problem.position() + " " + problem.message())
                .containsExactly(
                        new Position(3, 1)
                                + " Line is not checked: more than 100 nested quotes and list"
                                + " items");
    }

    @Test
    void countsNoCode() {
        String text = "# a\n\n```\n" + "a\n".repeat(300_000) + "```\n\n[c](d)\n";
        BodyContent body = parse("a.md", text);
        assertThat(body.uses()).hasSize(1);
        assertThat(body.problems()).isEmpty();
    }

    @Test
    void readsLongRunsOfDefinitionsAndLinks() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            text.append("[a").append(i).append("]: /u\n");
        }
        text.append('\n').append("[a](b)\n".repeat(5_000)).append("\n[a0] [a4999]\n");
        BodyContent body = parse("a.md", text.toString());
        assertThat(Uses.links(body.uses())).hasSize(5_002);
        assertThat(body.problems()).isEmpty();
    }

    @Test
    void readsALineOfManyTags() {
        BodyContent body = parse("a.md", "x <https://example.org> ".repeat(5_000));
        assertThat(body.uses()).hasSize(5_000);
        assertThat(body.problems()).isEmpty();
    }

    @Test
    void readsParagraphsWhoseLinesAreIndented() {
        String text = "a\n" + "    [b](c) and so on\n".repeat(6_000) + "\n        [code](no)\n";
        BodyContent body = parse("a.md", text);
        assertThat(body.uses()).hasSize(6_000);
        assertThat(body.problems()).isEmpty();
    }

    @Test
    void leavesIndentedCodeAlone() {
        BodyContent body = parse("a.md", "a\n\n" + "    [b](c) and so on\n".repeat(6_000));
        assertThat(body.uses()).isEmpty();
    }

    @Test
    void readsARowOfManyCells() {
        String text = "| [x](u) ".repeat(5_000) + "\n" + "|---".repeat(5_000) + "\n\n[after](x)\n";
        BodyContent body = parse("a.md", text);
        assertThat(Uses.links(body.uses())).hasSize(5_001);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](",
                "[a](<b",
                "x<?",
                "`a``b",
                "[a][b]",
                "[a](b) ",
                "> ",
                "- ",
                "1) ",
                "*a ",
                "*",
                "<a b='\n",
                "<a b={\n",
                "{\n",
                "{",
                "](",
                "import {\n\n",
                "import `\n\n",
                "```\n\n",
                "$a ",
                "www.",
                "http://",
                "[^a]: b\n",
                "[a]: b \"c\n",
                "lorem\n",
                "_*",
                "\\"
            })
    void readsWhatFollowsOrSaysThatItDoesNot(String part) {
        String text = part.repeat(30_000) + "\n\n[after](x)\n";
        for (String file : new String[] {"a.md", "a.mdx"}) {
            BodyContent body = CpuTime.within(Duration.ofSeconds(20), () -> parse(file, text));
            assertThat(Uses.links(body.uses()))
                    .as("%s, %s", file, body.problems())
                    .extracting(Use::destination)
                    .contains("x");
        }
    }

    private static BodyContent parse(String file, String text) {
        return new MarkdownParser(MarkdownOptions.DEFAULT).parse(file, text, TextLines.of(text), 0);
    }
}
