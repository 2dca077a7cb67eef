package org.mageos.content.site.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.testing.ContentFolder;

/** Section C of the cases: anchors of Markdown, as GitHub and what follows it make them. */
class FragmentTest {

    private ContentFolder folder;

    @BeforeEach
    void createFolder(@TempDir Path root) {
        folder = new ContentFolder(root);
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @DisplayName("C fragments between files")
    @CsvSource({
        "C01, '#here', ok",
        "C01, '#gone', link/broken-anchor",
        "C02, other.md#there, ok",
        "C02, other.md#gone, link/broken-anchor",
        "C03, missing.md#there, link/broken",
        "C20, '#explicit-id', ok",
        "C20, '#id', link/broken-anchor",
        "C21, '#block', link/broken-anchor",
        "C23, '#by-id', ok",
        "C23, '#by-name', ok",
        "C23, '#on-div', ok",
        "C23, '#name-of-div', link/broken-anchor",
        "C24, other.md#java.util.List-of--, ok",
        "C25, other.md#, ok",
        "C26, other.md#top, ok",
        "C26, '#TOP', ok",
        "C27, other.md#readme, ok",
        "C28, '#HERE', ok",
        "C28, other.md#There, ok",
        "C29, '#größe', ok",
        "C29, '#gr%C3%B6%C3%9Fe', ok",
        "C30, other.md#a%3Ab, ok",
        "C31, other.md#%7C%3E/2, ok",
        "C31, other.md#it%27s, ok",
        "C32, 'other.md#:~:text=word', ok",
        "C33, 'other.md#:~:text=a-,b,c,-d&text=e', ok",
        "C35, 'other.md#there:~:text=word', ok",
        "C35, 'other.md#gone:~:text=word', link/broken-anchor",
        "C36, code.php#L2, ok",
        "C36, code.php#L1-L3, ok",
        "C36, code.php#L1-3, ok",
        "C36, code.php#L1C5-L2C11, ok",
        "C36, missing.php#L2, link/broken",
        "C36, other.md?plain=1#L2, ok",
        "C37, code.php#L4, link/broken-anchor",
        "C37, code.php#L2-L9, link/broken-anchor",
        "C40, style.css#x, undecided",
        "C40, code.php#part, undecided",
        "C41, manual.pdf#page=2, undecided",
        "C42, LICENSE#x, undecided",
        "C45, other.md?x=1#there, ok",
        "C46, from.md#here, ok",
        "C46, from.md#gone, link/broken-anchor",
        "C49, '#user-content-here', ok",
    })
    void judgesFragments(String id, String destination, String outcome) {
        folder.files("style.css", "manual.pdf", "LICENSE")
                .file("code.php", "1\n2\n3\n")
                .file(
                        "other.md",
                        """
                        # There

                        <a name="java.util.List-of--"></a> <b id="a%3Ab">x</b> <b id="|>/2">x</b>
                        <b id="it's">x</b>
                        """)
                .file(
                        "from.md",
                        """
                        # Here

                        ## Größe

                        ## Explicit {#id}

                        {#block}
                        ## Block attribute

                        <a id="by-id"></a> <a name="by-name"></a>

                        <div id="on-div" name="name-of-div"></div>

                        [text](%s)
                        """
                                .formatted(destination));
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}: {1} has the id {2}")
    @DisplayName("C ids of headings, by what stands in them")
    @CsvSource({
        "C06, The `code` of *all* **things**, the-code-of-all-things",
        "C06, See [the docs](b.md) now, see-the-docs-now",
        "C06, snake_case_name, snake_case_name",
        "C06, `--flag` of `a_b`, --flag-of-a_b",
        "C06, A &amp; B, a--b",
        "C06, \\*escaped\\*, escaped",
        "C14, 😄 unicode emoji, -unicode-emoji",
        "C14, :smile:, smile",
        "C15, Привет мир, привет-мир",
        "C17, alpha <!-- bravo --> charlie, alpha--charlie",
        "C17, The <kbd>Ctrl</kbd> key, the-ctrl-key",
        "C18, Heading ![alt](x.png), heading-",
        "C18, ![alt](x.png) Heading, -heading",
    })
    void makesIdsOfHeadings(String id, String heading, String anchor) {
        folder.images("x.png").files("b.md");
        folder.file("a.md", "# " + heading + "\n\n[text](#" + anchor + ")");
        assertThat(folder.lint()).isClean();
    }

    @Test
    @DisplayName("C03 of a missing page only the page is reported")
    void reportsTheMissingPageOnly() {
        folder.file("a.md", "[x](b.md#c)");
        assertThat(folder.lint()).findings().containsExactly("a.md:1:5 link/broken");
    }

    @Test
    @DisplayName("C10-C13 repeated headings count on")
    void countsRepeatedHeadings() {
        folder.file(
                "a.md",
                """
                # Echo
                # Echo
                # Echo 1
                # Echo-1
                # Echo
                # \\_\\_proto\\_\\_
                # constructor

                [1](#echo) [2](#echo-1) [3](#echo-1-1) [4](#echo-1-2) [5](#echo-2) [6](#__proto__)
                [7](#constructor) [8](#echo-3)
                """);
        assertThat(folder.lint()).findings().containsExactly("a.md:10:23 link/broken-anchor");
    }

    @Test
    @DisplayName("C19 an empty heading has no anchor and does no harm")
    void toleratesEmptyHeadings() {
        folder.file("a.md", "#\n\n##\n\n# x\n\n[x](#x)");
        assertThat(folder.lint()).isClean();
    }

    @Test
    @DisplayName("C37 the last line is named")
    void namesTheLastLine() {
        folder.file("run.sh", "one\ntwo").file("a.md", "[x](run.sh#L3)");
        assertThat(folder.lint())
                .texts()
                .containsExactly(
                        "Broken anchor '#L3': 'run.sh' has no such id; the file ends with line 2");
    }

    @Test
    @DisplayName("C52 a near anchor is suggested, in this file or in another")
    void suggestsAnchors() {
        folder.file("a.md", "# Installation\n\n[x](#instalation) [y](b.md#troubleshooting)")
                .file("b.md", "# Setup")
                .file("c.md", "# Troubleshooting");
        assertThat(folder.lint())
                .texts()
                .containsExactly(
                        "Broken anchor '#instalation': this page has no such id;"
                                + " did you mean '#installation'?",
                        "Broken anchor '#troubleshooting': 'b.md' has no such id;"
                                + " 'c.md' has this anchor");
    }

    @Test
    @DisplayName("What nobody sees in an anchor is encoded where it is suggested")
    void showsWhatNobodySees() {
        String shrugging = "\uD83E\uDD37\uD83C\uDFFF\u200D\u2642\uFE0F";
        folder.file(
                "a.md",
                "# "
                        + shrugging
                        + " Custom Ops\n\n[x](#-custom-ops) [y](#%EF%B8%8F-custom-ops)"
                        + " [z](#\uFE0F-custom-ops)");
        assertThat(folder.lint())
                .texts()
                .containsExactly(
                        "Broken anchor '#-custom-ops': this page has no such id;"
                                + " did you mean '#%EF%B8%8F-custom-ops'?");
    }

    @Test
    @DisplayName("C28 a site's anchors are case-sensitive")
    void caseCountsInSites() {
        folder.files("astro.config.mjs").file("src/pages/a.md", "# Here\n\n[x](#Here) [y](#here)");
        assertThat(folder.lint())
                .findings()
                .containsExactly("src/pages/a.md:3:5 link/broken-anchor");
    }
}
