package org.mageos.content.document.parser;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.document.Dialect;
import org.mageos.content.document.FrontMatter;
import org.mageos.content.document.Problem;
import org.mageos.content.document.parser.FrontMatterParser.Parsed;
import org.mageos.content.value.Position;
import org.mageos.content.value.TextLines;

class FrontMatterParserTest {

    @Test
    @DisplayName("A42, A43: front matter is data, and the body starts behind it")
    void readsYaml() {
        String text = "---\ntitle: x\ntags: [a, b]\n---\nBody\n";
        Parsed parsed = parse(text);

        assertThat(parsed.problems()).isEmpty();
        assertThat(parsed.frontMatter().format()).isEqualTo(FrontMatter.Format.YAML);
        assertThat(parsed.frontMatter().data().select("tags")).hasSize(2);
        assertThat(text.substring(parsed.bodyStart())).isEqualTo("Body\n");
        assertThat(parsed.frontMatter().end()).isEqualTo(new Position(5, 1));
    }

    @Test
    @DisplayName("A45: TOML front matter")
    void readsToml() {
        Parsed parsed = parse("+++\ntitle = 'x'\n+++\n");

        assertThat(parsed.problems()).isEmpty();
        assertThat(parsed.frontMatter().format()).isEqualTo(FrontMatter.Format.TOML);
        assertThat(parsed.frontMatter().data().entry("title").orElseThrow().keyPosition())
                .isEqualTo(new Position(2, 1));
    }

