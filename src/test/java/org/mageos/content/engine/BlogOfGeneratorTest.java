package org.mageos.content.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mageos.content.testing.ContentFolder;

/** Which documents are posts where no feed is named: those that the generator's own data names. */
class BlogOfGeneratorTest {

    @TempDir private Path root;
    private ContentFolder content;

    @BeforeEach
    void folder() {
        content =
                new ContentFolder(root)
                        .settings("site: { url: https://example.org, title: Example }");
    }

    private void page(String file, String data) {
        content.file(file, "---\n" + data + "\n---\n\nText\n");
    }

    private void toml(String file, String data) {
        content.file(file, "+++\n" + data + "\n+++\n\nText\n");
    }

    /** The feed; the error if there is none. */
    private String feed() {
        Published published = Published.feeds(content);
        return published.errors().isEmpty()
                ? published.file("rss.xml")
                : published.errors().toString();
    }

    @Test
    void zolaHasTheDatedPagesOfASiteWithFeeds() {
        content.file("config.toml", "base_url = 'https://example.org'\ngenerate_feeds = true\n");
        toml("content/_index.md", "title = 'Home'");
        toml("content/about.md", "title = 'About'");
        toml("content/blog/2026-01-02-one.md", "title = 'One'");
        toml("content/two.md", "title = 'Two'\ndate = 2026-01-03");

        assertThat(feed())
                .contains("<title>One</title>", "https://example.org/blog/one/")
                .contains("<title>Two</title>")
                .doesNotContain("About", "Home");
    }

    @Test
    void zolaHasTheSectionsThatAskForFeeds() {
        content.file("config.toml", "base_url = 'https://example.org'\n");
        toml("content/blog/_index.md", "generate_feeds = true");
        toml("content/blog/2026-01-02-one.md", "title = 'One'");
        toml("content/docs/_index.md", "title = 'Docs'");
        toml("content/docs/two.md", "title = 'Two'\ndate = 2026-01-03");

        assertThat(feed()).contains("<title>One</title>").doesNotContain("Two");
    }

    @Test
    void zolaWithoutFeedsHasNone() {
        content.file("config.toml", "base_url = 'https://example.org'\n");
        toml("content/blog/2026-01-02-one.md", "title = 'One'");

        assertThat(feed()).contains("There is no feed to render", "posts: { files: blog/*.md }");
    }

    @Test
    void hugoHasTheDatedPagesOfItsLargestSection() {
        content.file("hugo.toml", "baseURL = 'https://example.org/'\n");
        page("content/posts/one.md", "title: One\ndate: 2026-01-02");
        page("content/posts/two.md", "title: Two\ndate: 2026-01-03\ndraft: true");
        page("content/posts/three/index.md", "title: Three\npublishDate: 2026-01-04");
        page("content/docs/four.md", "title: Four\ndate: 2026-01-05");
        page("content/about.md", "title: About\ndate: 2026-01-06");

        assertThat(feed())
                .contains("<title>One</title>", "<title>Three</title>")
                .doesNotContain("Two", "Four", "About");
    }

    @Test
    void hugoReadsKeysInAnyLetterCase() {
        content.file("hugo.toml", "baseURL = 'https://example.org/'\n");
        page("content/posts/one.md", "Title: One\nDate: 2026-01-02");
        page("content/posts/two.md", "TITLE: Two\nDATE: 2026-01-03\nDraft: true");

        assertThat(feed()).contains("<title>One</title>", "02 Jan 2026").doesNotContain("Two");
    }

    @Test
    void jekyllReadsDatesAsPeopleWriteThem() {
        content.file("_config.yml", "url: https://example.org\nplugins: [jekyll-feed]\n");
        page("_posts/2026-01-02-a.md", "title: One\ndate: January 3, 2026");
        page("_posts/2026-01-02-b.md", "title: Two\ndate: 2026-01-04 18:30:22 2026 -0800");

        assertThat(feed()).contains("03 Jan 2026 00:00:00 GMT", "04 Jan 2026 18:30:22 GMT");
    }

    @Test
    void hugoHasTheSectionsThatTheSettingsName() {
        content.file(
                "hugo.toml",
                "baseURL = 'https://example.org/'\n[params]\nmainSections = ['docs']\n");
        page("content/posts/one.md", "title: One\ndate: 2026-01-02");
        page("content/posts/two.md", "title: Two\ndate: 2026-01-02");
        page("content/docs/four.md", "title: Four\ndate: 2026-01-05");

        assertThat(feed()).contains("<title>Four</title>").doesNotContain("One");
    }

