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
import org.mageos.content.testing.Linted;

/** Section B of the cases: links from file to file, where no site generator is at work. */
class FileLinksTest {

    private ContentFolder folder;

    @BeforeEach
    void createFolder(@TempDir Path root) {
        folder = new ContentFolder(root);
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @DisplayName("The page of a document may be made by a program, but not for a Git host")
    @CsvSource({
        "docs/a.md, b.html, undecided",
        "docs/a.md, ../docs/b.html#x, undecided",
        "docs/a.md, c.html, link/broken",
        "docs/a.md, B.html, link/broken",
        "README.md, docs/b.html, link/broken",
    })
    void doubtsMadePages(String file, String destination, String outcome) {
        folder.file("docs/b.md", "# B\n").file(file, "[b](" + destination + ")\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
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
        folder.files(
                        ".git/HEAD",
                        "top.md",
                        "assets/tool.zip",
                        "docs/below/child.md",
                        "docs/pages.md/inner.txt")
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
    @DisplayName("B07 without Git nobody knows what is above the content root")
    void leavesOpenWhatIsAboveTheRootWithoutGit() {
        folder.file("docs/a.md", "[x](../../b.md) [y](/../b.md)");
        assertThat(folder.lint())
                .undecided()
                .containsExactly("docs/a.md:1:5 a link that leads out of the content root");
        assertThat(folder.lint()).findings().containsExactly("docs/a.md:1:21 link/broken");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("B07 a module's links into the repository around it")
    @CsvSource({
        "../../README.md, ok",
        "../../README.md#title, undecided",
        "../../README.md/, link/broken",
        "../../gone.md, link/broken",
        "../../my%20page.md, ok",
        "../../literal%20name.md, ok",
        "../../other, ok",
        "../../other/, ok",
        "../.., ok",
        "../../.., link/broken",
        "../../../outside.md, link/broken",
        "/../README.md, link/broken",
        "../../mod/top.md#top, ok",
        "../../mod/top.md#missing, link/broken-anchor",
        "../../mod/gone.md, link/broken",
        "../../mod, ok",
        "../../module/x.md, ok",
        "../../../../issues, ok",
        "../../issues, link/broken",
        "../../away/x.md, undecided",
    })
    void judgesLinksIntoTheRepositoryAround(
            String destination, String outcome, @TempDir Path outside) {
        new ContentFolder(outside).files("x.md");
        folder.files(".git/HEAD", "README.md", "my page.md", "literal%20name.md")
                .files("other/x.txt", "module/x.md")
                .symlink("away", outside.toString());
        ContentFolder module =
                new ContentFolder(folder.root().resolve("mod"))
                        .file("top.md", "# Top")
                        .file("docs/a.md", "[text](" + destination + ")");
        assertThat(module.lint().outcome()).isEqualTo(outcome);
    }

    @Test
    @DisplayName("B07 a module's images in the repository around it")
    void findsImagesInTheRepositoryAround() {
        folder.files(".git/HEAD").images("logo.png");
        ContentFolder module =
                new ContentFolder(folder.root().resolve("mod"))
                        .file("a.md", "![logo](../logo.png) ![gone](../gone.png)");
        assertThat(module.lint()).findings().containsExactly("a.md:1:30 image/missing");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("Pages that a host has beside the repository's files")
    @CsvSource({
        "../../issues/5, ok",
        "/../../issues/5, ok",
        "/../issues/5, link/broken",
        "../../wiki, ok",
        "../../pulls, ok",
        "../../releases/latest, ok",
        "../../discussions, ok",
        "../../actions/workflows/ci.yml, ok",
        "../../blob/main/README.md#title, ok",
        "../../../other/issues, ok",
        "../../nothing, link/broken",
        "../issues, link/broken",
    })
    void leavesPagesOfTheHostAlone(String destination, String outcome) {
        folder.files(".git/HEAD").file("README.md", "[text](" + destination + ")");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("Links into the folder of another module")
    @CsvSource({
        "mod/README.md, ok",
        "mod/, ok",
        "mod, ok",
        "mod/Main.java#L1, ok",
        "mod/Main.java#L9, link/broken-anchor",
        "mod/README.md#anything, undecided",
        "mod#anything, undecided",
        "mod/gone.md, link/broken",
        "mod/readme.md, link/case",
        "mod/target/x.md, link/broken",
    })
    void knowsTheNamesInOtherModules(String destination, String outcome) {
        folder.files("mod/target/x.md")
                .file("mod/Main.java", "class Main {}\n")
                .file("mod/README.md", "[x](gone.md)")
                .symlink("mod/loop", ".")
                .images("mod/unused.png")
                .settings("rules: { image/unused: error }")
                .file("README.md", "[text](" + destination + ")")
                .otherModule("mod", "mod/target");
        Linted linted = folder.lint();
        assertThat(linted.outcome()).isEqualTo(outcome);
        assertThat(linted.result().counts().documents()).isEqualTo(1);
    }

    @Test
    void namesTheReasonForAnchorsInOtherModules() {
        folder.file("mod/README.md", "# Title")
                .file("a.md", "[x](mod/README.md#title) [y](mod#title)")
                .otherModule("mod", "mod/target");
        assertThat(folder.lint())
                .undecided()
                .containsExactly(
                        "a.md:1:5 an anchor in a document of another module",
                        "a.md:1:30 an anchor in a document of another module");
    }

    @Test
    @DisplayName("Documents below .github are read, those of other hidden folders are not")
    void readsTheDocumentsThatGithubShows() {
        folder.file(".github/CONTRIBUTING.md", "[x](gone.md) [y](../a.md)")
                .file(".github/.hidden/b.md", "[x](gone.md)")
                .file(".hidden.md", "[x](gone.md)")
                .file(".other/b.md", "# B\n\n[x](gone.md)")
                .file("a.md", "[x](.github/CONTRIBUTING.md) [y](.other/b.md)");
        assertThat(folder.lint())
                .findings()
                .containsExactly(".github/CONTRIBUTING.md:1:5 link/broken");
    }

    @Test
    @DisplayName("A template's links start where GitHub shows its copy")
    void leavesLinksOfTemplatesOpen() {
        folder.file(
                        ".github/PULL_REQUEST_TEMPLATE.md",
                        "[x](../blob/main/a.md) [y](../a.md) [z](../../issues)")
                .file(".github/ISSUE_TEMPLATE/bug.md", "[x](gone.md)")
                .files("a.md");
        String reason = " a link of a template, whose text is to stand elsewhere";
        assertThat(folder.lint()).findings().isEmpty();
        assertThat(folder.lint())
                .undecided()
                .containsExactly(
                        ".github/ISSUE_TEMPLATE/bug.md:1:5" + reason,
                        ".github/PULL_REQUEST_TEMPLATE.md:1:5" + reason,
                        ".github/PULL_REQUEST_TEMPLATE.md:1:41" + reason);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("So do those of the templates that people copy, which their names tell")
    @CsvSource({
        "0000-template.md, undecided",
        "rfcs/my-template.md, undecided",
        "pr-templates/template-for-graduation.md, undecided",
        "docs/template-language.md, link/broken",
        "docs/templates/syntax.md, link/broken",
        "docs/my_template.md, undecided",
        ".github/projects/article-templates/general.md, undecided",
        ".github/projects/general.md, link/broken",
    })
    void leavesLinksOfCopiedTemplatesOpen(String file, String outcome) {
        folder.file(file, "[x](gone.md)");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("A document of a folder of templates links from where a program puts its copies")
    @CsvSource({
        "../../../lib/a.h, undecided",
        "../../lib/a.h, link/broken",
        "../../../lib/gone.h, link/broken",
    })
    void looksFromTheCopiesOfATemplate(String link, String outcome) {
        folder.file("ip_templates/alert/doc/guide.md", "[x](" + link + ")")
                .files("top/autogen/alert/doc/guide.md", "top/lib/a.h");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @Test
    @DisplayName("The copies of other templates show where that of one without a copy would lie")
    void looksFromWhereOtherTemplatesHaveCopies() {
        folder.file("ip_templates/pwm/doc/guide.md", "[x](../../../lib/a.h) [y](../../../lib/b.h)")
                .files(
                        "ip_templates/alert/README.md",
                        "top/autogen/alert/README.md",
                        "top/lib/a.h");
        assertThat(folder.lint())
                .findings()
                .containsExactly("ip_templates/pwm/doc/guide.md:1:27 link/broken");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("A path with the words of a host's URLs is for a text that a program puts there")
    @CsvSource({
        "../tree/HEAD/a.md, undecided",
        "../../blob/main/gone.md, undecided",
        "tree/HEAD/a.md, link/broken",
        "../tree/a.md, link/broken",
        "../tree/topic/a.md, link/broken",
    })
    void doubtsPathsOfAHostsPages(String link, String outcome) {
        folder.file("tools/bot/deep/advice.md", "# A\n\n[x](" + link + ")").files("a.md");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("What is wrong in a text that programs are tested with may be meant to be")
    @CsvSource({
        "tests/fixtures/a.md, undecided",
        "pkg/testdata/b/a.md, undecided",
        "tests/fixtures/README.md, link/broken",
        "tests/a.md, link/broken",
        "docs/fixtures.md, link/broken",
    })
    void doubtsFixtures(String file, String outcome) {
        folder.file(file, "# A\n\n[x](gone.md)");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
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
    @DisplayName(
            "A09, A10 a definition is reported once, where it stands, and not if nothing uses it")
    void reportsDefinitionsOnce() {
        folder.file("a.md", "[x][r] [y][r]\n\n[r]: gone.md\n[unused]: gone-too.md");
        assertThat(folder.lint()).findings().containsExactly("a.md:3:6 link/broken");
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
                        "a.md:1:5 an absolute URL of this site, whose generator is not known");
    }

    @Test
    @DisplayName("What tags of a template language put into a document is open")
    void leavesOpenWhatTagsPutIn() {
        folder.file("en/a.md", "{% include \"/parts/b.md\" %}\n\n[x](#made)")
                .file("en/parts/b.md", "## Made\n\n[x](c.md)")
                .file("en/d.md", "{% include 'qa/e.md' %}\n\n[x](#absent)")
                .file("f.md", "{% include x %}\n\n[x](#absent)")
                .file("include/qa/e.md", "[x](c.md)")
                .file("g.md", "```\n{% include 'h.md' %}\n```\n\n[x](#absent)")
                .file("h.md", "[x](c.md)");
        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "f.md:3:5 link/broken-anchor",
                        "g.md:5:5 link/broken-anchor",
                        "h.md:1:5 link/broken");
        assertThat(folder.lint()).undecided().hasSize(3);
    }

    @Test
    @DisplayName("Links of drafts outside of the content start where the draft is to stand")
    void leavesLinksOfDraftsOpen() {
        folder.file("_drafts/a/index.md", "[x](../../2024-01/b/index.md)")
                .file("my_drafts/a.md", "[x](../b.md)");
        assertThat(folder.lint()).findings().containsExactly("my_drafts/a.md:1:5 link/broken");
        assertThat(folder.lint()).undecided().hasSize(1);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("An id by which other programs count headings is theirs")
    @CsvSource({
        "_5, undecided",
        "id12, undecided",
        "_, link/broken-anchor",
        "id, link/broken-anchor",
        "_5a, link/broken-anchor"
    })
    void doubtsCountedIds(String id, String outcome) {
        folder.file("a.md", "## \u4E00\n\n[x](#" + id + ")");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }
}
