package org.mageos.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.testing.ContentFolder;

/** Sites of Microsoft Learn, and sites that a repository only has to try programs with. */
class LearnAndSampleSitesTest {

    @TempDir Path root;
    private ContentFolder folder;

    @BeforeEach
    void setUp() {
        folder = new ContentFolder(root);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("Microsoft Learn finds files in any letter case, and those that were moved")
    @CsvSource({
        "Get-Item.md, ok",
        "get-item.md, ok",
        "about/About_Case.md#some-head, ok",
        "about/about_case.md#gone, link/broken-anchor",
        "about/about_case.md#some--head, undecided",
        "moved.md, ok",
        "Moved.md#part, undecided",
        "of-root.md, ok",
        "of-repository.md, ok",
        "gone.md, link/broken",
    })
    void readsMicrosoftLearn(String destination, String outcome) {
        folder.file(".openpublishing.publish.config.json", "{}")
                .file(
                        "redir/.openpublishing.redirection.old.json",
                        """
                        {"redirections": [
                          {"source_path": "../docs/moved.md", "redirect_url": "/docs/new"},
                          {"source_path_from_root": "/docs/of-root.md", "redirect_url": "/docs/new"},
                          {"source_path": "docs/of-repository.md", "redirect_url": "/docs/new"}
                        ]}
                        """)
                .files("docs/Get-Item.md")
                .file("docs/About/about_Case.md", "# About\n\n## Some head\n")
                .file("docs/a.md", "[text](" + destination + ")\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @DisplayName("Where the file of moved documents cannot be read, one may be among them")
    @CsvSource({
        "'{\"redirections\": [', gone.md, undecided",
        "'{\"redirections\": [', gone.png, link/broken",
        "'{\"redirections\": []}', gone.md, link/broken",
    })
    void leavesOpenWhatMayHaveMoved(String rules, String destination, String outcome) {
        folder.file(".openpublishing.publish.config.json", "{}")
                .file(".openpublishing.redirection.json", rules)
                .file("docs/a.md", "[text](" + destination + ")\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("What GitHub shows of such a repository has GitHub's rules")
    @CsvSource({"docs/B.md, link/case", "docs/moved.md, link/broken"})
    void readsTheReadmeAsGitHubDoes(String destination, String outcome) {
        folder.file(".openpublishing.publish.config.json", "{}")
                .file(
                        ".openpublishing.redirection.json",
                        "{\"redirections\": [{\"source_path\": \"docs/moved.md\"}]}")
                .files("docs/b.md")
                .file("README.md", "[text](" + destination + ")\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} with {1} is {2}")
    @DisplayName("A site to try a program with tells of its own documents only")
    @CsvSource({
        "e2e/docs/a.md, /404.html, undecided",
        "e2e/docs/a.md, gone.md, link/broken",
        "e2e/docs/a.md, #home, undecided",
        "e2e/docs/a.md, /notes/b.md#home, undecided",
        "notes/a.md, /notes/b.md#home, link/broken-anchor",
        "a/b/c/d/e/docs/a.md, /404.html, link/broken",
        "notes/a.md, /404.html, link/broken",
        "README.md, /404.html, link/broken",
    })
    void leavesSamplesOpen(String document, String destination, String outcome) {
        folder.file("e2e/docs/.vuepress/config.ts", "export default {}")
                .files("notes/b.md")
                .file(document, "[text](" + destination + ")\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
        assertThat(folder.content().site().orElseThrow().unknownSites()).isEmpty();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("Pelican looks up the files behind its own names")
    @CsvSource({
        "{filename}b.md, ok",
        "{filename}/blog/b.md, ok",
        "{static}/images/x.pdf, ok",
        "|filename|/blog/b.md, ok",
        "{filename}gone.md, undecided",
        "{tag}gone, undecided",
        "b.md, ok",
        "gone.md, link/broken",
    })
    void readsPelican(String destination, String outcome) {
        folder.file("pelicanconf.py", "PATH = 'content'\n")
                .files("content/blog/b.md", "content/images/x.pdf")
                .file("content/blog/a.md", "[text](" + destination + ")\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("In a vault around a published folder a name is that of a note")
    @CsvSource({"Format your notes, undecided", "Gone, link/broken"})
    void findsNotesAboveAVault(String destination, String outcome) {
        folder.files("en/publish.js", "en/publish.css", "Sandbox/Notes/Format your notes.md")
                .file("Sandbox/a.md", "[text](<" + destination + ">)\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("Preprocessors of mdBook may make ids, but for those that are known not to")
    @CsvSource({"mermaid, link/broken-anchor", "admonish, undecided"})
    void knowsPreprocessors(String name, String outcome) {
        folder.file("book.toml", "[book]\n[preprocessor." + name + "]\n")
                .file("src/SUMMARY.md", "- [A](a.md)\n")
                .file("src/a.md", "# A\n\n[x](#other-part)");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @DisplayName("An id whose letters no heading has is none where ids are made of headings only")
    @CsvSource({
        "book.toml, #other-part, link/broken-anchor",
        "book.toml, b.md#other-part, link/broken-anchor",
        "book.toml, b.md#b, ok",
        "book.toml, b.md#setup-part, undecided",
        "book.toml, b.md#setup--part, undecided",
        "book.toml, b.md#setup-part-1, undecided",
        "book.toml, b.md#footnote-x, undecided",
        "book.toml, included.md#other-part, undecided",
        "book.toml, umlaut.md#other-part, undecided",
        ".openpublishing.publish.config.json, b.md#other-part, link/broken-anchor",
        ".openpublishing.publish.config.json, b.md#feedback, undecided",
        ".openpublishing.publish.config.json, b.md#tab/x, undecided",
        ".openpublishing.publish.config.json, mixed.md#other-part, undecided",
        "hugo.go, b.md#other-part, link/broken-anchor",
        "mkdocs.in, b.md#other-part, link/broken-anchor",
        "next.config.js, b.md#other-part, undecided",
    })
    void knowsIdsByTheirLetters(String sign, String destination, String outcome) {
        folder.file(sign, sign.startsWith("book.toml") ? "[book]\n" : "{}")
                .file("src/SUMMARY.md", "- [A](a.md)\n- [B](b.md)\n")
                .file("src/a.md", "[x](" + destination + ")")
                .file("src/b.md", "# B\n\n## 2. Setup: :tada: Part\n")
                .file("src/included.md", "# B\n\n{{#include b.txt}}\n")
                .file("src/mixed.md", "# B\n\n[!INCLUDE [x](b.md)]\n")
                .file("src/umlaut.md", "# \u00dcber\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("A script of Apache's puts mirrors in where a page of its Pelican names them")
    @CsvSource({
        "[preferred]httpd/x.tar.gz, undecided",
        "[preferred]/httpd/x.tar.gz, undecided",
        "[Preferred]/httpd/x.tar.gz, link/broken",
        "gone.tar.gz, link/broken",
        "mod/gone.html, undecided",
        "#gone, undecided",
    })
    void readsPelicanOfApache(String destination, String outcome) {
        folder.file(".asf.yaml", "pelican:\n  target: asf-site\n")
                .file("content/a.md", "[text](" + destination + ")\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("The JavaScript tutorial shows what lies in a folder with .view behind its name")
    @CsvSource({
        "demo/server.js, ok",
        "demo/index.html, ok",
        "demo, ok",
        "demo/gone.js, link/broken",
        "server.js, link/broken",
    })
    void readsViews(String destination, String outcome) {
        folder.file("1-js/index.md", "# A\n")
                .files("2-ui/b.md", "1-js/1-x/demo.view/server.js", "1-js/1-x/demo.view/index.html")
                .file("1-js/1-x/article.md", "[text](" + destination + ")\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("Elastic's docs-builder makes pages of commands")
    @CsvSource({
        "cli/cmd-run.md, ok",
        "cli/run.md, undecided",
        "cli/run.png, link/broken",
        "other/run.md, link/broken",
    })
    void readsCommands(String destination, String outcome) {
        folder.file("docs/docset.yml", "toc:\n  - cli: schema.json\n    folder: cli\n")
                .files("docs/cli/cmd-run.md", "docs/other/b.md")
                .file("docs/a.md", "[text](" + destination + ")\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("The Carpentries' sandpaper makes pages of four folders beside files of one")
    @CsvSource({
        "fig/a.svg, undecided",
        "fig/gone.svg, link/broken",
        "b.md, ok",
        "gone.md, link/broken",
        "b.html, undecided",
    })
    void readsLessons(String destination, String outcome) {
        folder.file("config.yaml", "carpentry: 'swc'\n")
                .files("episodes/b.md", "episodes/fig/a.svg")
                .file("learners/setup.md", "[text](" + destination + ")\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("Plugins write the texts of pages for models of language")
    @CsvSource({
        "llms.txt, undecided",
        "../llms-full.txt, undecided",
        "b.html.md, undecided",
        "gone.txt, link/broken",
    })
    void leavesTextsForModelsOpen(String destination, String outcome) {
        folder.file("docs/conf.py", "extensions = []\n")
                .files("docs/index.md", "docs/guide/b.md")
                .file("docs/guide/a.md", "[text](" + destination + ")\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("A document that programs are run for is for a site, be it at the root")
    @CsvSource({"a.Rmd, undecided", "a.qmd, undecided", "a.md, link/broken-anchor"})
    void readsDocumentsWithPrograms(String file, String outcome) {
        folder.file("_quarto.yml", "project:\n  type: book\n").file(file, "[text](#gone)\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("HTML in a page of Sphinx names its static files by URLs, be pages folders or not")
    @CsvSource({
        "../../_static/a.mp4, undecided",
        "../_static/a.mp4, ok",
        "../../_static/gone.mp4, image/missing",
        "../../img/a.mp4, image/missing",
    })
    void readsStaticFilesOfSphinx(String destination, String outcome) {
        folder.file("docs/conf.py", "extensions = []\n")
                .files("docs/index.md", "docs/_static/a.mp4", "docs/img/a.mp4")
                .file("docs/user/a.md", "<video><source src=\"" + destination + "\"></video>\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }
}
