package org.mageos.content.generator.mavensite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.testing.ContentFolder;

/** Links and ids of APT, XDOC and FML on a site, seen in builds with both generations of Doxia. */
class DoxiaFormatsTest {

    private static final String TARGET =
            """
             ---
             Title
             ---

            Section One

              {anchor one} {1st}

            What's (int)

            Dup

            Dup

            * {Anchor} in title
            """;

    private static final String XDOC =
            """
            <document>
              <properties><title>Not a heading</title></properties>
              <body>
                <section name="A b"><p><a name="nm"/><a id="aid"/></p>
                  <subsection name="Sub"/>
                  <h4 id="h4id">Head</h4>
                  <h5>Bare &eacute;</h5>
                </section>
                <section name="Second" id="sec-id"/>
                <section name=""/>
                <section name="Digit" id="1st"/>
              </body>
            </document>
            """;

    private static final String FML =
            """
            <faqs title="Questions">
              <part id="general"><title>General part</title>
                <faq id="whats-foo"><question>What?</question><answer><h3>Inner</h3></answer></faq>
                <faq id="whats bar"><question>Bar?</question></faq>
                <faq id="3rd"><question>Third?</question></faq>
              </part>
            </faqs>
            """;

    @TempDir Path root;

    private ContentFolder site(String version) {
        return MavenFolder.of(root, version)
                .file("src/site/apt/t.apt", TARGET)
                .file("src/site/xdoc/x.xml", XDOC)
                .file("src/site/fml/faq.fml", FML)
                .file("src/site/markdown/b.md", "# Hello World\n");
    }

