package org.mageos.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Section B of the cases: links from file to file, where no site generator is at work. */
class FileLinkTest {

    private ContentFolder folder;

    @BeforeEach
    void createFolder(@TempDir Path root) {
        folder = new ContentFolder(root);
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @DisplayName("B paths of files and folders")
    @CsvSource({
        "B01, sibling.md, ok",
        "B01, ./sibling.md, ok",
        "B01, ../top.md, ok",
        "B01, below/child.md, ok",
        "B01, ../assets/tool.zip, ok",
        "B02, missing.md, link/broken",
        "B02, ../missing.md, link/broken",
        "B03, sibling.md/other, link/broken",
        "B03, sibling.md/other/again.md, link/broken",
        "B05, /docs/sibling.md, ok",
        "B05, /sibling.md, link/broken",
        "B07, ../../outside.md, link/broken",
        "B07, /../outside.md, link/broken",
        "B07, ../../docs/sibling.md, link/broken",
        "B07, %2e%2e/%2e%2e/outside.md, link/broken",
        "B13, below/../../docs/./sibling.md, ok",
        "B14, ?q=1, ok",
        "B14, '#here', ok",
        "B14, ., ok",
        "B14, ./, ok",
        "B14, .., ok",
        "B15, sibling, link/broken",
        "B16, pages, link/broken",
        "B16, pages.md, ok",
        "B18, sibling.md/, link/broken",
        "B18, sibling/, link/broken",
        "B19, below, ok",
        "B19, below/, ok",
        "B19, empty/, link/broken",
        "B25, ../with-readme, ok",
        "B25, ../with-readme#install, ok",
        "B25, ../with-readme/#install, ok",
        "B25, ../lower-readme#install, ok",
        "B26, ../with-readme#missing, link/broken-anchor",
        "B26, below#install, link/broken-anchor",
        "C38, below/#, ok",
        "C38, ../rst-readme#install, undecided",
        "B30, my%20page.md, ok",
        "B30, %5Bid%5D.md, ok",
        "B30, %73ibling.md, ok",
        "B31, literal%20name.md, ok",
        "B31, literal%2520name.md, ok",
        "B32, c%23.md, ok",
        "B32, c%23.md#sharp, ok",
        "B32, c#.md, link/broken",
        "B33, <my page.md>, ok",
        "B33, <our page.md>, link/broken",
        "B34, sibling.md?x=1, ok",
        "B34, sibling.md?x=1#sibling, ok",
        "B34, sibling.md?x=1#missing, link/broken-anchor",
        "B35, ../assets/tool.zip?v=1, ok",
        "B36, sibling.md#sibling?x=1, link/broken-anchor",
        "B37, größe.md, ok",
        "B37, gr%C3%B6%C3%9Fe.md, ok",
        "B39, Sibling.md, link/case",
        "B39, ../Docs/sibling.md, link/case",
        "B39, Below/, link/case",
        "B47, file:///etc/hosts, link/broken",
        "D17, //example.org/x, ok",
        "F20, slack://channel, ok",
        "F21, tel:+4912345, ok",
        "A35, mailto:a@example.org?subject=a%20b, ok",
        "A36, v2@1.5x.md, ok",
        "F30, https:\\\\host\\path, link/broken",
        "F30, http:///path, link/broken",
        "F30, http:, link/broken",
    })
    void resolvesPathsOfFiles(String id, String destination, String outcome) {
        folder.files("top.md", "assets/tool.zip", "docs/below/child.md", "docs/pages.md/inner.txt")
                .files("docs/my page.md", "docs/[id].md", "docs/literal%20name.md")
                .files("docs/größe.md", "docs/v2@1.5x.md", "docs/empty.txt")
                .file("docs/sibling.md", "# Sibling")
                .file("docs/c#.md", "# Sharp")
                .file("with-readme/README.md", "# Install")
                .file("lower-readme/readme.markdown", "# Install")
                .file("rst-readme/README.rst", "Install\n=======")
                .file("docs/from.md", "# Here\n\n[text](" + destination + ")\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @Test
    @DisplayName("B02 a missing file is named with its whole path, at the destination's place")
    void namesTheMissingFile() {
        folder.file("docs/a.md", "Text\n\nSee [it](sub/b.md).");
        assertThat(folder.lint()).findings().containsExactly("docs/a.md:3:10 link/broken");
        assertThat(folder.lint())
                .texts()
                .containsExactly("Broken link 'sub/b.md': there is no file 'docs/sub/b.md'");
    }

    @Test
    @DisplayName("B03 a file taken for a folder: the file is suggested")
    void suggestsTheFileTakenForAFolder() {
        folder.files("page.md").file("a.md", "[x](page.md/other) [y](page.md/)");
        assertThat(folder.lint())
                .texts()
                .containsExactly(
                        "Broken link 'page.md/other': 'page.md' is a file, not a folder;"
                                + " did you mean 'page.md'?",
                        "Broken link 'page.md/': 'page.md' is a file, not a folder;"
                                + " did you mean 'page.md'?");
    }

    @Test
    @DisplayName("B38 another Unicode form is link/case with the right spelling")
    void findsAnotherUnicodeForm() {
        folder.files("cafe\u0301.md").file("a.md", "[x](caf\u00e9.md) [y](caf%C3%A9.md)");
        assertThat(folder.lint())
                .findings()
                .containsExactly("a.md:1:5 link/case", "a.md:1:18 link/case");
        assertThat(folder.lint())
                .texts()
                .allMatch(text -> text.contains("its Unicode form"))
                .allMatch(text -> text.endsWith("write 'cafe\u0301.md'"));
    }

    @Test
    @DisplayName("B38 a percent-encoded decomposed name is told from letter case")
    void namesTheUnicodeFormOfAnEncodedLink() {
        folder.files("caf\u00e9.md").file("a.md", "[x](cafe%CC%81.md)");
        assertThat(folder.lint())
                .texts()
                .containsExactly(
                        "The link 'cafe%CC%81.md' differs from the real path by its Unicode form"
                                + " (composed or decomposed) only; write 'caf\u00e9.md'");
    }

    @Test
    @DisplayName("B39 the right spelling keeps the way the link is written")
    void writesTheRightSpellingLikeTheLink() {
        folder.files("Docs/Setup Guide.md")
                .file(
                        "docs2/a.md",
                        "[x](../docs/setup%20guide.md#top) [y](/docs/Setup%20Guide.md)");
        assertThat(folder.lint())
                .texts()
                .containsExactly(
                        "The link '../docs/setup%20guide.md#top' differs from the real path by"
                                + " letter case only; write '../Docs/Setup%20Guide.md#top'",
                        "The link '/docs/Setup%20Guide.md' differs from the real path by"
                                + " letter case only; write '/Docs/Setup%20Guide.md'");
    }

    @Test
    @DisplayName("B40 a symbolic link within the tree is followed")
    void followsSymlinksInTheTree() {
        folder.file("real/page.md", "# Title\n\n[x](other.md)").files("real/other.md");
        folder.symlink("alias", "real")
                .symlink("page.md", "real/page.md")
                .files("other.md")
                .file("a.md", "[x](alias/page.md#title) [y](page.md#title)");
        assertThat(folder.lint()).isClean();
    }

    @Test
    @DisplayName("B46 a folder without Git is checked")
    void needsNoGit() {
        folder.file("a.md", "[x](b.md)");
        assertThat(folder.lint()).findings().containsExactly("a.md:1:5 link/broken");
    }

    @Test
    @DisplayName("B54 one missing target, a finding for each place")
    void reportsEachPlace() {
        folder.file("a.md", "[x](gone.md) [y](gone.md)").file("b.md", "[x](gone.md)");
        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "a.md:1:5 link/broken", "a.md:1:18 link/broken", "b.md:1:5 link/broken");
    }

    @Test
    @DisplayName("A09, A10 a definition is reported once, where it stands, used or not")
    void reportsDefinitionsOnce() {
        folder.file("a.md", "[x][r] [y][r]\n\n[r]: gone.md\n[unused]: gone-too.md");
        assertThat(folder.lint())
                .findings()
                .containsExactly("a.md:3:6 link/broken", "a.md:4:11 link/broken");
    }

    @Test
    @DisplayName("A47 a link without a destination, and a lone '#' in Markdown")
    void findsEmptyLinks() {
        folder.file("a.md", "[x]() [y](#) <a href=\"#\">z</a> <a href=\"\">z</a>");
        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "a.md:1:1 link/empty", "a.md:1:11 link/empty", "a.md:1:32 link/empty");
    }

    @Test
    @DisplayName(
            "Of several READMEs of a folder the Markdown one is shown, each folder has its own")
    void showsTheReadmeOfEachFolder() {
        folder.file("one/readme.md", "# One")
                .file("one/README.txt", "")
                .file("two/README.markdown", "# Two")
                .file("two/deep/x.txt", "")
                .file("a.md", "[x](one/#one) [x](two/#two) [x](two#one) [x](two/deep/#two)");
        assertThat(folder.lint())
                .findings()
                .containsExactly("a.md:1:33 link/broken-anchor", "a.md:1:46 link/broken-anchor");
    }

    @Test
    @DisplayName("An own-domain URL cannot be judged where no generator says what has a URL")
    void leavesOwnUrlsOpenWithoutAGenerator() {
        folder.settings("site: { url: https://example.org }")
                .file("a.md", "[x](https://example.org/x)");
        assertThat(folder.lint()).findings().isEmpty();
        assertThat(folder.lint())
                .undecided()
                .containsExactly(
                        "a.md:1:5 an absolute URL of the own site, whose generator is not known");
    }
}