    @Test
    void hugoWithoutFeedOrDatesHasNone() {
        content.file("hugo.toml", "baseURL = 'https://example.org/'\n[outputs]\nhome = ['html']\n");
        page("content/posts/one.md", "title: One\ndate: 2026-01-02");
        assertThat(feed()).contains("There is no feed to render");

        content.file("hugo.toml", "baseURL = 'https://example.org/'\n");
        page("content/posts/one.md", "title: One");
        assertThat(feed()).contains("There is no feed to render");
    }

    @Test
    void eleventyHasTheCollectionThatThePluginForFeedsGets() {
        content.file(
                "eleventy.config.js",
                """
                import { feedPlugin } from "@11ty/eleventy-plugin-rss";
                export default (config) => {
                  config.addPlugin(feedPlugin, { collection: { name: "news", limit: 10 } });
                };
                """);
        page("posts/2026-01-02-one.md", "title: One\ntags: [news]");
        page("posts/2026-01-03-two.md", "title: Two\ntags: other");

        assertThat(feed())
                .contains("<title>One</title>", "https://example.org/posts/2026-01-02-one/")
                .doesNotContain("Two");
    }

    @Test
    void eleventyHasTheCollectionThatATemplateOfAFeedGoesThrough() {
        content.file("eleventy.config.js", "module.exports = () => {};\n")
                .file(
                        "feed.njk",
                        "---\npermalink: /feed.xml\n---\n<feed>{% for post in collections.posts %}"
                                + "{% endfor %}</feed>\n")
                .file("posts/posts.json", "{\"tags\": \"posts\"}");
        page("posts/2026-01-02-one.md", "title: One");
        page("about.md", "title: About\ndate: 2026-01-03");

        assertThat(feed()).contains("<title>One</title>").doesNotContain("About");
    }

    @Test
    void starlightHasThePostsOfItsPluginForBlogs() {
        content.file("package.json", "{\"dependencies\": {\"@astrojs/starlight\": \"0.36.0\"}}")
                .file(
                        "astro.config.mjs",
                        """
                        import { defineConfig } from "astro/config";
                        import starlight from "@astrojs/starlight";
                        import starlightBlog from "starlight-blog";

                        export default defineConfig({
                          integrations: [starlight({ plugins: [starlightBlog({ prefix: "news" })] })],
                        });
                        """);
        page("src/content/docs/index.md", "title: Home");
        page("src/content/docs/news/one.md", "title: One\ndate: 2026-01-02");
        page("src/content/docs/guide.md", "title: Guide\ndate: 2026-01-03");

        assertThat(feed())
                .contains("<title>One</title>", "https://example.org/news/one")
                .doesNotContain("Guide");
    }

    @Test
    void mkDocsHasADateOfCreation() {
        content.file("mkdocs.yml", "site_name: Notes\nplugins: [blog]\n")
                .files("docs/index.md", "docs/blog/index.md");
        page(
                "docs/blog/posts/one.md",
                "date:\n  created: 2026-01-02\n  updated: 2026-01-03\ntitle: One");

        assertThat(feed())
                .contains("https://example.org/blog/2026/01/02/one/", "<pubDate>Fri, 02 Jan 2026");
    }

    @Test
    void theSitemapOfMkDocsHasThePagesOfAFolderThatIsServed() {
        content.file("mkdocs.yml", "site_name: Notes\n")
                .file("docs/index.md", "# Home\n")
                .file("docs/a.md", "# A\n");

        Published published = Published.sitemap(content);

        assertThat(published.errors()).isEmpty();
        assertThat(published.file("sitemap.xml"))
                .contains("<loc>https://example.org/</loc>", "<loc>https://example.org/a/</loc>");
    }

    @Test
    void aBlogWithoutATitleIsCalledByItsHost() {
        content.settings("site: { url: https://example.org }");
        page("_posts/2026-01-02-one.md", "title: One");
        content.file("_config.yml", "plugins: [jekyll-feed]\n");

        assertThat(feed()).contains("<title>example.org</title>", "<title>One</title>");
    }

    @Test
    void theErrorSaysWhatToSet() {
        content.file("docs/a.md", "# A\n");

        assertThat(feed()).contains("There is no feed to render", "{ path: rss.xml, from: posts }");
    }
}
