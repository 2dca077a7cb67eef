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

/** B48, B49: the site's own redirects, as targets of links and as a thing to check. */
class RedirectTest {

    private ContentFolder folder;

    @BeforeEach
    void createSite(@TempDir Path root) {
        folder =
                new ContentFolder(root)
                        .files("astro.config.mjs", "src/pages/index.astro", "src/pages/new.astro")
                        .file("src/pages/guide.md", "# Setup")
                        .file("src/posts/later.md", "---\ndraft: true\n---\n")
                        .files("public/file.pdf")
                        .settings(
                                """
                                site: { url: https://example.org }
                                redirects: [public/_redirects]
                                collections:
                                  posts: { files: src/posts/*.md, permalink: '/{slug}' }
                                rules: { redirect/chain: error, link/redirected: info }
                                """);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @DisplayName("B48 each rule is checked by itself")
    @CsvSource(
            delimiter = ';',
            value = {
                "/old /new; ok",
                "/old /new 301; ok",
                "/old /new/ 308; ok",
                "/old /new?from=old 302; ok",
                "/old /new#top; ok",
                "/old /guide#setup; ok",
                "/old /guide#gone; redirect/broken",
                "/old /file.pdf; ok",
                "/old https://example.org/new; ok",
                "/old https://example.org/gone; redirect/broken",
                "/old https://other.example/gone; ok",
                "/old /gone; redirect/broken",
                "/old /New; redirect/broken",
                "/old /later; redirect/broken",
                "/old gone; redirect/broken",
                "/old; redirect/broken",
                "/old /old; redirect/loop",
                "/old /old/; redirect/loop",
                "/new /guide; redirect/shadowed",
                "/new /guide 301!; ok",
                "/new/ /guide; redirect/shadowed",
                "/old/* /new/:splat; ok",
                "/old/* /new; ok",
                "/old/* /gone; redirect/broken",
                "/old/:year/:slug /new; ok",
                "/old id=:id /new; ok",
                "/old id=:id /gone; redirect/broken",
                "/old /new Country=de; ok",
                "/old /new 301 Language=de; ok",
                "/api/* https://api.example/:splat 200; ok",
                "/* /new 404; ok",
                "# /old /gone; ok",
                "/old /new # /gone; ok",
            })
    void checksRules(String rule, String outcome) {
        folder.file("public/_redirects", rule + "\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} with {1} is {2}")
    @DisplayName("B48 a redirected path is a target")
    @CsvSource(
            delimiter = ';',
            value = {
                "/old; /old /new; link/redirected",
                "/old/; /old /new; link/redirected",
                "/old?x=1; /old /new; link/redirected",
                "https://example.org/old; /old /new; link/redirected",
                "/old#setup; /old /guide; link/redirected",
                "/old#gone; /old /guide; link/broken-anchor",
                "/old#gone; /old /guide#setup; link/redirected",
                "/old; /old https://other.example/; link/redirected",
                "/old; /old /gone; redirect/broken link/broken",
                "/old; /old /later; redirect/broken link/draft",
                "/a/b; /a/* /new; link/redirected",
                "/a/; /a/* /new; link/redirected",
                "/a/b/c; /a/* /:splat; link/broken",
                "/a/guide; /a/* /:splat; link/redirected",
                "/a/x/guide; /a/:id/:identity /:identity; link/redirected",
                "/a/guide/x; /a/:id/:id2 /:id; link/redirected",
                "/a/guide/x; /a/:a_b/:ab /:a_b; link/redirected",
                "/a/b; /a/:x /new; link/redirected",
                "/a/b/c; /a/:x /new; link/broken",
                "/new; /new /guide; redirect/shadowed",
                "/new; /new /guide 301!; link/redirected",
                "/api/x; /api/* https://api.example/:splat 200; ok",
                "/app/x; /app/* /new 200; ok",
                "/gone; /* /new 404; link/broken",
                "/gone; /gone /new 410; link/broken",
                "/t%C3%A9st; /t%C3%A9st /new; link/redirected",
                "/t%C3%A9st; /tést /new; link/redirected",
            })
    void followsRules(String destination, String rule, String outcome) {
        folder.file("public/_redirects", rule + "\n")
                .file("src/pages/from.md", "[x](" + destination + ")");
        assertThat(folder.lint().outcome().split(" "))
                .containsExactlyInAnyOrder(outcome.split(" "));
    }

    @Test
    @DisplayName("The final URL is named, and stands behind a chain, too")
    void namesTheFinalUrl() {
        folder.file("public/_redirects", "/a /b\n/b /new\n").file("src/pages/from.md", "[x](/a)");
        assertThat(folder.lint())
                .texts()
                .containsExactly(
                        "The redirect to '/b' is redirected again; lead to '/new'",
                        "The link '/a' is redirected; link to '/new'");
    }

    @Test
    @DisplayName("A loop over several rules is told at each of them, what leads into it is broken")
    void findsLoops() {
        folder.file("public/_redirects", "/a /b\n/b /c\n/c /a\n/into /a\n")
                .file("src/pages/from.md", "[x](/a)");
        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "public/_redirects:1:4 redirect/loop",
                        "public/_redirects:2:4 redirect/loop",
                        "public/_redirects:3:4 redirect/loop",
                        "public/_redirects:4:7 redirect/broken",
                        "src/pages/from.md:1:5 link/broken");
    }

    @Test
    @DisplayName("Rules for a path with and without slash are twins, not repetitions")
    void acceptsTwins() {
        folder.file("public/_redirects", "/old /new\n/old/ /new\n");
        assertThat(folder.lint()).isClean();
    }

    @Test
    @DisplayName("A rewrite of everything to one page is no loop")
    void acceptsTheRewriteOfASinglePageApplication() {
        folder.file("public/_redirects", "/* /index.html 200\n");
        assertThat(folder.lint()).isClean();
    }

    @Test
    @DisplayName("A rule that only changes scheme or slash is not shadowed by its own page")
    void acceptsRulesThatOnlyChangeTheForm() {
        folder.file("src/pages/b.md", "x").file("public/_redirects", "/b/ /b 301\n");
        assertThat(folder.lint()).isClean();
    }

    @Test
    @DisplayName("A rule behind one with the same path never applies")
    void findsRepeatedRules() {
        folder.file("public/_redirects", "/old /new\n/old /guide\n");
        assertThat(folder.lint())
                .texts()
                .containsExactly(
                        "The redirect of '/old' never applies: that of '/old' in"
                                + " public/_redirects:1 comes first");
    }

    @Test
    @DisplayName("A rule behind a pattern that has its path never applies")
    void findsRulesBehindPatterns() {
        folder.file("public/_redirects", "/old/* /new\n/old/a /guide\n/old/b/* /guide\n")
                .file("src/pages/from.md", "[x](/old/a)");
        assertThat(folder.lint())
                .texts()
                .containsExactly(
                        "The redirect of '/old/a' never applies: that of '/old/*' in"
                                + " public/_redirects:1 comes first",
                        "The redirect of '/old/b/*' never applies: that of '/old/*' in"
                                + " public/_redirects:1 comes first",
                        "The link '/old/a' is redirected; link to '/new'");
    }

    @Test
    @DisplayName("A rule behind one with conditions or query parameters may apply")
    void acceptsRulesBehindConditions() {
        folder.file(
                "public/_redirects",
                """
                /store id=:id /guide
                /store /new 302 Country=de
                /store /guide
                """);
        assertThat(folder.lint()).isClean();
    }

    @Test
    @DisplayName("A site below a base path: rules have it, as the host sees them")
    void takesTheBasePathOff() {
        folder.settings(
                        """
                        site: { url: https://example.org/docs }
                        redirects: [public/_redirects]
                        """)
                .file("public/_redirects", "/docs/old /docs/new\n/ /docs/\n/docs/new /docs/guide\n")
                .file("src/pages/from.md", "[x](/docs/old) [y](/) [z](/old)");
        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "public/_redirects:3:1 redirect/shadowed",
                        "src/pages/from.md:1:5 link/redirected",
                        "src/pages/from.md:1:20 link/redirected",
                        "src/pages/from.md:1:27 link/broken");
    }
}
