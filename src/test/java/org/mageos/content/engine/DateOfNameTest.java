package org.mageos.content.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mageos.content.testing.ContentFolder;

/** A post's date is the one that the site generator takes, from the file's name as well. */
class DateOfNameTest {

    private static final String POST = "---\ntitle: %s\n---\n\nHello\n";
    private static final String DATED = "---\ntitle: %s\ndate: 2026-05-05\n---\n\nHello\n";

    @TempDir private Path root;
    private ContentFolder content;

    @BeforeEach
    void folder() {
        content = new ContentFolder(root);
    }

    private List<String> dates(String files) {
        content.settings(
                """
                site: { url: https://example.org, title: Example }
                collections: { posts: { files: "%s" } }
                feeds: [{ path: feed.xml, from: posts, format: atom }]
                """
                        .formatted(files));
        Published published = Published.feeds(content);
        assertThat(published.errors()).isEmpty();
        assertThat(published.findings()).findings().isEmpty();
        return Jsoup.parse(published.file("feed.xml"), "", Parser.xmlParser())
                .select("entry")
                .eachText()
                .stream()
                .map(text -> text.replaceAll(".* (\\w+) (\\d{4}-\\d\\d-\\d\\d)T.*", "$1 $2"))
                .toList();
    }

    @Test
    void ofJekyllIsOverruledByTheFrontMatter() {
        content.file("_config.yml", "title: T\n")
                .file("_posts/2026-01-04-four.md", POST.formatted("Four"))
                .file("_posts/2026-1-3-three.md", POST.formatted("Three"))
                .file("_posts/2026-01-02-five.md", DATED.formatted("Five"));

        assertThat(dates("_posts/*.md"))
                .containsExactly("Five 2026-05-05", "Four 2026-01-04", "Three 2026-01-03");
    }

    @Test
    void ofDocusaurusStandsInAnyFormOfABlog() {
        content.file(
                        "docusaurus.config.js",
                        "module.exports = { title: 'T', url: 'https://example.org', baseUrl: '/',"
                                + " presets: [['classic', { docs: false, blog: {} }]] };\n")
                .file("package.json", "{}")
                .file("blog/2026-01-02-two.md", POST.formatted("Two"))
                .file("blog/2026-01-03-three/index.md", POST.formatted("Three"))
                .file("blog/2026/01/04-four.md", POST.formatted("Four"))
                .file("blog/five.md", DATED.formatted("Five"));

        assertThat(dates("blog/**/*.md"))
                .containsExactly(
                        "Five 2026-05-05", "Four 2026-01-04", "Three 2026-01-03", "Two 2026-01-02");
    }

    @Test
    void ofZolaStandsInFrontOfFilesAndFolders() {
        content.file("config.toml", "base_url = \"https://example.org\"\n")
                .file("content/blog/_index.md", "+++\n+++\n")
                .file("content/blog/2026-01-02-two.md", "+++\ntitle = \"Two\"\n+++\n\nHello\n")
                .file(
                        "content/blog/2026-01-03_three/index.md",
                        "+++\ntitle = \"Three\"\n+++\n\nHello\n");

        assertThat(dates("content/blog/**/20*.md")).containsExactly("Two 2026-01-02");
        assertThat(dates("content/blog/*/index.md")).containsExactly("Three 2026-01-03");
    }

    @Test
    void ofEleventyStandsAnywhereInThePath() {
        content.file("eleventy.config.js", "module.exports = () => ({});\n")
                .file("posts/2026-01-02-two.md", POST.formatted("Two"))
                .file("posts/2026-01-03/three.md", POST.formatted("Three"));

        assertThat(dates("posts/**/*.md")).containsExactly("Three 2026-01-03", "Two 2026-01-02");
    }

    @Test
    void ofHugoCountsWhereTheSettingsSaySo() {
        String hugo =
                "baseURL = 'https://example.org/'\n[frontmatter]\ndate = [':filename', ':default']\n";
        content.file("hugo.toml", hugo)
                .file("content/posts/2026-01-02-two.md", POST.formatted("Two"))
                .file("content/posts/2026-01-03-three/index.md", DATED.formatted("Three"));

        assertThat(dates("content/posts/**/*.md"))
                .containsExactly("Three 2026-01-03", "Two 2026-01-02");
    }

    @Test
    void isThatOfNewsToo() {
        content.file("_config.yml", "title: T\n")
                .file("_posts/2026-05-31-new.md", POST.formatted("New"))
                .settings(
                        """
                        site: { url: https://example.org, title: Example, language: en }
                        collections: { posts: { files: _posts/*.md } }
                        sitemap: { news: { from: posts, path: news.xml } }
                        """);

        assertThat(Published.sitemap(content).file("news.xml"))
                .contains("<news:publication_date>2026-05-31<");
    }
}
