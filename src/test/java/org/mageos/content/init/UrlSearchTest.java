package org.mageos.content.init;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mageos.content.testing.ContentFolder;

/** URLs, lists and feeds are inferred from what is linked. */
class UrlSearchTest {

    @TempDir private Path root;
    private ContentFolder content;

    @BeforeEach
    void open() {
        content =
                new ContentFolder(root)
                        .file("astro.config.mjs", "export default { site: 'https://example.org' };")
                        .files("src/pages/index.astro", "src/pages/[...slug].astro");
    }

    private void post(String name, String category, String body) {
        content.file(
                "src/data/posts/" + name + ".md",
                "---\ntitle: T\ndate: 2026-01-02\ncategory: "
                        + category
                        + "\ntags: [Red, Blue Sky]\n---\n\n"
                        + body
                        + "\n");
    }

    @Test
    void aPatternMakesTheLinkedPaths() {
        post("2026-01-01-one", "News", "[b](/news/2026-01-02-two)");
        post("2026-01-02-two", "News", "[c](/big-things/2026-01-03-three)");
        post("2026-01-03-three", "Big Things", "[d](https://example.org/news/2026-01-01-one/)");

        Drafted drafted = Drafted.of(content);

        assertThat(drafted.settings())
                .contains("    permalink: /{category}/{slug}  # 3 of 3 linked paths");
        assertThat(drafted.lint()).findings().isEmpty();
    }

    @Test
    void whatFewLinksSpeakForIsToBeConfirmed() {
        post("one", "News", "[b](/blog/two)");
        post("two", "News", "");
        post("three", "News", "");

        assertThat(Drafted.of(content).settings())
                .contains("    # permalink: /blog/{slug}  # 1 of 1 linked paths");
    }

    @Test
    void datesInPathsAreThoseOfNames() {
        post("2026-01-01-one", "A", "[b](/2026/01/two)");
        post("2026-01-02-two", "B", "[c](/2026/01/three)");
        post("2026-01-03-three", "C", "[d](/2026/01/one)");

        assertThat(Drafted.of(content).settings())
                .contains("    permalink: /{year}/{month}/{path:undated}  #");
    }

    @Test
    void listsOfValuesAreRoutesAndOtherPathsAreToBeConfirmed() {
        post("one", "News", "[x](/blog/two) [r](/tags/red) [b](/tags/blue-sky) [s](/shop)");
        post("two", "News", "[y](/blog/three) [f](/blog/four)");
        post("three", "News", "[z](/blog/one)");
        post("four", "News", "");

        Drafted drafted = Drafted.of(content);

        assertThat(drafted.settings())
                .contains("routes:\n  - /tags/{posts.tags}\n")
                .contains("  # - /shop\n");
        assertThat(drafted.lint())
                .findings()
                .containsExactly("src/data/posts/one.md:8:55 link/broken");
    }

    @Test
    void whatTheSameProgramMayMakeKeepsAPatternOpen() {
        post("one", "News", "[x](/blog/two) [s](/shop) [t](/cart)");
        post("two", "News", "[y](/blog/three)");
        post("three", "News", "[z](/blog/one)");

        Drafted drafted = Drafted.of(content);

        assertThat(drafted.settings()).contains("    # permalink: /blog/{slug}  # 3 of 3");
        assertThat(drafted.lint()).findings().isEmpty();
    }

    @Test
    void aFeedIsAdvertisedByTheHeadOfPages() {
        content.file(
                "src/layouts/Base.astro",
                "<link rel='alternate' type='application/rss+xml' href='/news.xml'>");
        post("one", "News", "[x](/blog/two)");
        post("two", "News", "[y](/blog/three)");
        post("three", "News", "[z](/blog/one)");

        assertThat(Drafted.of(content).settings())
                .contains("#   - { path: news.xml, from: posts }  # src/layouts/Base.astro");
    }

    @Test
    void theUrlIsThatOfTheCustomDomain() {
        ContentFolder plain = new ContentFolder(root.resolve("plain"));
        plain.file("CNAME", "docs.example.org\n").file("a.md", "# A");

        assertThat(Drafted.of(plain).settings())
                .contains("site:\n  url: https://docs.example.org  # from CNAME");
    }

    @Test
    void manyDocumentsTakeLinearTime() {
        IntStream.range(0, 300)
                .forEach(
                        i ->
                                post(
                                        "post-" + i,
                                        "C" + i % 7,
                                        "[x](/c" + (i + 1) % 7 + "/post-" + (i + 1) + ")"));

        assertThat(Drafted.of(content).settings())
                .contains("    permalink: /{category}/{slug}  # 299 of 299 linked paths");
    }
}
