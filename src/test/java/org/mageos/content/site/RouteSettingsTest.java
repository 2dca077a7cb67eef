package org.mageos.content.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.testing.ContentFolder;

/** URLs that the settings speak of: permalinks of collections, declared routes, pagination. */
class RouteSettingsTest {

    private ContentFolder folder;

    @BeforeEach
    void createSite(@TempDir Path root) {
        folder = new ContentFolder(root).files("astro.config.mjs");
    }

    @ParameterizedTest(name = "{1} with {2} is {3}")
    @DisplayName("Permalinks are filled with a document's own values")
    @CsvSource({
        "posts/Hello World.md, /{slug}, '', /hello-world",
        "posts/2026-01-31-news.md, /{slug}, '', /2026-01-31-news",
        "posts/a.md, /{slug}, 'slug: Other Name', /other-name",
        "posts/a.md, /blog/{slug}, 'slug: 2026', /blog/2026",
        "posts/a.md, /{category}/{slug}, 'category: Big News', /big-news/a",
        "posts/a.md, /{category}/{slug}, '', /a",
        "posts/a.md, /{category}/{slug}, 'category:', /a",
        "posts/a.md, /{category}/{slug}, 'category: [One, Two]', /one/a",
        "posts/a.md, '/{meta.area}/{slug}', 'meta: { area: Ünder }', /under/a",
        "posts/a.md, /{year}/{month}/{day}/{slug}, 'date: 2026-01-31', /2026/01/31/a",
        "posts/a.md, /{year}/{slug}, 'date: \"2026-01-31T10:00:00Z\"', /2026/a",
        "posts/a.md, /{year}/{slug}, 'date: Jan 31 2026', /a",
        "posts/a.md, /{year}/{slug}, '', /a",
        "posts/x/Y z/a.md, /docs/{path}, '', /docs/x/Y%20z/a",
        "posts/x/Y z/a.md, '/docs/{path:slug}', '', /docs/x/y-z/a",
        "posts/release/v1.2.0.md, /{path}, '', /release/v1.2.0",
        "posts/Big_Page.md, /{path}, '', /Big_Page",
        "posts/2026-01-31-the-@-sign.md, '/{year}/{path:undated}', '', /2026/the-@-sign",
        "posts/2026-01-31-news.md, '/{month}/{path}', 'date: 2025-02-01', /02/2026-01-31-news",
        "posts/x/2026-01-31-a.md, '/{day}/{path:undated}', '', /31/x/a",
        "posts/release/v1.2.0.md, '/{path:slug}', '', /release/v120",
        "posts/x/index.md, '/docs/{path:slug}', '', /docs/x",
        "posts/x/index.md, /docs/{path}, '', /docs/x",
        "posts/index.md, /docs/{path}, '', /docs",
        "posts/index.md, /{path}, '', /",
        "more/x/a.md, /docs/{path}, '', /docs/x/a",
    })
    void fillsPermalinks(String file, String permalink, String frontMatter, String url) {
        folder.settings(
                        """
                        collections:
                          posts:
                            files: ['posts/**/*.md', 'more/**/*.md']
                            permalink: '%s'
                            date: date
                        """
                                .formatted(permalink))
                .files("posts/other/one.md", "more/other/two.md")
                .file(file, "---\n" + frontMatter + "\n---\n# Here\n")
                .file("src/pages/from.md", "[x](" + url + "#here)");
        assertThat(folder.lint().result().findings())
                .filteredOn(finding -> finding.rule().group().equals("link"))
                .isEmpty();
        assertThat(folder.lint()).undecided().isEmpty();
    }

