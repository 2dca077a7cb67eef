package org.mageos.content.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.testing.ContentFolder;

/** Whatever content says, there is a feed or a finding, and never a failure. */
class HostileContentTest {

    private static final String FEEDS =
            """
            feeds:
              - { path: rss.xml, from: posts }
              - { path: atom.xml, from: posts }
              - { path: feed.json, from: posts }
            """;

    @TempDir private Path root;
    private ContentFolder content;

    @BeforeEach
    void folder() {
        content = new ContentFolder(root);
        post("good.md", "title: Good\ndate: 2026-01-01");
    }

    private void post(String name, String frontMatter) {
        content.file("posts/" + name, "---\n" + frontMatter + "\n---\n\nHello\n");
    }

    private Published render(String feeds) {
        content.settings(
                """
                site: { url: https://example.org, title: Example, language: en }
                collections:
                  posts: { files: posts/*.md, permalink: "/blog/{slug}" }
                """
                        + feeds);
        return Published.feeds(content);
    }

    private static SyndEntry entry(Published published, String feed, String title) {
        try {
            SyndFeed read = new SyndFeedInput().build(new StringReader(published.file(feed)));
            return read.getEntries().stream()
                    .filter(each -> each.getTitle().equals(title))
                    .findFirst()
                    .orElseThrow();
        } catch (FeedException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-01-01",
                "-0001-01-01",
                "0001-01-01T00:00:00+05:00",
                "9999-12-31T23:59:59-05:00",
                "12345-01-01",
                "+12345-01-01",
                "-999999999-01-01T00:00:00+18:00",
                "+999999999-12-31T23:59:59-18:00",
                "2026-02-30",
                "1767225600",
                "2026-01-01T10:00:00+19:00",
                "0099-01-01",
                ".inf",
            })
    @DisplayName("FM15, FM16: what no reader takes for the same day is not a date")
    void findsDatesThatNoFeedCanHold(String date) {
        post("a.md", "title: A\ndate: " + date);
        post("b.md", "title: B\ndate: 2026-01-02\nupdated: " + date);

        Published published = render(FEEDS);

        assertThat(published.errors()).isEmpty();
        assertThat(published.findings())
                .findings()
                .containsExactly("posts/a.md:3:7 feed/date", "posts/b.md:4:10 feed/date");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "httpx://a/b",
                "http:a",
                "https:///a",
                "mailto:jo@example.org",
                "javascript:alert(1)",
                "data:image/png;base64,AAAA",
                "https://example.org:port/",
                "https://example.org:99999/",
                "//",
                "\\\\\\\\host\\\\a",
            })
    @DisplayName("FM44: URLs of authors and images are of the web, or left out")
    void leavesOutUrlsThatAreNotOfTheWeb(String url) {
        post(
                "a.md",
                """
                title: A
                date: 2026-01-02
                author: { name: Jo, url: "%1$s", avatar: "%1$s" }
                image: "%1$s"
                """
                        .formatted(url));

        Published published = render(FEEDS);

        assertThat(published.errors()).isEmpty();
        assertThat(published.findings()).findings().doesNotContain("feed/id");
        assertThat(published.file("feed.json"))
                .contains("\"name\": \"Jo\"")
                .doesNotContain("\"avatar\"", "\"image\"");
        assertThat(published.file("rss.xml")).doesNotContain("<enclosure", "<media:content");
        assertThat(published.file("atom.xml")).doesNotContain("<uri>").contains("<name>Jo</name>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailto:jo@example.org", "httpx://a/b", "https://example.org:port/"})
    void refusesAnImageOfAFeedThatIsNotOfTheWeb(String image) {
        post("b.md", "title: B\ndate: 2026-01-02\ntags: [a, b, c]");

        Published published =
                render("feeds: [{ path: '{posts.tags}.xml', image: '" + image + "' }]");

        assertThat(published.errors())
                .containsExactly(
                        "mageos-content.yaml:4:44: error: '"
                                + image
                                + "' is neither a URL nor a file that the site serves");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https:/a",
                "http:a",
                "http:///a",
                "tag:x",
                "tag:example.org,26:a",
                "urn:x",
                "a b:c"
            })
    @DisplayName("FM8: an id is such as its scheme has them")
    void findsIdsThatAreNone(String id) {
        post("a.md", "title: A\ndate: 2026-01-02\nid: \"" + id + "\"");

        assertThat(render(FEEDS).findings()).findings().containsExactly("posts/a.md:4:5 feed/id");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tag:jo@example.org,2026:a",
                "TAG:example.org,2026-01-02:a/b?c=d",
                "urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
                "https://example.org/?p=12",
                "HTTP://example.org",
                "doi:10.1000/182",
            })
    void keepsIdsThatAreUris(String id) {
        post("a.md", "title: A\ndate: 2026-01-02\nid: \"" + id + "\"");

        Published published = render(FEEDS);

        assertThat(published.findings()).findings().isEmpty();
        assertThat(entry(published, "atom.xml", "A").getUri()).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "a &amp;amp;lt; b, a < b",
                "1 &ndash; 2 &auml;, 1 – 2 ä",
                "&foo; AT&T, &foo; AT&T",
                "List<String>, List\u2039String\u203a",
                "]]> <![CDATA[ x, ]]> \u2039![CDATA[ x",
            })
    @DisplayName("FM62: readers that decode a title again get the same")
    void leavesNoEntityInTitles(String title, String shown) {
        post("a.md", "title: '" + title + "'\ndate: 2026-01-02\nauthor: '" + title + "'");

        Published published = render(FEEDS);

        assertThat(published.errors()).isEmpty();
        assertThat(entry(published, "rss.xml", shown).getAuthor()).isEqualTo(shown);
        assertThat(entry(published, "atom.xml", shown).getAuthor()).isEqualTo(shown);
    }

    @Test
    @DisplayName("FM77: all formats name the author that Atom demands")
    void namesTheSiteWhereThereIsNoAuthor() {
        Published published = render(FEEDS);

        assertThat(entry(published, "rss.xml", "Good").getAuthor()).isEqualTo("Example");
        assertThat(entry(published, "atom.xml", "Good").getAuthor()).isEqualTo("Example");
        assertThat(published.file("feed.json")).contains("\"name\": \"Example\"");
    }

    @Test
    void makesNoFeedForAValueWithoutSlug() {
        post("a.md", "title: A\ndate: 2026-01-02\ntags: ['..', '!', '\ud83d\ude00', b]");

        Published published =
                render("feeds: [{ path: 'tag/{posts.tags}/rss.xml', title: '{posts.tags}' }]");

        assertThat(published.errors()).isEmpty();
        assertThat(published.files()).containsExactly("tag/b/rss.xml");
    }

    @Test
    void namesFeedsWithoutMarkup() {
        post("a.md", "title: A\ndate: 2026-01-02\ncategory: '<b>Q</b> &amp; A'");

        Published published =
                render("feeds: [{ path: '{posts.category}.json', title: 'X {posts.category}' }]");

        assertThat(published.files()).hasSize(1);
        assertThat(published.file(published.files().get(0))).contains("\"title\": \"X Q & A\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "42",
                "true",
                "[[a, [b]], {c: d}]",
                "{a: {b: c}}",
                "[{name: null}, {name: [x]}, {}, null]",
                "\"\\ud800\\u0001\\x85\\ufffe\"",
                "\"]]>\\u2028<![CDATA[\"",
                "\"\\u202e\\u2066\\u200f\"",
            })
    void standsEveryTypeInEveryField(String value) {
        for (String field :
                List.of(
                        "title",
                        "description",
                        "author",
                        "tags",
                        "category",
                        "image",
                        "updated",
                        "language",
                        "canonical",
                        "slug",
                        "robots")) {
            post(field + ".md", (field + ": " + value + "\ndate: 2026-01-02"));
        }

        Published published = render(FEEDS.replace("from: posts", "from: posts, content: full"));

        assertThat(published.errors()).isEmpty();
        assertThat(Published.sitemap(content).errors()).isEmpty();
    }

    @Test
    @DisplayName("Neither mail nor data is the right URL of a page")
    void listsPagesWhoseCanonicalIsNotOfTheWeb() {
        post("a.md", "title: A\ncanonical: 'mailto:jo@example.org'");
        post("b.md", "title: B\ncanonical: '//example.org/blog/b/'");
        post("c.md", "title: C\ncanonical: '//example.net/blog/c/'");
        render("");

        assertThat(Published.sitemap(content).file("sitemap.xml"))
                .contains("/blog/a", "/blog/b")
                .doesNotContain("/blog/c");
    }
}
