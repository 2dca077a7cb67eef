package org.mageos.content.document.doxia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.document.Heading;
import org.mageos.content.document.Use;
import org.mageos.content.document.source.BodyContent;
import org.mageos.content.value.Position;
import org.mageos.content.value.TextLines;

/** What APT says, with its places. */
class AptReaderTest {

    private static BodyContent read(String text) {
        return new AptReader().read("a.apt", text, TextLines.of(text), 0);
    }

    /** {@code 1:5 ./a.html}. */
    private static List<String> links(String text) {
        return read(text).uses().stream()
                .map(use -> at(use.position()) + " " + use.destination())
                .toList();
    }

    private static String at(Position position) {
        return position.line() + ":" + position.column();
    }

    private static List<String> headings(String text) {
        return read(text).headings().stream()
                .map(one -> at(one.position()) + " " + one.level() + " " + one.text())
                .toList();
    }

    @Test
    @DisplayName("AP01 The header is no text, and is not needed")
    void passesOverTheHeader() {
        String header = " ---\n {{{./no.html}Title}}\n ---\n Author\n ---\n 2024\n ---\n\n";

        assertThat(links(header + "  {{{./a.html}x}}\n")).containsExactly("9:6 ./a.html");
        assertThat(headings(header + "Title\n")).containsExactly("9:1 1 Title");
        assertThat(headings("Title\n")).containsExactly("1:1 1 Title");
    }

    @Test
    @DisplayName("AP02 What starts at the margin is a title, one of a list is none")
    void readsTitles() {
        String text =
                "One\n\n* Two {{{./a.html}a}} <<b>>\n\n*** Four\n\n  * item\n\n  text\n\n"
                        + "== Not a rule of titles\n\n=====\n";

        assertThat(headings(text)).containsExactly("1:1 1 One", "3:1 2 Two a b", "5:1 4 Four");
    }

    @Test
    @DisplayName("AP12 The first anchor of a title is its id")
    void readsAnchorsOfTitles() {
        BodyContent body = read("* {Anchor} in {title}\n\n  {other\n  one}\n");

        assertThat(body.headings()).extracting(Heading::text).containsExactly("Anchor in title");
        assertThat(body.headings().get(0).id()).contains("Anchor");
        assertThat(body.ids()).extracting(one -> one.id()).containsExactly("title", "other one");
    }

    @Test
    @DisplayName("AP13 Links stand in all kinds of text")
    void readsLinksEverywhere() {
        String text =
                """
                  <<<{{{./a.html}mono}}>>>, {{./b.html}}

                  [term {{{./c.html}c}}] text

                  * {{{./d.html}d}}

                *----*----*
                | {{{./e.html}e}} | f |
                *----*----*

                [f.png] Caption {{{./g.html}
                g}}
                """;

        assertThat(links(text))
                .containsExactly(
                        "1:9 ./a.html",
                        "1:31 ./b.html",
                        "3:12 ./c.html",
                        "5:8 ./d.html",
                        "8:6 ./e.html",
                        "11:2 f.png",
                        "11:20 ./g.html");
        assertThat(read(text).uses()).filteredOn(use -> use.kind() == Use.Kind.IMAGE).hasSize(1);
    }

    @Test
    @DisplayName("AP14 Nothing counts in verbatim text, with a frame or without")
    void passesOverVerbatimText() {
        String text =
                "  text\n\n---\n{{{./no.html}x}}\n\n {no}\n---\n\n+------+\n{{{./no.html}x}}\n---\n"
                        + "+------+\n\n  {{{./a.html}a}}\n";

        assertThat(links(text)).containsExactly("14:6 ./a.html");
        assertThat(read(text).ids()).isEmpty();
    }

    @Test
    @DisplayName("AP15 A backslash makes a brace plain, and braces are read from left to right")
    void readsEscapes() {
        assertThat(links("  \\{\\{\\{x\\}y\\}\\} {{{./a\\_b.html}x}}\n"))
                .containsExactly("1:21 ./a_b.html");
        assertThat(links("  \\{{{./e.html}x}}\n")).containsExactly("1:7 ./e.html}x");
        assertThat(links("  {{{./open.html}x} {{no\n")).isEmpty();
    }

    @Test
    @DisplayName("AP16 A line that starts with two tildes is a comment")
    void passesOverComments() {
        String text = "~~ {{{./no.html}x}}\n  ~~ {no}\n  text ~~ {{{./a.html}x}}\n";

        assertThat(links(text)).containsExactly("3:14 ./a.html");
    }

    @Test
    @DisplayName("AP16 A comment may set aside what is found")
    void readsInstructions() {
        String text = "~~ mageos-content-disable-next link/broken\n  {{{./no.html}x}}\n";

        assertThat(read(text).instructions()).hasSize(1);
        assertThat(read(text).instructions().get(0).text()).contains("link/broken");
    }

    @Test
    @DisplayName("AP18 A macro is no text")
    void passesOverMacros() {
        assertThat(read("%{toc|section=1}\n\n%{snippet|id=a|file=b}\n").headings()).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("Whatever it is made of, it is read in linear time")
    @ValueSource(
            strings = {
                "{{", "{{{", "{", "}", "\\", "{{{a}", "[", "*", "+--\n", "~~\n", "{{a", "* a\n\n",
                "a\n\n"
            })
    void isLinear(String part) {
        String text = "  " + part.repeat(300_000) + "}";

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(text));
    }
}
