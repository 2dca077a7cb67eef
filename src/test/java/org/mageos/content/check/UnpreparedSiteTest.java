package org.mageos.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.testing.ContentFolder;
import org.mageos.content.testing.GitRepository;

/** What documents of sites say that nobody prepared for this, each seen in a repository. */
class UnpreparedSiteTest {

    private static final String COMMIT = "1".repeat(40);

    @TempDir Path root;
    private ContentFolder folder;

    @BeforeEach
    void setUp() {
        folder = new ContentFolder(root);
    }

    private static String links(String form, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> "[x](" + form.formatted(i) + ")\n")
                .collect(Collectors.joining());
    }

    private void pages(String form, int count) {
        IntStream.rangeClosed(1, count).forEach(i -> folder.file(form.formatted(i), "# A page\n"));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("What a program fills in, or whoever copies it, is a variable")
    @CsvSource({
        "%{gone_url}, undecided",
        "{image-filename.ext}, undecided",
        "a/{id}/b.md, undecided",
        "a{b}.md, link/broken",
        "@docroot@/gone.md, undecided",
        "a/@name@.md, undecided",
        "NNNN-title.md, undecided",
        "XXXX.md, undecided",
        "https://{}.com, undecided",
        "%gh-ic%/src/A.java, undecided",
        "%plugin_url%, undecided",
        "%C3%A4%20.md, link/broken",
        "%de%fault.md, link/broken",
        "@docroot/gone.md, link/broken",
        "NNN-title.md, link/broken",
        "XXXY.md, link/broken",
        "@/gone.md, link/broken",
    })
    void takesPlaceholdersForVariables(String destination, String outcome) {
        folder.file("notes/a.md", "[x](" + destination + ")");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("A bare URL whose host is a pattern, or runs into a program, is no link")
    @CsvSource({"https://x.\\*.y.org:99", "::card{to=\"https://x.org\"}"})
    void takesNoPatternForALink(String text) {
        folder.file("notes/a.md", text + "\n");
        assertThat(folder.lint()).isClean();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("The folder above a repository's files is that of its branches")
    @CsvSource({
        "../main/docs/b.md, ok",
        "../master/docs/b.md, ok",
        "../main/docs/gone.md, link/broken",
        "../other/docs/b.md, link/broken",
        "../d44114d/docs/b.md, undecided",
        "../v1.2/docs/b.md, undecided",
    })
    void readsBranches(String destination, String outcome) {
        folder.file(".git/HEAD", "ref: refs/heads/main")
                .file("docs/b.md", "# B\n")
                .file("README.md", "[x](" + destination + ")");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("What a build of a site makes may be linked to")
    @CsvSource({
        "Book.epub, undecided",
        "table.csv, undecided",
        "paper.pdf, undecided",
        "type.array, undecided",
        "gone.pdf, link/broken",
        "gone.csv, link/broken",
    })
    void doubtsWhatABuildMakes(String destination, String outcome) {
        folder.file("mix.exs", "extras: []")
                .files("guides/table.csv.erb", "guides/paper.qmd")
                .file("guides/a.md", "[x](" + destination + ")");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @DisplayName("Whoever links to the page of a document that lies there has a program for it")
    @CsvSource({
        "b.html, b.md, undecided",
        "b.htm, b.mkd, undecided",
        "b.html, b.adoc, undecided",
        "b.html, b.rst, undecided",
        "b.html, b.txt, link/broken",
    })
    void doubtsThePagesOfDocuments(String destination, String file, String outcome) {
        folder.files("docs/" + file).file("docs/a.md", "[x](" + destination + ")");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("Front matter makes a document beside an unknown site a page of it")
    @CsvSource({"---\\nshort: x\\n---\\n, undecided", "'', link/broken-anchor"})
    void knowsPagesByTheirFrontMatter(String head, String outcome) {
        folder.file("packages/site/gatsby-config.js", "module.exports = {}")
                .file("packages/words/a.md", head.replace("\\n", "\n") + "[x](#gone)\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @Test
    @DisplayName("Links from the root to Markdown below one web root are no proof of rot")
    void doubtsMarkdownFromTheRootOfASite() {
        pages("src/pages/ref/p%d.md", 12);
        folder.file("src/pages/a.md", links("/ref/p%d.md", 12) + "[x](/ref/gone.md)");
        assertThat(folder.lint()).findings().containsExactly("src/pages/a.md:13:5 link/broken");
        assertThat(folder.lint().result().counts().undecided()).isEqualTo(12);
    }

    @Test
    @DisplayName("Ten links without an ending to files that have one are the rule of a site")
    void knowsTheRuleByItsUse() {
        pages("go/p%d.md", 2);
        folder.file("go/a.md", links("p1#s%d", 5) + links("p2#s%d", 4));
        assertThat(folder.lint()).findings().hasSize(9);
        folder.file("go/a.md", links("p1#s%d", 5) + links("../p2#s%d", 5));
        assertThat(folder.lint()).findings().containsExactly("go/a.md:1:5 site/misunderstood");
    }

    @Test
    @DisplayName("The number in front of a folder's name is none of the page's")
    void readsNumberedFolders() {
        pages("pages/%02d.topic-%1$d/docs.md", 12);
        folder.file("pages/99.all/docs.md", links("../topic-%d", 12));
        assertThat(folder.lint())
                .findings()
                .containsExactly("pages/99.all/docs.md:1:5 site/misunderstood");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("In pages of a site that is not understood, what its rules may find is open")
    @CsvSource({
        "File/view.md, 11",
        "img/x.png, 11",
        "gone/view.md, 10",
        "view.md, 10",
        "gone.png, 10",
    })
    void doubtsPathsFromElsewhere(String destination, int undecided) {
        pages("other/page-%d.md", 10);
        folder.file("api/File/view.md", "# V\n").files("assets/img/x.png");
        folder.file("docs/a.md", links("../page-%d", 10) + "\n[x](" + destination + ")\n");
        assertThat(folder.lint().result().counts().undecided()).isEqualTo(undecided);
    }

    @Test
    @DisplayName("There an anchor may be a heading's that is punctuated in another way")
    void doubtsOtherPunctuation() {
        pages("docs/page-%d.md", 10);
        folder.file("docs/a.md", links("../page-%d", 10))
                .file("docs/b.md", "# `a.setAll`\n\n[x](#a-setall) [y](#a-set)\n");
        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "docs/a.md:1:5 site/misunderstood", "docs/b.md:3:20 link/broken-anchor");
    }

    @Test
    @DisplayName("Anchors that only tell of a contribution lead nowhere on purpose")
    void leavesContributionsAlone() {
        String picture = "![A](https://avatars.githubusercontent.com/u/1?v=4)";
        folder.file(
                "README.md",
                picture + "\n[🚧](#maintenance-anna) [👀](#review-anna) [x](#cake-anna)\n");
        assertThat(folder.lint()).findings().containsExactly("README.md:2:48 link/broken-anchor");
    }

    @ParameterizedTest(name = "{0} in {1} is {2}")
    @DisplayName("One step above the root of a repository are its branches")
    @CsvSource({
        "../assets/demo/a.gif, README.md, undecided",
        "../../assets/a.gif, docs/a.md, undecided",
        "../a.gif, README.md, image/missing",
        "../../assets/a.gif, README.md, image/missing",
        "../assets/a.gif, docs/a.md, image/missing",
    })
    void doubtsImagesOfOtherBranches(String image, String file, String outcome) throws Exception {
        GitRepository.in(root).run("init", "-q");
        folder.file(file, "![x](" + image + ")\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @Test
    @DisplayName("What git ignores is still to be made beside what it tracks all the same")
    void knowsNoIgnoredFolderByWhatIsTracked() throws Exception {
        GitRepository git = GitRepository.in(root);
        git.run("init", "-q");
        folder.file(".gitignore", "reference/\n")
                .file("reference/sdk.md", "# A\n")
                .file("a.md", "[x](reference/cli.md) [y](reference/sdk.md)\n");
        git.run("add", "-f", "reference/sdk.md");
        assertThat(folder.lint().outcome()).isEqualTo("undecided");

        folder.file("reference/made.md", "# B\n");
        assertThat(folder.lint()).findings().containsExactly("a.md:1:5 link/broken");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("The links of a text that a program fills in lead somewhere where it puts it")
    @CsvSource({
        "<% if (features.ae) { %>, undecided",
        "{% if cookiecutter.docs %}, undecided",
        "{{#if docs}}, undecided",
        "'Write `<% if (x) %>`:', link/broken",
        "'```\n{{#if docs}}\n```', link/broken",
    })
    void doubtsWhatIsFilledIn(String line, String outcome) {
        folder.file("new/README.md", line.replace("\\n", "\n") + "\n\n[x](app)\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("What others wrote came with their code, and is none of the repository's")
    @CsvSource({"vendor/modules.txt, 0", "lib/vendor/autoload.php, 0", "vendor/README.txt, 1"})
    void leavesCopiesAlone(String sign, int findings) {
        String vendor = sign.substring(0, sign.lastIndexOf('/'));
        folder.files(sign)
                .file(vendor + "/x/b.md", "# B\n\n[x](gone.md)\n")
                .file("a.md", "[x](" + vendor + "/x/b.md#b)\n");
        assertThat(folder.lint()).findings().hasSize(findings);
    }

    @Test
    @DisplayName("A document with a second name is checked once, under its own")
    void readsADocumentOnce() {
        folder.file("docs/real/AGENTS.md", "[x](gone.md)\n")
                .symlink("docs/alias", "real")
                .symlink("CLAUDE.md", "docs/real/AGENTS.md");
        assertThat(folder.lint()).findings().containsExactly("docs/real/AGENTS.md:1:5 link/broken");
    }

    @ParameterizedTest(name = "{0} in {1} is {2}")
    @DisplayName("A README beside a site has the ids of a Git host, other documents maybe both")
    @CsvSource({
        "#a--b, README.md, ok",
        "#a-b, README.md, link/broken-anchor",
        "#a--b, notes/b.md, ok",
        "#a-b, notes/b.md, ok",
        "#a-c, notes/b.md, link/broken-anchor",
    })
    void readsIdsAsTheHostDoes(String destination, String file, String outcome) {
        folder.file("docs/.vitepress/config.mts", "export default {}")
                .file("docs/index.md", "# Home\n")
                .file(file, "# A & B\n\n[x](" + destination + ")\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("What a submodule holds is known only where it is checked out")
    @CsvSource({
        "module/a.md, undecided",
        "module/b/c.md, undecided",
        "module, undecided",
        "parts/one/a.md, undecided",
        "parts/one, undecided",
        "parts, undecided",
        "parts/two/a.md, link/broken",
        "docs/one, ok",
        "docs/one/a.md, undecided",
        "other/a.md, link/broken",
        "gone.md, link/broken",
    })
    void doubtsWhatASubmoduleHolds(String destination, String outcome) throws Exception {
        GitRepository git = GitRepository.in(root);
        git.run("init", "-q");
        for (String module : List.of("module", "parts/one")) {
            git.run("update-index", "--add", "--cacheinfo", "160000," + COMMIT + "," + module);
            Files.createDirectories(root.resolve(module));
        }
        Files.createDirectory(root.resolve("other"));
        Files.createDirectory(root.resolve("docs"));
        Files.createSymbolicLink(root.resolve("docs/one"), Path.of("../parts/one/docs"));
        folder.file("a.md", "[x](" + destination + ")");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("The id of a heading with a variable is what the variable makes of it")
    @CsvSource({
        "docs/a.md, #1-run-kuma, undecided",
        "docs/a.md, #use-kuma-with-x-here, undecided",
        "docs/a.md, #use-kuma-with-x, link/broken-anchor",
        "docs/a.md, #2-run-kuma, link/broken-anchor",
        "README.md, #1-run-kuma, link/broken-anchor",
    })
    void doubtsTheIdsOfComputedHeadings(String file, String link, String outcome) {
        folder.file(
                file,
                "# A\n\n## 1. Run {{site.product}}\n\n## Use {{ a }} with {% b %} here\n\n[x]("
                        + link
                        + ")");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}, without front matter {2}")
    @DisplayName("Front matter is for a program, which may publish a document at a URL of its own")
    @CsvSource({
        "/gone, undecided, link/broken",
        "gone, undecided, link/broken",
        "../gone/, undecided, link/broken",
        "gone.html, undecided, link/broken",
        "1.2/notes/x.txt, undecided, link/broken",
        "1.2/notes/x.adoc, undecided, link/broken",
        "images/x.txt, link/broken, link/broken",
        "../x.txt, link/broken, link/broken",
        "gone.md, link/broken, link/broken",
        "/gone.md, link/broken, link/broken",
        "#gone, link/broken-anchor, link/broken-anchor",
        "#9, undecided, link/broken-anchor",
        "B.md, link/case, link/case",
        "b.md, ok, ok",
    })
    void leavesUrlsOfPublishedDocumentsOpen(String to, String outcome, String otherwise) {
        folder.files("data/pages/b.md", "data/pages/images/y.png")
                .file("data/pages/a.md", "---\nid: a\n---\n[x](" + to + ")\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
        folder.file("data/pages/a.md", "[x](" + to + ")\n");
        assertThat(folder.lint().outcome()).isEqualTo(otherwise);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("A line that begins with a percent sign is a comment of MyST")
    @CsvSource({
        "% [a](gone.md), ''",
        "%[a](gone.md), ''",
        "text\\n% [a](gone.md)\\n[b](gone.md), a.md:3:5 link/broken",
        "'> % ![a](gone.png)', ''",
        "'- % [a](gone.md)', ''",
        "50% [a](gone.md), a.md:1:9 link/broken",
        "%s [a](gone.md), a.md:1:8 link/broken",
    })
    void leavesCommentsOut(String text, String finding) {
        folder.file("a.md", text.replace("\\n", "\n") + "\n");
        assertThat(folder.lint())
                .findings()
                .containsExactlyElementsOf(finding.isEmpty() ? List.of() : List.of(finding));
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @DisplayName("What Read the Docs serves at a URL that the site has not, nobody can tell")
    @CsvSource({
        "https://docs.x.org/en/stable/, .readthedocs.yml, undecided",
        "https://x.readthedocs.io/, .readthedocs.yaml, undecided",
        "https://docs.x.org/en/stable/, netlify.yml, link/broken",
        "https://docs.x.org/guide/, .readthedocs.yml, link/broken",
    })
    void leavesReadTheDocsOpen(String site, String file, String outcome) {
        folder.file(file, "version: 2\n")
                .file("mkdocs.yml", "site_name: x\nsite_url: " + site + "\n")
                .file("docs/index.md", "# A\n\n[x](" + site + "old/page.html)\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @DisplayName("The links of a copy that mystmd has made are those of the original")
    @CsvSource({
        "build/a-172c3b9933dcff1795bd17ae5d091cc9.md, ../../images/a.png, undecided",
        "build/a-172c3b9933dcff1795bd17ae5d091cc9.md, gone.md, undecided",
        "build/a-172c3b99.md, gone.md, link/broken",
    })
    void leavesCopiesOpen(String file, String destination, String outcome) {
        folder.file(file, "[x](" + destination + ")\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @Test
    @DisplayName("Browsers leave tabs and line ends out of URLs, and only these")
    void leavesLineEndsOfUrlsOut() {
        folder.files("docs/a b.md")
                .file(
                        "a.md",
                        "<a href=\"docs/a\n b.md\">x</a>\n\n<a href=\"docs/a\n  b.md\">x</a>\n");
        assertThat(folder.lint()).findings().containsExactly("a.md:4:10 link/broken");
    }
}
