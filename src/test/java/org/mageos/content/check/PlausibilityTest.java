package org.mageos.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.testing.ContentFolder;

/** Links of a site that nothing but themselves tells of. */
class PlausibilityTest {

    @TempDir Path root;
    private ContentFolder folder;

    @BeforeEach
    void setUp() {
        folder = new ContentFolder(root);
    }

    /** Links of one form, a line for each. */
    private static String links(String form, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> "[x](" + form.formatted(i) + ")\n")
                .collect(Collectors.joining());
    }

    private void pages(String form, int count) {
        IntStream.rangeClosed(1, count).forEach(i -> folder.file(form.formatted(i), "# A page\n"));
    }

    @Test
    @DisplayName("Where most links from the root lead to pages below one folder, they are ok")
    void contentExplainsItself() {
        pages("pages/en/%02d-topic-%1$d.md", 12);
        folder.file("a.md", links("/topic-%d", 12) + "[x](/gone)");
        assertThat(folder.lint()).findings().isEmpty();
        assertThat(folder.lint())
                .undecided()
                .containsExactly(
                        "a.md:13:5 a URL of a site whose pages lie in 'pages/en' (set"
                                + " collections.*.permalink)");
        assertThat(folder.lint().result().counts().ok()).isEqualTo(12);
    }

    @Test
    @DisplayName("The same for files below a folder that is named like a web root")
    void filesExplainThemselves() {
        IntStream.rangeClosed(1, 6).forEach(i -> folder.images("site/static/img/" + i + ".png"));
        folder.file("a.md", links("/img/%d.png", 6).replace("[x]", "![x]"));
        assertThat(folder.lint()).isClean();
    }

    @Test
    @DisplayName("Any other folder explains nothing: it may have been moved there")
    void otherFoldersExplainNothing() {
        IntStream.rangeClosed(1, 6).forEach(i -> folder.images("archive/img/" + i + ".png"));
        folder.file("a.md", links("/img/%d.png", 6).replace("[x]", "![x]"));
        assertThat(folder.lint()).findings().hasSize(6).allMatch(f -> f.endsWith("image/missing"));
    }

    @ParameterizedTest(name = "{0} links to {1}, which is called {2}")
    @DisplayName("Few links from the root are enough where they leave out the numbers of names")
    @CsvSource({
        "3, /topic-%d, part/0%d-topic-%1$d/article.md, true",
        "3, /topic-%d, part/0%d-topic-%1$d.md, true",
        "2, /topic-%d, part/0%d-topic-%1$d/article.md, false",
        "3, /topic-%d, part/topic-%d/article.md, false",
        "3, /0%d-topic, part/0%d-topic/article.md, false",
    })
    void knowsNamesWithoutTheirNumbers(int count, String link, String file, boolean open) {
        pages(file, count);
        folder.file("part/a.md", links(link, count));
        assertThat(folder.lint())
                .findings()
                .filteredOn(finding -> finding.endsWith("link/broken"))
                .hasSize(open ? 0 : count);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("One warning for a class of links, most of which lead nowhere")
    @CsvSource({
        "/url-%d, links from the root",
        "/url-%d.html, links from the root",
        "~/url-%d, links that begin with '~/'",
        "@/url-%d.md, links that begin with '@'",
        "@api/url-%d.html, links that begin with '@'",
        "page-%d.html, relative links to '.html' files",
        "../page-%d, relative links without an extension",
    })
    void tellsAMisunderstanding(String form, String kind) {
        pages("other/page-%d.md", 10);
        folder.file("docs/a.md", links(form, 10));
        assertThat(folder.lint()).findings().containsExactly("docs/a.md:1:5 site/misunderstood");
        assertThat(folder.lint().result().findings().get(0).message())
                .isEqualTo(
                        "10 of 10 different "
                                + kind.replace("''", "'")
                                + ", such as '"
                                + form.formatted(1)
                                + "', lead nowhere: the site is not understood, and they are left"
                                + " undecided");
        assertThat(folder.lint().result().counts().undecided()).isEqualTo(10);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("What a moved folder breaks is broken")
    @CsvSource({
        "../old/page-%d.md, link/broken",
        "../old/page-%d.pdf, link/broken",
        "/old/page-%d.md, link/broken",
        "gone-%d.html, link/broken",
        "gone-%d, link/broken",
    })
    void keepsWhatCanHaveBeenRight(String form, String rule) {
        pages("new/page-%d.md", 10);
        folder.file("docs/a.md", links(form, 10));
        assertThat(folder.lint()).findings().hasSize(10).allMatch(f -> f.endsWith(rule));
    }

    @ParameterizedTest(name = "{0} links, {1}")
    @DisplayName("Many links to .html files of which none has ever worked are those of a build")
    @CsvSource({
        "19, none.txt, link/broken",
        "20, none.txt, site/misunderstood",
        "20, right.html, link/broken",
    })
    void knowsThatABuildMakesHtml(int count, String file, String rule) {
        folder.files("docs/" + file)
                .file("docs/a.md", links("gone-%d.html", count) + "[x](" + file + ")\n");
        assertThat(folder.lint()).findings().isNotEmpty().allMatch(f -> f.endsWith(rule));
    }

    @Test
    @DisplayName("Below ten targets, or where one of three is right, each link is judged by itself")
    void needsEnoughTargets() {
        folder.file("a.md", links("/url-%d", 9));
        assertThat(folder.lint()).findings().hasSize(9);
        pages("url-%d", 5);
        folder.file("b.md", links("/url-%d", 14));
        assertThat(folder.lint()).findings().allMatch(f -> f.endsWith("link/broken"));
    }

    @Test
    @DisplayName("Anchors of the own page: at least twenty, nine of ten broken")
    void tellsOfAnchors() {
        folder.file("a.md", "# A\n\n" + links("#part-%d", 19));
        assertThat(folder.lint()).findings().hasSize(19);
        folder.file("a.md", "# A\n\n" + links("#part-%d", 20));
        assertThat(folder.lint()).findings().containsExactly("a.md:3:5 site/misunderstood");
    }

    @Test
    @DisplayName("Who makes the ids of a page in another way makes those of all pages so")
    void doubtsTheAnchorsOfOtherPages() {
        folder.file("docs/a.md", "# A\n\n" + links("#part-%d", 20))
                .file(
                        "docs/b.md",
                        "[x](a.md#other) [y](../README.md#other) [z](gone.md) [w](/x.html)")
                .file("README.md", "[x](/x.html)");
        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "README.md:1:5 link/broken",
                        "docs/a.md:3:5 site/misunderstood",
                        "docs/b.md:1:21 link/broken-anchor",
                        "docs/b.md:1:45 link/broken");
    }

    @Test
    @DisplayName("A relative link is a URL where those from the root begin with the same name")
    void doubtsRelativeUrls() {
        folder.file("docs/a.md", links("/api/part-%d", 12) + "[x](../api/take) [y](../lib/take)");
        assertThat(folder.lint())
                .findings()
                .containsExactly("docs/a.md:1:5 site/misunderstood", "docs/a.md:13:22 link/broken");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("Beside links that are not understood, forms of a document and other roots count")
    @CsvSource({
        "./guide.md, undecided",
        "../src/guide.md#part, undecided",
        "./lang.md, undecided",
        "/setup.md, undecided",
        "/guide.md, undecided",
        "setup.md#tracing-stop, undecided",
        "setup.md#gone, link/broken-anchor",
        "./gui.md, link/broken",
        "/gone.md, link/broken",
        "./api/class-test.md, undecided",
        "/api/class-test.md, undecided",
        "./api/class-gone.md, link/broken",
        "./lib/class-test.md, link/broken",
        "./class-test.md, link/broken",
    })
    void doubtsOtherRules(String destination, String outcome) {
        pages("docs/src/page-%d.md", 12);
        folder.files("docs/src/guide-java.md", "docs/src/guide-js.md", "docs/src/lang.en-US.md")
                .file("docs/src/setup.md", "# Setup\n\n## async method: Tracing.stop\n")
                .files("docs/src/api/class-page.md", "docs/src/test-api/class-test.md")
                .file("docs/src/a.md", links("./page-%d", 12))
                .file("docs/src/b.md", "[x](" + destination + ")");
        assertThat(folder.lint()).findings().element(0).asString().contains("misunderstood");
        assertThat(folder.lint())
                .findings()
                .hasSize(outcome.equals("undecided") ? 1 : 2)
                .last()
                .asString()
                .contains(outcome.equals("undecided") ? "misunderstood" : outcome);
    }

    @Test
    @DisplayName("Anchors of pages that explain themselves are those that GitHub makes")
    void findsAnchorsOfExplainedPages() {
        pages("pages/en/%02d-topic-%1$d.md", 12);
        folder.file("a.md", links("/topic-%d#a-page", 12) + "[x](/topic-1#gone)");
        assertThat(folder.lint())
                .undecided()
                .containsExactly(
                        "a.md:13:5 an anchor in a page of a site that is not understood (set"
                                + " generator)");
        assertThat(folder.lint().result().counts().ok()).isEqualTo(12);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @DisplayName("What is not known of a site that explains itself: its web root, and its ids")
    @CsvSource({
        "![y](/img/y.png), pages/en/z.md, undecided",
        "![y](/img/y.png), other.md, image/missing",
        "[y](#add-x-y), pages/en/z.md, undecided",
        "[y](#add-x-y), other.md, link/broken-anchor",
        "[y](#add-x-z), pages/en/z.md, link/broken-anchor",
    })
    void doubtsWhatNoLinkExplains(String text, String file, String outcome) {
        pages("pages/en/%02d-topic-%1$d.md", 12);
        folder.file("a.md", links("/topic-%d", 12))
                .file(file, "## Add x/y\n\n" + text.replace("![]", "![x]"));
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @Test
    @DisplayName("Whose relative links are URLs, whose links from the root are, too")
    void doubtsLinksFromTheRootBesideUrls() {
        pages("src/page-%d.md", 12);
        folder.file("src/a.md", links("./page-%d", 12) + "[x](/icons) [y](/gone.md)")
                .file("other/a.md", "[x](/icons)");
        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "other/a.md:1:5 link/broken",
                        "src/a.md:1:5 site/misunderstood",
                        "src/a.md:13:17 link/broken");
    }

    @Test
    @DisplayName("Never within a site that is known or declared")
    void takesSettingsAtTheirWord() {
        folder.settings("generator: plain").file("a.md", links("/url-%d", 12));
        assertThat(folder.lint()).findings().hasSize(12).allMatch(f -> f.endsWith("link/broken"));
    }

    @Test
    @DisplayName("A known site judges its own links one by one")
    void leavesAKnownSiteAlone() {
        folder.file("hugo.toml", "title = 'x'").file("content/a.md", links("/url-%d", 12));
        assertThat(folder.lint()).findings().hasSize(12).allMatch(f -> f.endsWith("link/broken"));
    }

    @Test
    @DisplayName("URLs of a known site are judged beside it as they are in it")
    void doubtsNoUrlsOfTheSite() {
        folder.file("mkdocs.yml", "site_name: x\nsite_url: https://e.example/\n")
                .settings("site: { url: https://e.example/ }")
                .file("docs/index.md", "# A page\n")
                .file("README.md", links("https://e.example/gone-%d/", 12));
        assertThat(folder.lint()).findings().hasSize(12).allMatch(f -> f.endsWith("link/broken"));
    }
}