    private String apt(String version, String text) {
        return site(version).file("src/site/apt/from.apt", text + "\n").lint().outcome();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AP04 | {{{./b.html}x}} | ok | ok",
                "AP04 | {{{b.html}x}} | link/broken | link/broken",
                "AP04 | {{{..}up}} | link/broken-anchor | link/broken-anchor",
                "AP05 | {{{Section One}x}}\\n\\nSection One | ok | ok",
                "AP05 | {{Section One}}\\n\\nSection One | ok | ok",
                "AP05 | {{{What's (int)}x}}\\n\\nWhat's (int) | link/broken-anchor | ok",
                "AP06 | {{{#What's (int)}x}}\\n"
                        + "\\n"
                        + "What's (int) | link/broken-anchor | link/broken-anchor",
                "AP07 | {{{./t.html#1st}x}} | ok | ok",
                "AP07 | {{{./t.html#anchor one}x}} | ok | ok",
                "AP08 | {{{./b.md}x}} | link/broken | link/broken",
                "AP08 | {{{./t.apt}x}} | link/broken | link/broken",
                "AP09 | {{https://example.org/x}} | ok | ok",
                "AP09 | {{www.example.org}} | link/broken-anchor | link/broken-anchor",
                "AP10 | {{{./b\\n .html}x}} | link/broken | link/broken",
                "AP11 | {{{./t.html#anchor_one}x}} | ok | ok",
                "AP12 | {{{./t.html#Anchor}x}} | ok | ok",
                "AP12 | {{{./t.html#Anchor_in_title}x}} | ok | link/broken-anchor",
                "AP03 | {{{./t.html#Dup_1}x}} | link/broken-anchor | ok",
                "XD01 | {{{./x.html#A_b}x}} | ok | ok",
                "XD01 | {{{./x.html#Sub}x}} | ok | ok",
                "XD02 | {{{./x.html#Second}x}} | ok | ok",
                "XD02 | {{{./x.html#sec-id}x}} | ok | ok",
                "XD02 | {{{./x.html#1st}x}} | ok | ok",
                "XD03 | {{{./x.html#h4id}x}} | ok | ok",
                "XD03 | {{{./x.html#Head}x}} | link/broken-anchor | ok",
                "XD04 | {{{./x.html#nm}x}} | ok | ok",
                "XD04 | {{{./x.html#aid}x}} | ok | ok",
                "XD08 | {{{./x.html#Bare_.C3.A9}x}} | ok | ok",
                "XD01 | {{{./x.html#Not_a_heading}x}} | link/broken-anchor | link/broken-anchor",
                "XD11 | {{{./faq.html#whats-foo}x}} | ok | ok",
                "XD11 | {{{./faq.html#whats_bar}x}} | ok | ok",
                "XD11 | {{{./faq.html#a3rd}x}} | ok | ok",
                "XD12 | {{{./faq.html#general}x}} | link/broken-anchor | ok",
                "XD12 | {{{./faq.html#General_part}x}} | ok | link/broken-anchor",
                "XD13 | {{{./faq.html#top}x}} | ok | ok",
                "XD11 | {{{./faq.html#Inner}x}} | ok | ok",
            })
    @DisplayName("Links of APT with what Doxia 1 and 2 make of them")
    void judgesLinksOfApt(String id, String text, String first, String second) {
        String apt = " " + text.replace("\\n", "\n");

        assertThat(apt(MavenFolder.FIRST, apt)).as(id).isEqualTo(first);
        assertThat(apt(MavenFolder.SECOND, apt)).as(id).isEqualTo(second);
    }

    @Test
    @DisplayName("AP04 What to write is told where a page is meant")
    void tellsHowAptLinksToPages() {
        ContentFolder folder =
                site(MavenFolder.SECOND).file("src/site/apt/from.apt", " {{{b.html}x}}\n");

        assertThat(folder.lint())
                .texts()
                .containsExactly(
                        "Broken link 'b.html': APT takes a link that does not start with './' for"
                                + " an anchor of its page; did you mean './b.html'?");
    }

    @Test
    @DisplayName("AP17 A figure is an image, relative to the page")
    void readsFiguresOfApt() {
        ContentFolder folder =
                site(MavenFolder.SECOND)
                        .images("src/site/resources/images/logo.png")
                        .file(
                                "src/site/apt/sub/from.apt",
                                "[images/logo.png] Caption\n\n"
                                        + "[../images/logo.png] {{{./no.html}c}}\n\n"
                                        + "  [x.png] a term\n");

        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "src/site/apt/sub/from.apt:1:2 image/missing",
                        "src/site/apt/sub/from.apt:3:25 link/broken");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "XD05 | <a href=\"b.md\">x</a> | link/broken",
                "XD05 | <a href=\"t.apt\">x</a> | link/broken",
                "XD05 | <a href=\"t.html\">x</a> | ok",
                "XD06 | <a href=\"b.html#Hello World\">x</a> | ok",
                "XD06 | <img src=\"no.png\" alt=\"x\"/> | image/missing",
                "XD07 | <source>&lt;a href=\"no.html\"></source> | ok",
                "XD07 | <source><![CDATA[<a href=\"no.html\">]]></source> | ok",
                "XD07 | <source><a href=\"no.html\">x</a></source> | link/broken",
                "XD07 | <!-- <a href=\"no.html\">x</a> --> | ok",
                "XD06 | <a href=\"[preferred]/a.zip\">x</a> | undecided",
            })
    void judgesLinksOfXdoc(String id, String xml, String outcome) {
        ContentFolder folder =
                site(MavenFolder.SECOND)
                        .file(
                                "src/site/xdoc/from.xml",
                                "<!DOCTYPE document [<!ENTITY x SYSTEM \"file:///etc/hosts\">]>\n"
                                        + "<document><body><section name=\"S\">"
                                        + xml
                                        + "</section></body></document>\n");

        assertThat(folder.lint().outcome()).as(id).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "XD15 | <<hello_world>> | ok",
                "XD15 | <<hello_world_2>> | ok",
                "XD15 | <<_hello_world,x>> | link/broken-anchor",
                "XD15 | <<Hello World>> | ok",
                "XD16 | xref:b2.adoc#foo[] | ok",
                "XD16 | xref:b2.adoc#no[] | link/broken-anchor",
                "XD16 | link:b2.adoc[x] | link/broken",
                "XD16 | link:b2.html[x] | ok",
                "XD17 | link:t.html#anchor_one[x] | ok",
            })
    void judgesLinksOfAsciiDoc(String id, String text, String outcome) {
        ContentFolder folder =
                site(MavenFolder.SECOND)
                        .file(
                                "pom.xml",
                                MavenFolder.pom(
                                        "demo",
                                        MavenFolder.parser(
                                                MavenFolder.SECOND,
                                                "asciidoctor-parser-doxia-module")))
                        .file("src/site/asciidoc/b2.adoc", "= B\n\n[#foo]\n== Foo\n")
                        .file(
                                "src/site/asciidoc/from.adoc",
                                "= Title\n\n== Hello World\n\n" + text + "\n\n== Hello World\n");

        assertThat(folder.lint().outcome()).as(id).isEqualTo(outcome);
    }

    @Test
    @DisplayName("XD10, AP19: links that Velocity makes are undecided")
    void doubtsTemplates() {
        ContentFolder folder =
                site(MavenFolder.SECOND)
                        .file(
                                "src/site/xdoc/v.xml.vm",
                                "<document><a href=\"${x}.html\"/></document>")
                        .file("src/site/apt/w.apt.vm", " {{{./${my.page}.html}x}}\n");

        assertThat(folder.lint().outcome()).isEqualTo("undecided");
    }

    @Test
    @DisplayName("What stands in a condition of Velocity may not be in the page")
    void doubtsBranches() {
        ContentFolder folder =
                site(MavenFolder.SECOND)
                        .file(
                                "src/site/apt/w.apt.vm",
                                "#if ($a)\n\n"
                                        + " {{{./no1.html}x}}\n\n"
                                        + "#{else}\n\n"
                                        + " {{{./no2.html}x}}\n"
                                        + "\n"
                                        + "#{end}\n\n"
                                        + " {{{./no3.html}x}}\n\n"
                                        + "#foreach ($a in $b)\n\n"
                                        + " {{{./no4.html}x}}\n\n"
                                        + "#end\n");

        assertThat(folder.lint())
                .findings()
                .containsExactly("src/site/apt/w.apt.vm:11:5 link/broken");
    }

    @Test
    @DisplayName("MS54, AP18: the file of a snippet is told where it is not there, in all formats")
    void readsSnippets() {
        ContentFolder folder =
                site(MavenFolder.SECOND)
                        .file("src/code/a.txt", "// START SNIPPET: x\n// END SNIPPET: x\n")
                        .file("src/main/java/A.java", "/* snippet start x */\n")
                        .file(
                                "src/site/markdown/from.md",
                                "<!-- MACRO{snippet|id=x|file=src/code/a.txt} -->\n\n"
                                        + "<!-- MACRO{snippet|id=x|file=src/code/no.txt} -->\n\n"
                                        + "`<!-- MACRO{snippet|id=x|file=src/code/no.txt} -->`\n\n"
                                        + "<!-- MACRO{snippet|id=X|file=src/code/a.txt} -->\n\n"
                                        + "<!-- MACRO{snippet|file=src/code/a.txt} -->\n\n"
                                        + "<!-- MACRO{snippet|id=x|file=${project.build.sourceDirectory}/A.java}"
                                        + " -->\n")
                        .file(
                                "src/site/apt/from2.apt",
                                "%{snippet|file=src/code/no.txt|id=x}\n\n%{toc|section=0}\n\n"
                                        + "%{snippet|id=x|file=${basedir}/src/code/a.txt}\n\n"
                                        + "%{snippet|id=x|url=https://example.org/a}\n")
                        .file(
                                "src/site/xdoc/from3.xml",
                                "<document><macro name=\"snippet\"><param name=\"id\""
                                        + " value=\"x\"/>\n"
                                        + "<param name=\"file\""
                                        + " value=\"src/code/no.txt\"/></macro><macro"
                                        + " name=\"toc\"><param name=\"file\""
                                        + " value=\"y\"/></macro></document>\n");

        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "src/site/apt/from2.apt:1:16 include/missing",
                        "src/site/markdown/from.md:3:30 include/missing",
                        "src/site/markdown/from.md:7:30 include/missing",
                        "src/site/markdown/from.md:11:30 include/missing",
                        "src/site/xdoc/from3.xml:2:27 include/missing");
        assertThat(folder.lint())
                .texts()
                .contains(
                        "The snippet 'x' of 'src/code/no.txt' is missing: there is no file"
                                + " 'src/code/no.txt'",
                        "The snippet 'X' of 'src/code/a.txt' is missing: no line of it has 'START"
                                + " SNIPPET: X'",
                        "The snippet 'x' of '${project.build.sourceDirectory}/A.java' is missing:"
                                + " no line of it has 'END SNIPPET: x'");
    }

    private static ContentFolder macros(ContentFolder folder) {
        return folder.file(
                        "src/site/markdown/from.md",
                        "<!-- MACRO{toc} -->\n\n<!-- MACRO{include|file=pom.xml} -->\n\n"
                                + "`<!-- MACRO{no} -->`\n")
                .file("src/site/apt/from2.apt", "%{swf|src=a.swf}\n\n%{ new | a=b}\n")
                .file(
                        "src/site/xdoc/from3.xml",
                        "<document><macro name=\"echo\"/>\n<macro name=\"own\"/></document>\n");
    }

    @Test
    @DisplayName("MS55, AP18: a macro that Doxia does not have is told, in all formats")
    void tellsUnknownMacros() {
        ContentFolder folder = macros(site(MavenFolder.SECOND));

        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "src/site/apt/from2.apt:1:3 macro/unknown",
                        "src/site/apt/from2.apt:3:4 macro/unknown",
                        "src/site/markdown/from.md:3:12 macro/unknown",
                        "src/site/xdoc/from3.xml:2:14 macro/unknown");
        assertThat(folder.lint())
                .texts()
                .contains(
                        "Unknown macro 'include': Doxia has none of this name, so that the site is"
                                + " not built");
    }

    @Test
    @DisplayName("MS55 Doxia 1 has more of them, and dependencies of the site plugin may have any")
    void knowsWhereMacrosComeFrom() {
        assertThat(macros(site(MavenFolder.FIRST)).lint())
                .findings()
                .doesNotContain("src/site/apt/from2.apt:1:3 macro/unknown")
                .contains("src/site/apt/from2.apt:3:4 macro/unknown");
        ContentFolder folder =
                macros(site(MavenFolder.SECOND))
                        .file(
                                "pom.xml",
                                MavenFolder.pom(
                                        "demo",
                                        "<build><plugins><plugin><artifactId>maven-site-plugin"
                                                + "</artifactId><version>3.21.0</version>"
                                                + "<dependencies><dependency><artifactId>doxia-include-macro"
                                                + "</artifactId></dependency></dependencies>"
                                                + "</plugin></plugins></build>"));
        assertThat(folder.lint()).findings().isEmpty();
    }

    @Test
    @DisplayName("XD14 A link in a question is told once, at its own place")
    void tellsLinksOfQuestionsOnce() {
        ContentFolder folder =
                site(MavenFolder.SECOND)
                        .file(
                                "src/site/fml/q.fml",
                                "<faqs><part id=\"p\">\n"
                                        + "<faq id=\"q\"><question><a"
                                        + " href=\"no.html\">x</a></question></faq></part></faqs>\n");

        assertThat(folder.lint()).findings().containsExactly("src/site/fml/q.fml:2:32 link/broken");
    }
}
