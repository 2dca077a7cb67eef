package org.mageos.content.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mageos.content.testing.ContentFolder;

/** HTML pages, sitemaps and feeds in folders that are served as they are. */
class StaticPagesTest {

    @TempDir Path root;
    private ContentFolder folder;

    @BeforeEach
    void makeASite() {
        folder =
                new ContentFolder(root)
                        .settings("site: { url: https://example.org }")
                        .file("astro.config.mjs", "export default {}")
                        .file("src/pages/index.md", "# Home\n")
                        .file("src/pages/about.md", "# About\n");
    }

    @Test
    void readsHtmlPages() {
        folder.file(
                        "public/old/index.html",
                        """
                        <a href="../about">ok</a> <a href=/old/>ok</a> <a href="page.html#x">ok</a>
                        <a href="gone.html">gone</a> <a href="/about#nope">no</a>
                        <!-- <a href="/comment">no link</a> -->
                        """)
                .file("public/old/page.html", "<p id=x><a href=index.html>up</a><img src=a.png>");
        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "public/old/index.html:2:10 link/broken",
                        "public/old/index.html:2:39 link/broken-anchor",
                        "public/old/page.html:1:34 image/alt",
                        "public/old/page.html:1:43 image/missing");
    }

    @Test
    void doesNotKnowTheAnchorsThatScriptsMake() {
        folder.file("public/api/index.html", "<div id=app></div><script src=/app.js></script>")
                .file("public/app.js", "")
                .file("src/pages/a.md", "[x](/api/#/users) [y](/api/#app)\n");
        assertThat(folder.lint()).findings().isEmpty();
        assertThat(folder.lint())
                .undecided()
                .containsExactly(
                        "src/pages/a.md:1:5 a fragment that a program in the page reads as a path");
    }

    @Test
    @DisplayName("B12 a page with a base is left alone")
    void leavesAPageWithABaseAlone() {
        folder.file("public/x.html", "<base href=https://other.example/><a href=gone>x</a>");
        assertThat(folder.lint()).isClean();
    }

    @Test
    @DisplayName("J10 links of sitemaps and feeds are checked")
    void readsSitemapsAndFeeds() {
        folder.file(
                        "public/sitemap.xml",
                        """
                        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                        <url><loc>https://example.org/about</loc></url>
                        <url><loc>https://example.org/gone</loc></url>
                        <url><loc>https://other.example/gone</loc></url>
                        </urlset>
                        """)
                .file(
                        "public/news.rss",
                        """
                        <rss version="2.0"><channel><link>https://example.org/</link>
                        <item><link>https://example.org/about#nope</link></item>
                        </channel>
                        """)
                .file(
                        "public/browserconfig.xml",
                        "<browserconfig><a href='/gone'/></browserconfig>")
                .file("src/pages/data.xml", "<rss><channel><link>/gone</link></channel></rss>");
        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "public/news.rss:2:13 link/broken-anchor",
                        "public/news.rss:4:1 link/broken",
                        "public/sitemap.xml:3:11 link/broken");
    }
}
