package org.mageos.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mageos.content.testing.ContentFolder;

/** The built site beside its sources: what it decides, and what it has of its own. */
class BuiltSiteCheckTest {

    private static final Instant LONG_AGO = Instant.parse("2001-02-03T04:05:06Z");

    @TempDir Path root;
    private ContentFolder folder;

    @BeforeEach
    void makeASite() {
        folder =
                new ContentFolder(root)
                        .settings("site: { url: https://example.org }")
                        .file("astro.config.mjs", "export default {}")
                        .file(".gitignore", "dist/\n")
                        .file("src/pages/[...slug].astro", "")
                        .file(
                                "src/pages/index.md",
                                """
                                # Home

                                [made](/made) [anchor](/made#there) [gone](/gone)
                                [no anchor](/made#nowhere) ![](/made.png)
                                """);
    }

    private void built(String name, String html) {
        folder.file("dist/" + name, html);
    }

    private void buildPages() {
        built("index.html", "<h1 id=home>Home</h1>");
        built("made/index.html", "<h1 id=there>Made</h1>");
        folder.images("dist/made.png");
    }

    @Test
    void leavesOpenWhatOnlyABuildTells() {
        assertThat(folder.lint()).findings().containsExactly("src/pages/index.md:4:28 image/alt");
        assertThat(folder.lint()).undecided().hasSize(5);
    }

