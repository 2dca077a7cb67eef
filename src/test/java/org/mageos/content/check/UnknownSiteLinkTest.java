package org.mageos.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.testing.ContentFolder;

/** Links of sites whose generators' rules are not known. */
class UnknownSiteLinkTest {

    @TempDir Path root;
    private ContentFolder folder;

    @BeforeEach
    void setUp() {
        folder = new ContentFolder(root);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("What can be a URL is undecided, files are not")
    @CsvSource({
        "/team, undecided",
        "/img/logo.svg, ok",
        "/img/gone.svg, undecided",
        "/guide/gone.md, undecided",
        "~/x, undecided",
        "@/x, undecided",
        "gone.html, undecided",
        "gone, undecided",
        "../gone/, undecided",
        "`Name.of/1`, undecided",
        "gone.md, link/broken",
        "gone.pdf, link/broken",
        "b.md, ok",
        "B.md, link/case",
        "b.md#gone, undecided",
        "#gone, undecided",
    })
    void opensTheUrlsOfASite(String destination, String outcome) {
        folder.file("next.config.mjs", "export default {}")
                .files("public/img/logo.svg", "content/b.md")
                .file("content/a.md", "[text](" + destination + ")\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName(
            "Beside such a site what starts at the root can be one of its URLs, or ends as only a"
                    + " page does")
    @CsvSource({
        "/team, undecided",
        "~/team, undecided",
        "gone, link/broken",
        "gone.html, undecided",
        "#gone, link/broken-anchor"
    })
    void opensOnlyTheFolderOfTheSite(String destination, String outcome) {
        folder.file("apps/site/next.config.mjs", "export default {}")
                .file("notes/a.md", "[text](" + destination + ")\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("A bundler looks names up, and a build may copy a version of the documents")
    @CsvSource({
        "~@images/a.png, undecided",
        "~package/a.png, undecided",
        "../latest/b.md, undecided",
        "../latest/gone.md, link/broken",
        "../0.3/b.md, link/broken",
    })
    void opensWhatOnlyTheBuildHas(String destination, String outcome) {
        folder.file("docs/.vuepress/config.js", "module.exports = {}")
                .files("docs/0.1/b.md", "docs/0.2/b.md")
                .file("docs/guide/a.md", "[text](" + destination + ")\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @Test
    @DisplayName("The reason names the generator and the settings that would make it known")
    void namesTheSettings() {
        folder.file("next.config.mjs", "export default {}").file("docs/a.md", "[x](/team)\n");
        assertThat(folder.lint())
                .undecided()
                .containsExactly(
                        "docs/a.md:1:5 a URL of a site of Next.js, whose rules are not known (set"
                                + " public and collections.*.permalink)");
    }

    @Test
    @DisplayName("Where a page's path is that of its file, it is known")
    void findsPagesByTheirPaths() {
        folder.file("package.json", "{\"dependencies\": {\"hexo\": \"8\"}}")
                .file("_config.yml", "title: x\n")
                .files("source/docs/setup.md", "source/docs/index.md")
                .images("source/img/x.png")
                .file(
                        "source/docs/a.md",
                        "[x](setup.html) [x](/docs/setup.html) [x](/docs/) ![x](/img/x.png)");
        assertThat(folder.lint()).isClean();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("An anchor of such a page is ok where GitHub would make it")
    @CsvSource({
        "/guide/setup#first-steps, ok",
        "setup#first-steps, ok",
        "/guide/setup#gone, undecided",
    })
    void findsAnchorsOfPages(String destination, String outcome) {
        folder.file("docs.json", "{\"$schema\": \"https://mintlify.com/docs.json\"}")
                .file("guide/setup.mdx", "# Setup\n\n## First steps\n")
                .file("guide/a.mdx", "[text](" + destination + ")\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("Where relative links have rules of their own, a name that is somewhere is open")
    @CsvSource({
        "logo.png, undecided",
        "images/logo.png, undecided",
        "none.png, image/missing",
    })
    void opensRelativeLinksWithOwnRules(String destination, String outcome) {
        folder.files("writerside.cfg")
                .images("attachments/logo.png")
                .file("notes/a.md", "![text](" + destination + ")\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("A name that a vault has once is found wherever it lies")
    @CsvSource({
        "logo.png, ok",
        "Plan.md, ok",
        "Twice.md, undecided",
        "images/logo.png, undecided",
        "none.png, link/broken",
        "None.md, link/broken",
    })
    void findsTheOnlyFileOfANameInAVault(String destination, String outcome) {
        folder.files(".obsidian/app.json", "a/Twice.md", "b/Twice.md", "b/Plan.md")
                .images("attachments/logo.png")
                .file("notes/a.md", "[text](" + destination + ")\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("A vault may be a folder above the one with the sign")
    @CsvSource({
        "logo.png, undecided",
        "Plan.md, undecided",
        "b/Plan.md, link/broken",
        "none.png, link/broken",
    })
    void takesAFolderAboveForAVault(String destination, String outcome) {
        folder.files("old/.obsidian/app.json", "a/b/Plan.md")
                .images("attachments/logo.png")
                .file("notes/a.md", "[text](" + destination + ")\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("DocC finds images by their names, also of one appearance")
    @CsvSource({
        "![x](chart), undecided",
        "![x](chart.png), undecided",
        "![x](plan.png), undecided",
        "![x](gone.png), image/missing",
        "<doc:Start>, ok",
        "[x](doc:Start), ok",
    })
    void readsDocc(String text, String outcome) {
        folder.images(
                        "Sources/Kit/Kit.docc/Resources/chart~dark@2x.png",
                        "Sources/Kit/Kit.docc/Resources/plan.png")
                .file("Sources/Kit/Kit.docc/Articles/Start.md", text + "\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @DisplayName("What another document takes in may have its links relative to that one")
    @CsvSource({
        "'```{include} ../CHANGELOG.md', guide.md, undecided",
        "':::{include} ../CHANGELOG.md', guide.md, undecided",
        "'<!--@include: ../CHANGELOG.md-->', guide.md, undecided",
        "'{% include-markdown \"../CHANGELOG.md\" %}', guide.md, undecided",
        "'```{include} ../CHANGELOG.md', docs/guide.md, ok",
        "'{include} ../CHANGELOG.md', guide.md, link/broken",
    })
    void doubtsTheLinksOfWhatIsIncluded(String inclusion, String destination, String outcome) {
        folder.file(inclusion.contains("%") ? "mkdocs.yml" : "other.yml", "site_name: x")
                .files("docs/guide.md")
                .file("docs/changes.md", "---\ntitle: x\n---\n" + inclusion + "\n")
                .file("CHANGELOG.md", "[text](" + destination + ")\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("A site may serve the texts of its pages, too")
    @CsvSource({"./b.md, undecided", "./b.mdx, ok", "./c.md, link/broken"})
    void doubtsTextsOfPages(String destination, String outcome) {
        folder.file("docs.json", "{\"$schema\":\"https://mintlify.com/docs.json\"}")
                .files("guide/b.mdx")
                .file("guide/a.mdx", "---\ntitle: A\n---\n\n[x](" + destination + ")\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("Doxygen finds labels and images in whatever file and folder")
    @CsvSource({
        "[x](#wifi), undecided",
        "![x](wifi.png), undecided",
        "![x](gone.png), image/missing",
        "[x](gone.md), link/broken",
    })
    void doubtsLabelsOfDoxygen(String text, String outcome) {
        folder.file("docs/Doxyfile", "FILE_PATTERNS = *.md\n")
                .files("docs/images/wifi.png")
                .file("docs/b.md", "# Wifi {#wifi}\n")
                .file("docs/more/a.md", text + "\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("MDX is written for a program, which may put it into a site")
    @CsvSource({
        "/team, undecided",
        "/language/sources.mdx, undecided",
        "/img/logo.svg, undecided",
        "sibling, undecided",
        "../cli/plan, undecided",
        "intro/install.mdx, undecided",
        "install.mdx, ok",
        "../intro/gone.mdx, link/broken",
        "gone.mdx, link/broken",
        "gone.png, link/broken",
    })
    void doubtsTheUrlsOfMdx(String destination, String outcome) {
        folder.files("docs/intro/install.mdx", "docs/intro/sibling.mdx", "docs/cli/plan.mdx")
                .file("docs/intro/a.mdx", "[text](" + destination + ")\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("What a program makes ids of, or puts into pages, is not known where it reads MDX")
    @CsvSource({
        "'title: x', '## getToken(options)', #get-token-options, undecided",
        "'title: x', '## getToken(options)', #gettokenoptions, ok",
        "'title: x', '## getToken(options)', #get-tokens, link/broken-anchor",
        "'title: x', '<Members of=\"Client\" />', #get-token, undecided",
        "'title: x', '<Note>text</Note>', #get-token, link/broken-anchor",
        "'title: x', '## Token', ../install.mdx, link/broken",
        "'', '## Token', #get-token, undecided",
        "'', '## Token', ../install.mdx, undecided",
        "'', '## Token', ../gone.mdx, link/broken",
    })
    void doubtsWhatProgramsMakeOfMdx(
            String frontMatter, String text, String destination, String outcome) {
        String start = frontMatter.isEmpty() ? "" : "---\n" + frontMatter + "\n---\n\n";
        folder.files("docs/intro/install.mdx")
                .file("docs/intro/a.mdx", start + text + "\n\n[text](" + destination + ")\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @Test
    @DisplayName("No source file is a remedy for a URL, nor a file in a folder of the site")
    void offersNoSourceFileForAUrl() {
        folder.file("a.md", "[x](/team) [x](/logo.svg) [x](/b.mx)\n")
                .files("pages/team.mdx", "static/logo.svg", "b.md");
        assertThat(folder.lint())
                .texts()
                .containsExactly(
                        "Broken link '/team': there is no file 'team'",
                        "Broken link '/logo.svg': there is no file 'logo.svg'",
                        "Broken link '/b.mx': there is no file 'b.mx'; did you mean '/b.md'?");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("Beside a known site a link from the root is looked up among its URLs")
    @CsvSource({
        "/docs/setup/, ok",
        "/logo.svg, ok",
        "/docs/gone/, link/broken",
        "/LICENSE, ok",
        "docs/setup/, link/broken",
    })
    void looksAmongTheUrlsOfAKnownSite(String destination, String outcome) {
        folder.file(
                        "website/docusaurus.config.js",
                        "module.exports = {url: 'https://example.org', presets: ['classic']}")
                .file("website/sidebars.js", "module.exports = {}")
                .file("website/docs/setup.md", "# Setup\n")
                .files("website/static/logo.svg", "LICENSE")
                .file("README.md", "[text](" + destination + ")\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @Test
    @DisplayName("A theme of Maven's may bring images along")
    void opensRelativeLinksToWhatAThemeHas() {
        folder.file("src/site/site.xml", "<site/>")
                .file("src/site/markdown/a.md", "![text](images/add.png) [x](download.cgi)\n");
        assertThat(folder.lint()).findings().isEmpty();
        assertThat(folder.lint()).undecided().hasSize(2);
    }

    @Test
    @DisplayName("A path relative to a page's URL may lead to a file of the web root")
    void opensRelativePathsOfPublicFiles() {
        folder.file("next.config.mjs", "export default {}")
                .images("public/images/x.png")
                .file("content/learn/a.md", "![x](../images/x.png) ![x](../images/gone.png)\n");
        assertThat(folder.lint())
                .findings()
                .containsExactly("content/learn/a.md:1:28 image/missing");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("A file of the web root may lie beside the page's URL")
    @CsvSource({"x.yaml, undecided", "y.yaml, link/broken"})
    void opensFilesBesideThePagesUrl(String destination, String outcome) {
        folder.file("next.config.js", "module.exports = {}")
                .files("public/docs/guide/x.yaml", "public/y.txt")
                .file("content/docs/guide/README.md", "[x](" + destination + ")");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @Test
    @DisplayName("The links of what pages are put together of are relative to the pages")
    void leavesPartsOpen() {
        folder.file("_quarto.yml", "project: x").file("docs/parts/_list.md", "[x](gone.md)\n");
        assertThat(folder.lint()).findings().isEmpty();
        assertThat(folder.lint()).undecided().hasSize(1);
    }

    @Test
    @DisplayName("Tests and templates beside a site are not read")
    void readsNoTestsAndTemplates() {
        folder.file("guide/book.toml", "[book]")
                .file("guide/src/SUMMARY.md", "# Summary\n")
                .file("tests/book/src/a.md", "[x](gone.md)\n");
        assertThat(folder.lint()).isClean();
        folder.file("package.json", "{\"dependencies\": {\"hexo\": \"8\"}}")
                .file("scaffolds/post.md", "---\ntitle: {{ title }}\n---\n");
        assertThat(folder.lint()).isClean();
    }

    @Test
    @DisplayName("A tab of DocFX is no anchor, wherever it is written")
    void leavesTabsOpen() {
        folder.file("a.md", "# [Linux](#tab/linux)\n");
        assertThat(folder.lint()).findings().isEmpty();
        assertThat(folder.lint())
                .undecided()
                .containsExactly("a.md:1:11 an anchor that names a tab");
    }
}