    @DisplayName("J08: CRLF, blanks behind the fence, empty lines above, no body, empty")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\r\ntitle: x\r\n---\r\nBody",
                "--- \ntitle: x\n---\t\nBody",
                "\n\n---\ntitle: x\n---\nBody",
                "---\ntitle: x\n---\nBody\n\n---\n\nMore",
                "---\ntitle: x\n---",
                "---\n---\nBody",
                "---\n\n---\nBody",
                "---\n# only a comment\n---\nBody",
                "+++\n+++\nBody"
            })
    void readsAllThatGeneratorsRead(String text) {
        Parsed parsed = parse(text);

        assertThat(parsed.problems()).isEmpty();
        assertThat(parsed.frontMatter().isPresent()).isTrue();
        assertThat(text.substring(parsed.bodyStart())).isIn("Body", "Body\n\n---\n\nMore", "");
        if (text.contains("title")) {
            assertThat(parsed.frontMatter().data().text("title")).contains("x");
        }
    }

    @DisplayName("J08: no front matter")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Text",
                "# Title\n\n---\n",
                "---",
                "---\n\nText behind a thematic break\n",
                "---\nText behind a thematic break\n",
                "---\n# Heading behind a thematic break\n",
                "--- title: x\n---\n",
                "----\ntitle: x\n---\n",
                " ---\ntitle: x\n---\n",
                "\n---\n\ntext\n\n---\n",
                "++ +\na = 1\n+++\n"
            })
    void leavesTextAlone(String text) {
        Parsed parsed = parse(text);

        assertThat(parsed.frontMatter()).isEqualTo(FrontMatter.NONE);
        assertThat(parsed.bodyStart()).isZero();
        assertThat(parsed.problems()).isEmpty();
    }

    @Test
    @DisplayName("J08: front matter that is not closed is one problem, and its keys are read")
    void readsKeysOfFrontMatterThatIsNotClosed() {
        Parsed parsed = parse("---\ntitle: x\ntags:\n  - a\nurl: y\n\n# Heading\n\nText: more\n");

        assertThat(parsed.problems())
                .containsExactly(
                        new Problem(
                                Problem.Kind.FRONT_MATTER,
                                new Position(1, 1),
                                "The front matter is not closed: behind it a line '---' is"
                                        + " missing"));
        assertThat(parsed.frontMatter().data().text("url")).contains("y");
        assertThat(parsed.frontMatter().end()).isEqualTo(new Position(6, 1));
    }

    @Test
    @DisplayName("J08: three dots do not close front matter")
    void reportsDots() {
        Parsed parsed = parse("---\ntitle: x\n...\nBody\n");

        assertThat(parsed.problems()).hasSize(1);
        assertThat(parsed.problems().get(0).position()).isEqualTo(new Position(3, 1));
        assertThat(parsed.problems().get(0).message()).contains("'...'");
    }

    @Test
    @DisplayName("J08: where YAML 1.1 is read, three dots close front matter")
    void endsAtDots() {
        String text = "---\ntitle: x\n... \nBody\n";
        Parsed parsed =
                FrontMatterParser.parse(text, TextLines.of(text), Dialect.GITHUB.withYaml11());

        assertThat(parsed.problems()).isEmpty();
        assertThat(parsed.frontMatter().data().text("title")).contains("x");
        assertThat(parsed.bodyStart()).isEqualTo(18);
    }

    @Test
    @DisplayName("Front matter over a limit is not read; the rest of the file is")
    void readsNoFrontMatterOfAnySize() {
        for (String yaml :
                new String[] {
                    "a: " + "x".repeat(1_000_001),
                    "a: " + "[".repeat(120) + "]".repeat(120),
                    "a: [" + "b,".repeat(100_001) + "]"
                }) {
            isLimited("---\n" + yaml + "\n---\n# Body");
        }
        for (String toml :
                new String[] {
                    "a = '" + "x".repeat(1_000_001) + "'",
                    "a.".repeat(20_000) + "b = 1",
                    "[" + "a.".repeat(60) + "b]",
                    "a = [" + "1,".repeat(100_001) + "]",
                    "a = " + "[".repeat(60) + "]".repeat(60)
                }) {
            isLimited("+++\n" + toml + "\n+++\n# Body");
        }
    }

    @Test
    @DisplayName("Front matter as deep as the interfaces that programs write into it is read")
    void readsDeepFrontMatter() {
        Parsed parsed = parse("---\na: " + "[".repeat(60) + "]".repeat(60) + "\n---\n# Body");
        assertThat(parsed.problems()).isEmpty();
    }

    private static void isLimited(String text) {
        Parsed parsed = parse(text);
        assertThat(parsed.problems()).hasSize(1);
        assertThat(parsed.problems().get(0).kind()).isEqualTo(Problem.Kind.LIMIT);
        assertThat(parsed.problems().get(0).position()).isEqualTo(new Position(2, 1));
        assertThat(text.substring(parsed.bodyStart())).isEqualTo("# Body");
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\n- a\n- b\n---\n", "---\nonly text\n---\n", "---\n12\n---\n"})
    void reportsFrontMatterWithoutKeys(String text) {
        Parsed parsed = parse(text);

        assertThat(parsed.problems())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.position()).isEqualTo(new Position(2, 1));
                            assertThat(problem.message()).contains("must be keys with values");
                        });
        assertThat(parsed.frontMatter().data().entries()).isEmpty();
    }

    @Test
    @DisplayName("J09: a key that stands twice is reported at the second place")
    void reportsAKeyThatStandsTwice() {
        Parsed parsed = parse("---\na: 1\nb: 2\na: 3\n---\n");

        assertThat(parsed.problems())
                .containsExactly(
                        new Problem(
                                Problem.Kind.FRONT_MATTER,
                                new Position(4, 1),
                                "The key 'a' stands twice, first in line 2"));
        assertThat(parsed.frontMatter().data().text("b")).contains("2");
    }

    @Test
    void reportsASyntaxErrorInTheFile() {
        Parsed parsed = parse("---\ntitle: x\nname: a: b\n---\nBody");

        assertThat(parsed.problems())
                .containsExactly(
                        new Problem(
                                Problem.Kind.FRONT_MATTER,
                                new Position(3, 8),
                                "A value that contains ': ' must stand in quotes"));
        assertThat(parsed.bodyStart()).isEqualTo(28);
    }

    @Property(tries = 300)
    void neverThrows(@ForAll String text) {
        for (String fence : new String[] {"", "---\n", "+++\n", "---\na: ", "+++\na = "}) {
            Parsed parsed = parse(fence + text);
            assertThat(parsed.bodyStart()).isBetween(0, fence.length() + text.length());
            assertThat(parse(fence + text + "\n" + fence)).isNotNull();
        }
    }

    private static Parsed parse(String text) {
        return FrontMatterParser.parse(text, TextLines.of(text), Dialect.GITHUB);
    }
}
