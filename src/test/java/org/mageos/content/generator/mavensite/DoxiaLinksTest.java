package org.mageos.content.generator.mavensite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.testing.ContentFolder;

/** What becomes of links in Markdown, seen in builds with both generations of Doxia. */
class DoxiaLinksTest {

    @TempDir Path root;
    private ContentFolder folder;

    @BeforeEach
    void start() {
        folder =
                MavenFolder.of(root, MavenFolder.SECOND)
                        .file("src/site/markdown/b.md", "# Start\n\n## What's new\n\n## v1.0\n")
                        .file("src/site/markdown/sub/c.md", "# Hello World\n")
                        .file("src/site/markdown/guide-1.0.md", "# Guide\n")
                        .file("src/site/apt/apt1.apt", "Apt\n")
                        .file("src/site/xdoc/xd1.xml", "<document/>\n")
                        .file("src/site/fml/faq.fml", "<faqs/>\n")
                        .file("src/site/markdown/filt.md.vm", "# Filt\n\n## Gone\n");
    }

    private String outcome(String markdown) {
        folder.file("src/site/markdown/from.md", markdown + "\n");
        return folder.lint().outcome();
    }

    @ParameterizedTest
    @CsvSource({
        "b.md, b.html",
        "./../b.md, ./../b.html",
        "../../b.md#x, ../../b.html#x",
        "/b.md, /b.html",
        "b.markdown, b.html",
        "b.md#, b.html#",
        "guide-1.0.md, guide-1.0.md",
        "a/../b.md, a/../b.md",
        ".././b.md, .././b.md",
        "b.md#v1.0, b.md#v1.0",
        "b.md#a:b, b.md#a:b",
        "b.md?x=1, b.md?x=1",
        "https://example.org/x.md, https://example.org/x.md",
        "h.MD, h.MD",
        "#systemd, #syst.html",
        "run-cmd, run-.html",
        "bin/systemd, bin/syst.html",
    })
    @DisplayName("MS20, MS22, MS24, MS30 to MS33: which links Doxia rewrites, and to what")
    void rewrites(String link, String rewritten) {
        assertThat(DoxiaLinks.rewritten(link, SitePlugin.Rewriting.PATHS)).isEqualTo(rewritten);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MS20 | [a](b.md) | ok",
                "MS20 | [a](sub/c.md#Hello_World) | ok",
                "MS20 | [a](b.md \"title\") | ok",
                "MS20 | [a](<b.md>) | ok",
                "MS20 | [a][r]\\n\\n[r]: b.md | ok",
                "MS06 | [a](filt.md) | ok",
                "MS21 | [a](nope.md) | link/broken",
                "MS22 | [a](guide-1.0.md) | link/broken",
                "MS22 | [a](guide-1.0.html) | ok",
                "MS22 | [a](sub/../b.md) | link/broken",
                "MS23 | [a](b.md#What.27s_new) | link/broken",
                "MS23 | [a](b.html#What.27s_new) | ok",
                "MS23 | [a](b.md#What's_new) | ok",
                "MS24 | [a](#systemd) | link/broken-anchor",
                "MS25 | [a](apt1.apt) | link/broken",
                "MS25 | [a](xd1.xml) | link/broken",
                "MS25 | [a](faq.fml) | link/broken",
                "MS25 | [a](apt1.html) | ok",
                "MS26 | <a href=\"b.md\">a</a> | link/broken",
                "MS26 | <a href=\"b.html\">a</a> | ok",
                "MS27 | ![x](sub/c.md) | image/missing",
                "MS31 | [a](b.md#) | ok",
                "MS33 | [a](./b.MD) | link/broken",
                "MS44 | [a](b.html#What's_new) | ok",
                "MS44 | [a](b.html#What%27s_new) | link/broken-anchor",
                "MS51 | title: A\\nlink: [x](nope.md)\\n\\nText | ok",
                "MS51 | title: A\\n\\n[x](nope.md) | link/broken",
                "MS51 | Note: [x](nope.md)\\n\\nText | link/broken",
                "MS51 | title: [x](nope.md) | link/broken",
                "MS56 | [a](filt.html#Gone) | link/broken-anchor",
                "MS36 | [a](https://example.org/x.html) | ok",
                "MS28 | [[b.html]] | ok",
                "MS28 | [[sub/c.html]] | link/broken",
                "MS28 | [[b.md]] | link/broken",
                "MS28 | [[A-1]](https://example.org/A-1) | link/broken",
                "MS28 | `[[code]]` | ok",
                "MS20 | [a](/b.md) | ok",
                "MS20 | [a](/b.html#nope) | link/broken-anchor",
                "MS20 | [a](/other/x.html) | undecided",
                "MS20 | [a](/apt1.apt) | link/broken",
                "MS20 | ![x](/other/x.png) | undecided",
            })
    void judges(String id, String markdown, String outcome) {
        assertThat(outcome(markdown.replace("\\n", "\n"))).as(id).isEqualTo(outcome);
    }

    @Test
    @DisplayName("MS25 What to write is told where the source of a page is linked to")
    void tellsThePageOfASource() {
        folder.file("src/site/markdown/from.md", "[a](apt1.apt)\n");

        assertThat(folder.lint())
                .texts()
                .containsExactly(
                        "Broken link 'apt1.apt': the site has no sources, and Doxia does not"
                                + " rewrite this link; did you mean 'apt1.html'?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3.21.0 | [a](b.html#What's_new) | ok",
                "3.12.1 | [a](b.html#What's_new) | link/broken-anchor",
                "3.12.1 | [a](b.html#What.27s_new) | ok",
                "''     | [a](b.html#What's_new) | ok",
                "''     | [a](b.html#What.27s_new) | ok",
                "''     | [a](b.html#What-s-new) | link/broken-anchor",
                "3.7.1  | [a](b.md) | link/broken",
                "3.9.1  | [a](b.md) | ok",
                "3.9.1  | [a](./b.md) | link/broken",
                "3.10.0 | [a](./b.md) | ok",
                "3.20.0 | [a](./b.md) | ok",
                "4.0.0-M16 | [a](b.html#Start) | undecided",
                "${x}   | [a](b.html#Start) | undecided",
                "3.12.1 | [a](b.html#Start) | link/broken-anchor",
                "3.21.0 | [a](b.html#Start) | ok",
                "''     | [a](b.html#Start) | undecided",
            })
    @DisplayName(
            "MS20, MS41, MS44: what depends on the version of Doxia, which the pom may not tell")
    void dependsOnTheGeneration(String version, String markdown, String outcome) {
        folder.file("pom.xml", MavenFolder.pom("demo", MavenFolder.plugin(version, "")));

        assertThat(outcome(markdown)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[a](${my.page}.html) | undecided",
                "[a]($page.html) | undecided",
                "[a](nope.html) | link/broken",
                "[a](b.md) | ok",
                "#if($x)\\n[a](nope.html)\\n#end | undecided",
                "## [a](nope.html) | ok",
                "#* [a](nope.html) *# | ok",
            })
    @DisplayName("MS56, MS57: what Velocity leaves, and what it may change")
    void readsTemplates(String markdown, String outcome) {
        folder.file("src/site/markdown/from.md.vm", markdown.replace("\\n", "\n") + "\n");

        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }
}
