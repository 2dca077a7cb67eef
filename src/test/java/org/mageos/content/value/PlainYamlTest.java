package org.mageos.content.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read without the library is what the library reads. */
class PlainYamlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: A title\n",
                "title: A title",
                "title:   A title, with [brackets] and {braces}   \ndate: 2026-01-02\n",
                "a: 1\nb: 0x1F\nc: +2\n",
                "a:\nb: ~\nc: null\nd: ''\ne: \"\"\n",
                "a: \nb:  \n",
                "a:\n",
                "a:",
                "a:\n\n# comment\n  b: 1\n\n  c:\n    - x\n    - y z\nd: true\n",
                "tags:\n- one\n- two\nnext: 1.5\n",
                "tags:\n  - one\n\n  - 'two'\n  - \"three: four\"\n",
                "tags: [a1, 'b', \"c d\", e f]\nempty: []\n",
                "hero:\n"
                        + "  actions:\n"
                        + "    - text: Go\n"
                        + "      link: /go/\n"
                        + "    -   text: Stay\n"
                        + "        icon: x\n",
                "list:\n- name: a\n  value: b\n- name: c\n",
                "url: https://example.org/a#b\ntime: 10:30\npath: C:\\x\n",
                "title: 日本語 und ÄÖ 😀 !\nnext: x\n",
                "a: b'c\nd: e\"f\ng: it's\n",
                "a: x#y\nb.c-d_e: 1\n",
                "# first\na: 1\n",
                "a: b  # c\nd: 'e' # f\ng: [h] # i\nj: # k\n  - l # m\nn: #\n",
                "\n\na: 1\n",
                "yes: yes\nno: off\nnull: null\ntrue: true\n",
                "a: 'it # is'\nb: \"[x]\"\n",
                "a: 'it''s'\nb: \"\\\"c\\\" \\\\ \\_ \\n \\t\"\n",
                "a: |\n  one: 1\n  # two\nb: 1\n",
                "a: |-\n  one\n  two\n",
                "a: >\n    one\n    two\nb:\n  c: >-\n    three\n  d: 1\n",
            })
    void readsWhatTheLibraryReads(String text) {
        assertThat(plain(text)).isNotNull().isEqualTo(byLibrary(text).value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# nothing\n",
                "a: 1\na: 2\n",
                "a: b: c\n",
                "a: b:\n",
                "a: b\n  c\n",
                "a: b # c\n  d\n",
                "a: 'b' # it's\n",
                "a: >\n  folded\n\n  text\n",
                "a: |+\n  kept\n",
                "a: |2\n   text\n",
                "a: |\n  one\n    two\n",
                "a: |\nb: 1\n",
                "a: \"\\x41\"\n",
                "a: \"\\/\"\n",
                "a: \"b\\\"\n",
                "a: &x 1\nb: *x\n",
                "a: !!str 1\n",
                "a: {b: 1}\n",
                "a: [b, [c]]\n",
                "a: [b,]\n",
                "a: [b,\n  c]\n",
                "a: b] # c\nd: [e\n",
                "a: 'b' c\n",
                "a: - b\n",
                "a: -2\n",
                "a: [ ]\n",
                "a:\n  b: 1\n c: 2\n",
                "a: 1\n  b: 2\n",
                "a: |\n  one",
                "a: 1\n- b\n",
                "- a\n- b\n",
                "text\n",
                "a:\tb\n",
                "a: 1\r\nb: 2\r\n",
                "a: x\u2028y\n",
                "a: x\u0007y\n",
                "a: \ud800\n",
                "<<: 1\n",
                "? a\n: b\n",
                "a: 1\n---\nb: 2\n",
                "a: 1\n...\n",
                " a: 1\nb: 2\n",
                "a:\n  - - b\n",
                "a:\n  -\n    b: 1\n",
                "a:b: 1\n",
            })
    void leavesTheRestToTheLibrary(String text) {
        assertThat(plain(text)).isNull();
    }

    @Test
    void readsAPartOfAFile() {
        String file = "---\ntitle: A\ntags:\n- b\n---\ntext: none\n";
        TextLines lines = TextLines.of(file);
        int end = file.indexOf("---\ntext");

        assertThat(PlainData.read(file, 4, end, lines))
                .isEqualTo(new YamlLibrary(file, 4, end, lines, false, false).read().value());
    }

    @Property(tries = 20_000)
    void neverReadsAnythingElse(@ForAll("texts") String text) {
        @Nullable Value plain = plain(text);
        if (plain != null) {
            assertThat(byLibrary(text)).isEqualTo(new Reading(plain, List.of()));
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> piece =
                Arbitraries.of(
                        "a",
                        "b",
                        "c",
                        "key",
                        "1",
                        "-2",
                        "2026-01-02",
                        "true",
                        "~",
                        " ",
                        "  ",
                        ":",
                        ": ",
                        "- ",
                        "-",
                        "\n",
                        "\n  ",
                        "\n    ",
                        "\n- ",
                        "\n  - ",
                        "\na: ",
                        "\nb:",
                        "\n  c: ",
                        "\n    d: ",
                        "#",
                        " #",
                        "'",
                        "\"",
                        "'x'",
                        "\"y\"",
                        "[",
                        "]",
                        "[a, b]",
                        ", ",
                        "{",
                        "}",
                        "&x",
                        "*x",
                        "!",
                        "|",
                        ">",
                        "%",
                        "@",
                        "`",
                        "?",
                        "\\",
                        "\t",
                        "\r\n",
                        "é",
                        "日",
                        "😀",
                        "\u00a0",
                        "\u2028",
                        "---",
                        "...",
                        "<<",
                        "=",
                        ".");
        Arbitrary<String> line =
                Combinators.combine(
                                Arbitraries.of("", "", "", " ", "  ", "  ", "    ", "- ", "  - "),
                                Arbitraries.of(
                                        "a:", "b:", "c:", "k.1:", "- ", "#", "", "d", "'e':"),
                                Arbitraries.of("", "", " ", "   "),
                                Arbitraries.of(
                                        "",
                                        "",
                                        "",
                                        "x",
                                        "y z",
                                        "1",
                                        "'q'",
                                        "\"r\"",
                                        "[s, t]",
                                        "[]",
                                        "[ 'u' ]",
                                        "v:w",
                                        "a'b",
                                        "x #y",
                                        "x#y",
                                        "é 😀",
                                        "&n",
                                        "- z",
                                        "|",
                                        "|",
                                        ">-",
                                        ">",
                                        "|-",
                                        "'it''s'",
                                        "\"\\\"\"",
                                        "\"\\n\""),
                                Arbitraries.of("", "", "", " ", "  "))
                        .as((indent, key, gap, value, tail) -> indent + key + gap + value + tail);
        return Arbitraries.oneOf(
                piece.list()
                        .ofMinSize(1)
                        .ofMaxSize(16)
                        .map(pieces -> "a: " + String.join("", pieces)),
                line.list().ofMinSize(1).ofMaxSize(8).map(all -> String.join("\n", all)));
    }

    private static @Nullable Value plain(String text) {
        return PlainData.read(text, 0, text.length(), TextLines.of(text));
    }

    private static Reading byLibrary(String text) {
        return new YamlLibrary(text, 0, text.length(), TextLines.of(text), false, false).read();
    }
}