    @Test
    @DisplayName("A permalink stands in place of the generator's own rule")
    void replacesTheFileRoute() {
        folder.settings(
                        """
                        collections:
                          a: { files: src/pages/a/*.md, permalink: '/x/{slug}' }
                          b: { files: src/pages/b/*.md, permalink: none }
                          c: { files: src/pages/c/*.md }
                        """)
                .files("src/pages/a/1.md", "src/pages/b/2.md", "src/pages/c/3.md")
                .file("src/pages/from.md", "[1](/x/1) [2](/c/3)\n[3](/a/1)\n[4](/b/2)");
        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "src/pages/from.md:2:5 link/broken", "src/pages/from.md:3:5 link/broken");
    }

    @Test
    @DisplayName("J09 two posts with one URL")
    void findsDuplicatePermalinks() {
        folder.settings("collections: { posts: { files: posts/*.md, permalink: '/{slug}' } }")
                .files("posts/one.md")
                .file("posts/two.md", "---\nslug: One\n---\n");
        assertThat(folder.lint())
                .texts()
                .containsExactly("The URL '/one' is also that of 'posts/one.md'");
        assertThat(folder.lint()).findings().containsExactly("posts/two.md:1:1 route/duplicate");
    }

    @ParameterizedTest(name = "with {0} posts {1} is {2}")
    @DisplayName("Pagination: as many pages as there are")
    @CsvSource({
        "0, /blog, ok",
        "0, /blog/1, link/broken",
        "0, /blog/2, link/broken",
        "1, /blog, ok",
        "1, /blog/2, link/broken",
        "3, /blog, ok",
        "3, /blog/2, link/broken",
        "4, /blog/2, ok",
        "4, /blog/2/, ok",
        "4, /blog/3, link/broken",
        "7, /blog/3, ok",
        "7, /blog/4, link/broken",
        "7, /blog/99, link/broken",
        "7, /blog/x, link/broken",
        "7, /blog/02, link/broken",
    })
    void paginates(int posts, String destination, String outcome) {
        folder.settings(
                        """
                        collections:
                          posts: { files: posts/*.md, permalink: none, date: date }
                        routes: [{ path: /blog, paginate: posts, size: 3 }]
                        """)
                .files("src/pages/blog/[...page].astro")
                .file("posts/draft.md", "---\ndraft: true\n---\n")
                .file("posts/later.md", "---\ndate: 2099-01-01\n---\n")
                .file("src/pages/from.md", "[x](" + destination + ")");
        for (int i = 0; i < posts; i++) {
            folder.file("posts/" + i + ".md", "---\ndate: 2026-01-01\n---\n");
        }
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("Routes of the values that a collection has, each with its own pages")
    @CsvSource({
        "/tag/one, ok",
        "/tag/one/2, ok",
        "/tag/one/3, link/broken",
        "/tag/two-words, ok",
        "/tag/two-words/2, link/broken",
        "/tag/nobody, link/broken",
        "/tag/secret, link/broken",
        "/tag, link/broken",
        "/tag/One, link/case",
    })
    void listsValues(String destination, String outcome) {
        folder.settings(
                        """
                        collections: { posts: { files: posts/*.md, permalink: none } }
                        routes: [{ path: '/tag/{posts.tags}', paginate: posts, size: 2 }]
                        """)
                .files("src/pages/tag/[tag]/[...page].astro")
                .file("posts/a.md", "---\ntags: [One, Two words]\n---\n")
                .file("posts/b.md", "---\ntags: [one, One]\n---\n")
                .file("posts/c.md", "---\ntags: one\n---\n")
                .file("posts/d.md", "---\ndraft: true\ntags: [Secret]\n---\n")
                .file("src/pages/from.md", "[x](" + destination + ")");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("Patterns, and the programs that they settle")
    @CsvSource({
        "/v/2.4, ok",
        "/v/2.4/, ok",
        "/v/2.x, link/broken",
        "/v, link/broken",
        "/user/anybody, ok",
        "/user/anybody/posts, link/broken",
        "/slash/x, ok",
        "/other/x, undecided",
        "/feed.xml, ok",
        "/Feed.xml, link/case",
    })
    void settlesPrograms(String destination, String outcome) {
        folder.settings(
                        """
                        routes:
                          - '/v/{version:[0-9]+\\.[0-9]+}'
                          - '/user/{name}'
                          - '/slash/{name}/'
                          - /feed.xml
                        """)
                .files("src/pages/v/[version].astro", "src/pages/user/[...path].astro")
                .files("src/pages/other/[id].astro", "src/pages/slash/[id].astro")
                .file("src/pages/from.md", "[x](" + destination + ")");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("A program that makes everything is settled by what is declared of it")
    @CsvSource({
        "/news/a, ok",
        "/news/b, link/broken",
        "/blog, ok",
        "/blog/2, link/broken",
        "/anything, link/broken",
        "/og/x.png, undecided",
        "/user, ok",
        "/user/2, link/broken",
        "/user/x, link/broken",
    })
    void settlesTheCatchAll(String destination, String outcome) {
        folder.settings(
                        """
                        collections: { posts: { files: posts/*.md, permalink: '/news/{slug}' } }
                        routes:
                          - { path: /blog, paginate: posts, size: 6 }
                          - { path: /user, paginate: posts, size: 6 }
                        """)
                .files("src/pages/[...blog]/index.astro", "src/pages/[...blog]/[...page].astro")
                .files("src/pages/user/index.astro", "src/pages/user/[page].astro")
                .files("src/pages/og/[...slug].png.ts", "posts/a.md")
                .file("src/pages/from.md", "[x](" + destination + ")");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName(
            "B50 drafts and what is dated in the future: link/draft, to the minute of the build")
    @CsvSource({
        "draft: true, link/draft",
        "draft: false, ok",
        "draft: 'true', ok",
        "date: 2099-01-01, link/draft",
        "date: 2026-06-01, ok",
        "date: 2026-06-02, link/draft",
        "date: 2026-06-01T11:59:59Z, ok",
        "date: 2026-06-01T12:00:01Z, link/draft",
        "date: 2026-06-01T13:00:00+02:00, ok",
        "date: 2026-06-01T12:30:00, link/draft",
        "date: 2026-06-01 12:30:00, link/draft",
        "date: 2026-06-01 11:30:00, ok",
        "date: 2026-06-01 12:30, link/draft",
        "date: 2099-1-5, link/draft",
        "date: 'soon', ok",
        "date:, ok",
        "'date: \"2099-01-01\"', link/draft",
    })
    void findsDrafts(String frontMatter, String outcome) {
        folder.settings(
                        """
                        collections:
                          posts: { files: posts/*.md, permalink: '/{slug}', date: date }
                        """)
                .file("posts/a.md", "---\n" + frontMatter + "\n---\n")
                .file("src/pages/from.md", "[x](/a)");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @Test
    @DisplayName("B50 a draft may link to a draft; both its other links are checked")
    void allowsDraftsAmongThemselves() {
        folder.files("src/pages/index.astro")
                .file("package.json", "{\"dependencies\": {\"astro\": \"^3.0.0\"}}")
                .file("src/pages/a.md", "---\ndraft: true\n---\n[x](/b) [y](/gone)")
                .file("src/pages/b.md", "---\ndraft: true\n---\n");
        assertThat(folder.lint()).findings().containsExactly("src/pages/a.md:4:13 link/broken");
    }

    @Test
    @DisplayName("A published page beats a draft with the same URL")
    void prefersThePublishedPage() {
        folder.file("package.json", "{\"dependencies\": {\"astro\": \"^3.0.0\"}}")
                .file("src/pages/a.md", "---\ndraft: true\n---\n")
                .files("src/pages/a/index.astro")
                .file("src/pages/from.md", "[x](/a)");
        assertThat(folder.lint()).isClean();
    }

    @Test
    @DisplayName("J06 a reference to an entry that does not exist, with what was meant")
    void checksReferences() {
        folder.settings(
                        """
                        collections:
                          posts: { files: posts/*.md, references: { author: authors.slug, tags: tags } }
                          authors: { files: authors/*.md }
                          tags: { files: tags/*.md }
                        """)
                .file("authors/one.md", "---\nslug: jane-doe\n---\n")
                .files("tags/news.md")
                .file("posts/good.md", "---\nauthor: jane-doe\ntags: [news]\n---\n")
                .file("posts/none.md", "---\ntitle: x\nauthor:\n---\n")
                .file("posts/bad.md", "---\nauthor: jane-do\ntags: [news, olds]\n---\n");
        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "posts/bad.md:2:9 front-matter/reference",
                        "posts/bad.md:3:14 front-matter/reference");
        assertThat(folder.lint())
                .texts()
                .first()
                .asString()
                .isEqualTo(
                        "'author' names 'jane-do', but no entry has this 'authors.slug';"
                                + " did you mean 'jane-doe'?");
    }

    @Test
    @DisplayName("A44 links of the front matter, at their values")
    void checksFrontMatterLinks() {
        folder.settings("collections: { posts: { files: src/data/*.md, links: [more.href, see] } }")
                .files("src/pages/about.md")
                .file(
                        "src/data/a.md",
                        "---\nmore:\n  - href: /about\n  - href: /gone\nsee: '/old'\n---\n");
        assertThat(folder.lint())
                .findings()
                .containsExactly("src/data/a.md:4:11 link/broken", "src/data/a.md:5:6 link/broken");
    }
}