    @Test
    void decidesWhatTheSourcesLeaveOpen() {
        buildPages();
        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "src/pages/index.md:3:44 link/broken",
                        "src/pages/index.md:4:13 link/broken-anchor",
                        "src/pages/index.md:4:28 image/alt");
        assertThat(folder.lint()).undecided().isEmpty();
    }

    @Test
    @DisplayName("I08 a broken link of the output is told where the document wrote it")
    void tellsWhatADocumentWroteAtTheDocument() {
        buildPages();
        folder.file("src/pages/a.md", "Text [x](/gone#y) and <a href=\"b/../gone#y\">z</a>.\n");
        built("a/index.html", "<a href=/gone#y>x</a> <a href='b/../gone#y'>z</a>");
        assertThat(folder.lint())
                .findings()
                .contains("src/pages/a.md:1:10 link/broken")
                .noneMatch(finding -> finding.startsWith("dist/"));
    }

    @Test
    @DisplayName("I09 a broken link of the layout is told once, with the number of pages")
    void tellsTheLinkOfALayoutOnce() {
        buildPages();
        for (String page : new String[] {"p/index.html", "q/index.html", "r.html"}) {
            built(page, "<nav>\n <a href=\"/imprint\">i</a></nav><img src=/logo.png alt=l>");
        }
        assertThat(folder.lint())
                .findings()
                .contains("dist/p/index.html:2:11 link/broken")
                .contains("dist/p/index.html:2:41 image/missing")
                .filteredOn(finding -> finding.startsWith("dist/"))
                .hasSize(2);
        assertThat(folder.lint())
                .texts()
                .anyMatch(text -> text.startsWith("Broken link '/imprint' on 3 pages: "));
    }

    @Test
    @DisplayName("E02, E03, E12, B12, B28, B34 what leads somewhere is found")
    void findsWhatIsThere() {
        buildPages();
        built(
                "page/index.html",
                """
                <base href="/made/"><a href=" ../page/?q=1&amp;x=2 ">q</a><a href="index.html">i</a>
                <a href="javascript:x()">j</a><a href="#there">t</a><a href="/p%61ge">e</a>
                <a href="mailto:a@example.org">m</a><a href="https://example.org/page#x"></a>
                <p id=x><img src="../made.png" alt="">
                """);
        assertThat(folder.lint()).findings().noneMatch(finding -> finding.startsWith("dist/page/"));
    }

    @Test
    void leavesTheOwnHostAloneWhereOnlyTheGeneratorNamesIt() {
        folder.settings("rules: {}\n")
                .file("astro.config.mjs", "export default { site: 'https://example.org' }");
        buildPages();
        built("a/index.html", "<a href=https://example.org/app/>x</a><a href=/other/>y</a>");
        assertThat(folder.lint())
                .findings()
                .filteredOn(finding -> finding.startsWith("dist/"))
                .containsExactly("dist/a/index.html:1:47 link/broken");
    }

    @Test
    void leavesTemplatesAlone() {
        buildPages();
        built("t.html", "<a href='{{ url }}'>x</a>");
        assertThat(folder.lint()).findings().noneMatch(finding -> finding.startsWith("dist/"));
    }

    @Test
    @DisplayName("E07 a canonical URL of this site must lead to a page")
    void checksCanonicalUrls() {
        buildPages();
        built("a/index.html", "<link rel=canonical href=https://example.org/other/>");
        assertThat(folder.lint()).findings().contains("dist/a/index.html:1:26 link/broken");
    }

    @Test
    void findsWhatASitemapMustNotList() {
        buildPages();
        built("hidden/index.html", "<meta name=robots content=noindex>");
        built("copy/index.html", "<link rel=canonical href=/made/>");
        built(
                "sitemap.xml",
                """
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <url><loc>https://example.org/made/</loc></url>
                <url><loc>https://example.org/hidden/</loc></url>
                <url><loc>https://example.org/copy/</loc></url>
                <url><loc>https://example.org/nowhere/</loc></url>
                </urlset>
                """);
        built("robots.txt", "User-agent: *\n");
        assertThat(folder.lint())
                .findings()
                .filteredOn(finding -> finding.startsWith("dist/"))
                .containsExactly(
                        "dist/robots.txt:1:1 sitemap/robots",
                        "dist/sitemap.xml:3:11 sitemap/noindex",
                        "dist/sitemap.xml:4:11 sitemap/canonical",
                        "dist/sitemap.xml:5:11 link/broken");
    }

    @Test
    void findsFeedsThatNoPageNames() {
        buildPages();
        String rss =
                "<rss version='2.0'><channel><link>https://example.org/made</link></channel></rss>";
        built("rss.xml", rss);
        built("other.xml", rss);
        built("b.html", "<link rel=alternate type=application/rss+xml href=/rss.xml>");
        assertThat(folder.lint())
                .findings()
                .filteredOn(finding -> finding.startsWith("dist/"))
                .containsExactly("dist/other.xml:1:1 feed/not-advertised");
    }

    @Test
    void doesNotReadWhatIsOlderThanTheContent() throws IOException {
        buildPages();
        for (String page : new String[] {"index.html", "made/index.html"}) {
            Files.setLastModifiedTime(root.resolve("dist/" + page), FileTime.from(LONG_AGO));
        }
        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "src/pages/index.md:1:1 built/stale", "src/pages/index.md:4:28 image/alt");
        assertThat(folder.lint()).undecided().hasSize(5);
    }

    @Test
    @DisplayName("A built site as old as a checkout is not read unless it is named")
    void doesNotReadWhatMayBeOlderThanTheContent() throws IOException {
        buildPages();
        checkOutWithTheContent();
        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "dist/index.html:1:1 built/stale", "src/pages/index.md:4:28 image/alt");
        assertThat(folder.lint()).undecided().hasSize(5);
        folder.builtIn("dist");
        assertThat(folder.lint())
                .findings()
                .contains("src/pages/index.md:3:44 link/broken")
                .noneMatch(finding -> finding.endsWith("built/stale"));
    }

    /** As a checkout may write it: the content some milliseconds after the built site. */
    private void checkOutWithTheContent() throws IOException {
        FileTime document = Files.getLastModifiedTime(root.resolve("src/pages/index.md"));
        for (String page : new String[] {"index.html", "made/index.html"}) {
            Files.setLastModifiedTime(
                    root.resolve("dist/" + page),
                    FileTime.from(document.toInstant().minusMillis(20)));
        }
    }

    @Test
    void takesAFolderWithoutPagesForNoSite() {
        folder.file("dist/main.js", "x").file("dist/assets/readme.txt", "x");
        assertThat(folder.lint()).undecided().hasSize(5);
    }
}
