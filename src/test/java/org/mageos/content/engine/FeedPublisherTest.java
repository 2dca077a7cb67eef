package org.mageos.content.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.feed.FeedRules;
import org.mageos.content.testing.ContentFolder;
import org.mageos.content.testing.CpuTime;

/** From a folder of content to its feeds. */
class FeedPublisherTest {

    private static final String SITE =
            """
            site: { url: https://example.org, title: Example, language: en, trailingSlash: never }
            collections:
              posts: { files: posts/*.md, permalink: "/blog/{slug}" }
            """;

    @TempDir private Path root;
    private ContentFolder content;

    @BeforeEach
    void folder() {
        content = new ContentFolder(root);
    }

    private ContentFolder post(String name, String frontMatter) {
        return post(name, frontMatter, "Hello");
    }

    private ContentFolder post(String name, String frontMatter, String body) {
        return content.file("posts/" + name, "---\n" + frontMatter + "\n---\n\n" + body + "\n");
    }

    private Published render(String feeds) {
        content.settings(SITE + feeds);
        return Published.feeds(content);
    }

    private static SyndFeed read(String xml) {
        try {
            return new SyndFeedInput().build(new StringReader(xml));
        } catch (FeedException e) {
            throw new AssertionError(xml, e);
        }
    }

    private static List<String> titles(Published published, String feed) {
        return read(published.file(feed)).getEntries().stream().map(SyndEntry::getTitle).toList();
    }

    @Test
    void writesTheNewestFirst() {
        post("a.md", "title: A\ndate: 2026-01-01");
        post("b.md", "title: B\ndate: 2026-03-01");
        post("c.md", "title: C\ndate: 2026-02-01");

        Published published = render("feeds: [{ path: rss.xml, from: posts }]");

        assertThat(published.findings()).findings().isEmpty();
        assertThat(published.written()).containsExactly("rss.xml (3 entries)");
        assertThat(titles(published, "rss.xml")).containsExactly("B", "C", "A");
        SyndEntry newest = read(published.file("rss.xml")).getEntries().get(0);
        assertThat(newest.getLink()).isEqualTo("https://example.org/blog/b");
        assertThat(newest.getPublishedDate()).isEqualTo("2026-03-01T00:00:00Z");
    }

    @Test
    @DisplayName("FM17, FM19: the newest entry dates the feed, not the clock")
    void datesTheFeedByItsNewestChange() {
        post("a.md", "title: A\ndate: 2026-01-01\nupdated: 2026-04-05T06:07:08+02:00");
        post("b.md", "title: B\ndate: 2026-03-01");

        Published published = render("feeds: [{ path: atom.xml, from: posts }]");

        assertThat(published.file("atom.xml"))
                .contains("<updated>2026-04-05T04:07:08Z</updated>")
                .containsOnlyOnce("<published>2026-01-01T00:00:00Z</published>");
    }

    @Test
    @DisplayName("FM83: neither drafts nor what is dated later than the build")
    void leavesOutDraftsAndTheFuture() {
        post("a.md", "title: A\ndate: 2026-01-01");
        post("b.md", "title: B\ndate: 2026-03-01\ndraft: true");
        post("c.md", "title: C\ndate: 2026-06-02");
        content.now("2026-06-01T00:00:00Z");

        assertThat(titles(render("feeds: [{ path: rss.xml, from: posts }]"), "rss.xml"))
                .containsExactly("A");
    }

    @Test
    void takesTheNewestUpToTheLimit() {
        post("a.md", "title: A\ndate: 2026-01-01");
        post("b.md", "title: B\ndate: 2026-03-01");

        Published published = render("feeds: [{ path: rss.xml, from: posts, limit: 1 }]");

        assertThat(titles(published, "rss.xml")).containsExactly("B");
    }

    @Test
    void filtersByValuesAndTheirSlugs() {
        post("a.md", "title: A\ndate: 2026-01-01\ncategory: Big News\ntags: [x, y]");
        post("b.md", "title: B\ndate: 2026-01-02\ncategory: Big News\ntags: z");
        post("c.md", "title: C\ndate: 2026-01-03\ncategory: Other\ntags: [x]");

        Published published =
                render(
                        """
                        feeds:
                          - { path: a.xml, from: posts, filter: { category: big-news } }
                          - { path: b.xml, from: posts, filter: { tags: [x, z] } }
                          - { path: c.xml, from: posts, filter: { tags: x, category: Other } }
                        """);

        assertThat(titles(published, "a.xml")).containsExactly("B", "A");
        assertThat(titles(published, "b.xml")).containsExactly("C", "B", "A");
        assertThat(titles(published, "c.xml")).containsExactly("C");
    }

    @Test
    void makesOneFeedForEachValue() {
        post("a.md", "title: A\ndate: 2026-01-01\ncategory: Big News");
        post("b.md", "title: B\ndate: 2026-01-02\ncategory: [Big News, Other]");

        Published published =
                render(
                        """
                        feeds:
                          - { path: "{posts.category}/rss.xml", title: "All of {posts.category}" }
                        """);

        assertThat(published.files()).containsExactly("big-news/rss.xml", "other/rss.xml");
        assertThat(read(published.file("big-news/rss.xml")).getTitle())
                .isEqualTo("All of Big News");
        assertThat(titles(published, "other/rss.xml")).containsExactly("B");
    }

    @Test
    void refusesTwoFeedsOfOnePath() {
        post("a.md", "title: A\ndate: 2026-01-01\ncategory: Rss");

        assertThat(
                        render(
                                        "feeds: [{ path: RSS.xml, from: posts }, { path:"
                                                + " \"{posts.category}.xml\" }]")
                                .errors())
                .containsExactly(
                        "mageos-content.yaml:4:49: error: Another feed has the path 'rss.xml',"
                                + " too");
    }

    @Test
    void makesNoFeedForAValueWithoutASlug() {
        post("a.md", "title: A\ndate: 2026-01-01\ntags: ['???', b]");

        Published published =
                render(
                        "feeds: [{ path: tags/rss.xml, from: posts },"
                                + " { path: \"tags/{posts.tags}/rss.xml\" }]");

        assertThat(published.errors()).isEmpty();
        assertThat(published.written())
                .containsExactly("tags/rss.xml (1 entry)", "tags/b/rss.xml (1 entry)");
    }

    @Test
    void makesOneFeedForEachLanguage() {
        content.file("docs/en/a.md", "---\ntitle: A\ndate: 2026-01-01\n---\n")
                .file("docs/pt-br/a.md", "---\ntitle: Á\ndate: 2026-01-01\n---\n")
                .settings(
                        """
                        site:
                          { url: "https://example.org", title: T, language: en, languages: [en, pt-br] }
                        collections:
                          docs: { files: "docs/**/*.md", permalink: "/{path}" }
                        feeds: [{ path: "{docs.language}.xml" }]
                        """);

        Published published = Published.feeds(content);

        assertThat(published.files()).containsExactly("en.xml", "pt-br.xml");
        assertThat(titles(published, "pt-br.xml")).containsExactly("Á");
    }

    @Test
    void looksAuthorsUp() {
        content.file(
                "authors/jane.md",
                "---\nname: Jane Doe\nslug: jane\nwebsite: https://j.example/\n---\n");
        post("a.md", "title: A\ndate: 2026-01-01\nauthor: jane");
        post("b.md", "title: B\ndate: 2026-01-02\nauthor: Joe <joe@example.org>");
        content.settings(
                SITE.replace("slug}\" }", "slug}\", references: { author: authors.slug } }")
                        + "  authors: { files: authors/*.md, permalink: none }\n"
                        + "feeds: [{ path: atom.xml, from: posts }, { path: rss.xml, from: posts"
                        + " }]");

        Published published = Published.feeds(content);

        // FM77: an e-mail address is nobody's business.
        assertThat(published.file("atom.xml"))
                .contains("<name>Jane Doe</name>", "<uri>https://j.example/</uri>")
                .contains("<name>Joe</name>")
                .doesNotContain("joe@");
        assertThat(published.file("rss.xml")).contains("<dc:creator>Jane Doe</dc:creator>");
    }

    @Test
    void hasTheWholeTextWhereItIsWanted() {
        content.images("public/i.png", "src/assets/own.png");
        post(
                "a.md",
                "title: A\ndate: 2026-01-01",
                "Text [link](/blog/b) and [part](#x).\n\n"
                        + "![i](/i.png) ![own](../src/assets/own.png)");
        content.settings(
                "public: [public]\n"
                        + SITE
                        + "feeds: [{ path: feed.json, from: posts, content: full }]");

        Published published = Published.feeds(content);

        assertThat(published.file("feed.json"))
                .contains("<a href=\\\"https://example.org/blog/b\\\">link</a>")
                .contains("<a href=\\\"https://example.org/blog/a#x\\\">part</a>")
                .contains("src=\\\"https://example.org/i.png\\\"")
                .doesNotContain("own.png");
        assertThat(published.findings()).findings().containsExactly("posts/a.md:8:21 feed/content");
    }

    @Test
    void tellsOfVeryManyImagesThatAreMissing() {
        post("a.md", "title: A\ndate: 2026-01-02", "![a](b.png)\n".repeat(40_000));
        Published published =
                CpuTime.within(
                        Duration.ofSeconds(30),
                        () -> render("feeds: [{ path: rss.xml, from: posts, content: full }]"));
        assertThat(published.findings()).findings().containsExactly("posts/a.md:6:6 feed/content");
    }

    @Test
    void resolvesAliasesInLinksOrLeavesThemOut() {
        content.file("public/files/a.pdf", "");
        post("a.md", "title: A\ndate: 2026-01-02", "[a](~/files/a.pdf) [b](@/b.pdf)");

        Published published =
                render(
                        """
                        public: [public]
                        aliases: { "~": public }
                        feeds: [{ path: rss.xml, from: posts, content: full }]
                        """);

        assertThat(published.file("rss.xml"))
                .contains("href=\"https://example.org/files/a.pdf\"")
                .doesNotContain("b.pdf");
        assertThat(published.findings()).findings().containsExactly("posts/a.md:6:24 feed/content");
    }

    @ParameterizedTest
    @DisplayName("SU25 feeds have no comments for this plugin, neither whole nor in short")
    @ValueSource(strings = {"full", "excerpt"})
    void leavesInstructionsOut(String kind) {
        post(
                "a.md",
                "title: A\ndate: 2026-01-02",
                "<!-- mageos-content disable-next link/*: old -->\n\nHello"
                        + " <!-- mageos-content disable-line link/*: old -->\nyou");

        assertThat(
                        render("feeds: [{ path: rss.xml, from: posts, content: " + kind + " }]")
                                .file("rss.xml"))
                .contains("Hello")
                .doesNotContain("mageos-content disable");
    }

    @Test
    void summarisesWithoutFootnotes() {
        post("a.md", "title: A\ndate: 2026-01-02", "Text.[^1]\n\n[^1]: Note");

        assertThat(render("feeds: [{ path: rss.xml, from: posts }]").file("rss.xml"))
                .contains("<description>Text.</description>");
    }

    @Test
    void summarisesTheTextOfWhatHasNoDescription() {
        post("a.md", "title: A\ndate: 2026-01-01", "# A\n\nFirst *words* of [it](x).\n\nMore.");
        post("b.md", "title: B\ndate: 2026-01-02\nexcerpt: Said by hand");

        Published published = render("feeds: [{ path: rss.xml, from: posts }]");

        assertThat(published.file("rss.xml"))
                .contains("<description>Said by hand</description>")
                .contains("First words of it.");
    }

    @Test
    void hasTheCoverImageWithItsLengthAndType() {
        content.images("public/a.png");
        post("a.md", "title: A\ndate: 2026-01-01\nimage: /a.png");
        content.settings("public: [public]\n" + SITE + "feeds: [{ path: rss.xml, from: posts }]");

        assertThat(Published.feeds(content).file("rss.xml"))
                .contains(
                        "<enclosure url=\"https://example.org/a.png\" length=\"8\""
                                + " type=\"image/png\"/>");
    }

    @Test
    @DisplayName("FM33, J11: the id is that of the document, whatever its title and URL")
    void keepsTheIdWhenTitleAndUrlChange() {
        post("a.md", "title: A\ndate: 2026-01-01\nslug: one");
        String before = id(render("feeds: [{ path: rss.xml, from: posts }]"));
        post("a.md", "title: B\ndate: 2026-01-01\nslug: two");

        assertThat(id(render("feeds: [{ path: rss.xml, from: posts }]")))
                .isEqualTo(before)
                .isEqualTo("tag:example.org,2026-01-01:posts/a.md");
    }

    private static String id(Published published) {
        return read(published.file("rss.xml")).getEntries().get(0).getUri();
    }

    @Test
    void takesTheIdOfTheFrontMatterOrTheUrl() {
        post(
                "a.md",
                "title: A\ndate: 2026-01-01\nid: 'urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6'");
        assertThat(id(render("feeds: [{ path: rss.xml, from: posts, idFrom: url }]")))
                .isEqualTo("urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6");

        post("a.md", "title: A\ndate: 2026-01-01");
        assertThat(id(render("feeds: [{ path: rss.xml, from: posts, idFrom: url }]")))
                .isEqualTo("https://example.org/blog/a");
    }

    @Test
    @DisplayName("FM25, FM32: no id twice")
    void refusesTheSameIdTwice() {
        post("a.md", "title: A\ndate: 2026-01-02\nid: urn:x:1");
        post("b.md", "title: B\ndate: 2026-01-01\nid: urn:x:1");

        Published published = render("feeds: [{ path: rss.xml, from: posts }]");

        assertThat(published.findings()).findings().containsExactly("posts/b.md:4:5 feed/id");
        assertThat(published.files()).isEmpty();
    }

    @Test
    @DisplayName("FM26, FM28: an id is a URI")
    void refusesAnIdThatIsNoUri() {
        post("a.md", "title: A\ndate: 2026-01-02\nid: 42");

        assertThat(render("feeds: [{ path: rss.xml, from: posts }]").findings())
                .texts()
                .containsExactly("The id '42' is not a URI; write 'tag:example.org,2026-01-02:42'");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-30",
        "tomorrow",
        "2026-13-01",
        "01/02/2026",
        "2026-02-01T25:00",
        "0000-01-01"
    })
    @DisplayName("FM14: a date that is none")
    void findsWhatIsNoDate(String date) {
        post("a.md", "title: A\ndate: 2026-01-01");
        post("b.md", "title: B\ndate: " + date);

        Published published = render("feeds: [{ path: rss.xml, from: posts }]");

        assertThat(published.findings()).findings().containsExactly("posts/b.md:3:7 feed/date");
        assertThat(published.files()).isEmpty();
    }

    @Test
    void findsADocumentWithoutDate() {
        post("a.md", "title: A\ndate: 2026-01-01");
        post("b.md", "title: B");

        assertThat(render("feeds: [{ path: rss.xml, from: posts }]").findings())
                .findings()
                .containsExactly("posts/b.md:1:1 feed/date");
    }

    @Test
    @DisplayName("FM15: published later than updated")
    void findsAnUpdateBeforeThePublication() {
        post("a.md", "title: A\ndate: 2026-01-02\nupdated: 2026-01-01");
        post("b.md", "title: B\ndate: 2026-01-02\nupdated: 2027-01-01");

        Published published = render("feeds: [{ path: atom.xml, from: posts }]");

        assertThat(published.findings())
                .findings()
                .containsExactly("posts/a.md:4:10 feed/updated", "posts/b.md:4:10 feed/updated");
        assertThat(published.file("atom.xml")).doesNotContain("2026-01-01T", "2027");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A &amp; B | A & B | &amp;",
                "The <em>best</em> | The best | <em>",
                "<script>alert(1)</script> | alert(1) | <script>",
                "T &lt;script&gt;alert(1)&lt;/script&gt; | T alert(1) | <script>",
                "The <picture> element | The \u2039picture\u203a element | <picture>",
                "Map<K, List<V>> explained | Map\u2039K, List\u2039V\u203a\u203a explained | <K,"
                        + " List<V>",
                "Not closed <img src=x | Not closed \u2039img src=x | <img src=x",
            })
    @DisplayName("FM54, FM55: a title is text")
    void resolvesMarkupInTitles(String written, String shown, String found) {
        post("a.md", "title: '" + written + "'\ndate: 2026-01-02");

        Published published = render("feeds: [{ path: rss.xml, from: posts }]");

        assertThat(titles(published, "rss.xml")).containsExactly(shown);
        assertThat(published.findings())
                .texts()
                .containsExactly(
                        "The title holds '"
                                + found
                                + "', which some readers show as it is; write '"
                                + shown
                                + "'");
    }

    @Test
    void leavesTitlesAloneThatOnlyLookLikeMarkup() {
        post("a.md", "title: 'A <3 && AT&T < 3 ->'\ndate: 2026-01-02");

        Published published = render("feeds: [{ path: atom.xml, from: posts }]");

        assertThat(titles(published, "atom.xml")).containsExactly("A <3 && AT&T < 3 ->");
        assertThat(published.findings()).findings().isEmpty();
    }

    @Test
    @DisplayName("FM68: an entry always has a title")
    void titlesWhatHasNone() {
        post("a.md", "date: 2026-01-02", "## A heading");
        post("b.md", "date: 2026-01-01", "Text");

        Published published = render("feeds: [{ path: rss.xml, from: posts }]");

        assertThat(titles(published, "rss.xml")).containsExactly("A heading", "b.md");
        assertThat(published.findings()).findings().containsExactly("posts/b.md:1:1 feed/title");
    }

    @Test
    @DisplayName("FM83: no empty feed")
    void doesNotWriteAnEmptyFeed() {
        post("a.md", "title: A\ndate: 2026-01-02");

        Published published =
                render("feeds: [{ path: rss.xml, from: posts, filter: { tags: none } }]");

        assertThat(published.findings())
                .findings()
                .containsExactly("mageos-content.yaml:4:17 feed/empty");
        assertThat(published.files()).isEmpty();
    }

    @Test
    void saysThatNoDocumentHasAValueForThePath() {
        post("a.md", "title: A\ndate: 2026-01-02\ncategory: c");

        assertThat(render("feeds: [{ path: \"{posts.categry}.xml\" }]").findings())
                .texts()
                .containsExactly(
                        "No feed '{posts.categry}.xml' is written: no published document has a"
                                + " value for its placeholder; check the key's name");
    }

    @Test
    void findsValuesThatShareAFeed() {
        post("a.md", "title: A\ndate: 2026-01-02\ntags: [C++, x]");
        post("b.md", "title: B\ndate: 2026-01-01\ntags: ['C#', X]");

        assertThat(render("feeds: [{ path: \"{posts.tags}.xml\" }]").findings())
                .texts()
                .containsExactly(
                        "'C++' and 'C#' are one feed, 'c.xml'; write them so that their slugs"
                                + " differ");
    }

    @Test
    @DisplayName("FM37: the host of one machine")
    void findsTheHostOfAPreview() {
        post("a.md", "title: A\ndate: 2026-01-02");
        content.settings(
                SITE.replace("https://example.org", "\"http://localhost:4321\"")
                        + "feeds: [{ path: rss.xml, from: posts }]");

        assertThat(Published.feeds(content).findings())
                .findings()
                .containsExactly("mageos-content.yaml:1:1 feed/host");
    }

    @Test
    @DisplayName("FM77: no e-mail address leaks")
    void showsNoAddressOfTheFeedsAuthor() {
        post("a.md", "title: A\ndate: 2026-01-02");

        assertThat(
                        render(
                                        "feeds: [{ path: atom.xml, from: posts, author:"
                                                + " me@example.org (Jane) }]")
                                .file("atom.xml"))
                .contains("Jane")
                .doesNotContain("me@");
    }

    @Test
    @DisplayName("J14: on every machine and in every time zone")
    void writesTheSameBytesEverywhere() {
        post("I.md", "title: TITLE\ndate: 2026-01-02\nupdated: 2026-01-02T23:59:59-05:00\ntags: I");
        String feeds =
                "feeds: [{ path: \"{posts.tags}.xml\", content: full }, { path: atom.xml, from:"
                        + " posts }]";
        Published first = render(feeds);
        List<String> before = first.files().stream().map(first::file).toList();
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));

            Published second = render(feeds);

            assertThat(second.files()).isEqualTo(first.files());
            assertThat(second.files().stream().map(second::file).toList()).isEqualTo(before);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void showsOneTextInSeveralFeeds() {
        post("a.md", "title: A\ndate: 2026-01-02\ntags: [x, y]", "Text A");
        post("b.md", "title: B\ndate: 2026-01-03\ntags: [x]", "Text B");

        Published published =
                render(
                        "feeds: [{ path: \"{posts.tags}.json\", content: full }, { path: all.json,"
                                + " from: posts, content: full }, { path: rss.xml, from:"
                                + " posts }]");

        assertThat(published.files()).contains("x.json", "y.json", "all.json", "rss.xml");
        assertThat(published.file("x.json")).contains("Text A", "Text B");
        assertThat(published.file("y.json")).contains("Text A").doesNotContain("Text B");
        assertThat(published.file("all.json")).contains("Text A", "Text B");
        assertThat(published.file("rss.xml")).contains("Text A", "Text B");
    }

    @Test
    void writesWhereAllRulesAreOff() {
        post("a.md", "title: A\ndate: 2026-01-02");
        String off =
                FeedRules.all().stream()
                        .map(rule -> "  " + rule.id() + ": off\n")
                        .collect(Collectors.joining("", "\nrules:\n", ""));

        assertThat(render("feeds: [{ path: rss.xml, from: posts }]" + off).files())
                .containsExactly("rss.xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"data:image/png;base64,AAAA", "ftp://example.org/logo.png"})
    void refusesALogoThatIsNotOnTheWeb(String logo) {
        post("a.md", "title: A\ndate: 2026-01-02");

        assertThat(
                        render("feeds: [{ path: rss.xml, from: posts, image: '" + logo + "' }]")
                                .errors())
                .containsExactly(
                        "mageos-content.yaml:4:46: error: '"
                                + logo
                                + "' is neither a URL nor a file that the site serves");
    }

    @Test
    void refusesALogoThatIsNotThere() {
        post("a.md", "title: A\ndate: 2026-01-02");

        assertThat(render("feeds: [{ path: rss.xml, from: posts, image: /logo.png }]").errors())
                .containsExactly(
                        "mageos-content.yaml:4:46: error: '/logo.png' is neither a URL nor a file"
                                + " that the site serves");
    }

    @Test
    void rendersManyEntriesInTheirOrder() {
        for (int i = 0; i < 200; i++) {
            post(i + ".md", "title: " + i + "\ndate: 2026-01-01T00:00:00Z", "Text " + i);
        }

        Published published = render("feeds: [{ path: rss.xml, from: posts, content: full }]");

        assertThat(titles(published, "rss.xml"))
                .hasSize(200)
                .isSortedAccordingTo(Comparator.comparing(title -> title + ".md"));
        assertThat(published.file("rss.xml")).contains("&lt;p&gt;Text 199&lt;/p&gt;");
    }

    @Test
    void saysInOneLineThatTheSiteHasNoUrl() {
        content.settings(
                """
                collections: { posts: { files: "posts/*.md", permalink: "/{slug}" } }
                feeds: [{ path: rss.xml, from: posts, title: T }]
                """);
        post("a.md", "title: A\ndate: 2026-01-02");

        Published published = Published.feeds(content);

        assertThat(published.errors())
                .containsExactly(
                        "mageos-content.yaml:1:1: error: Feeds need the URL of the site: set 'url'"
                                + " under 'site', such as https://example.org");
        assertThat(published.files()).isEmpty();
    }

    @Test
    void saysInOneLineThatACollectionHasNoDates() {
        post("a.md", "title: A\nwhen: 2026-01-02");
        post("b.md", "title: B");

        Published published = render("feeds: [{ path: rss.xml, from: posts }]");

        assertThat(published.errors()).hasSize(1);
        assertThat(published.errors().get(0))
                .startsWith(
                        "mageos-content.yaml:4:32: error: No document of 'posts' has a date of"
                                + " publication: name its key with 'date' under collections.posts");
        assertThat(published.findings().result().findings()).isEmpty();
    }

    @Test
    void saysInOneLineThatACollectionHasNoPages() {
        content.file("events/a.md", "---\ntitle: A\ndate: 2026-01-01\n---\n")
                .settings(
                        SITE.replace(
                                        "posts: {",
                                        "events: { files: events/*.md, permalink: none }\n"
                                                + "  posts: {")
                                + "feeds: [{ path: rss.xml, from: events }]");
        post("a.md", "title: A\ndate: 2026-01-02");

        assertThat(Published.feeds(content).errors())
                .containsExactly(
                        "mageos-content.yaml:5:32: error: No document of 'events' is a page, which"
                                + " an entry of a feed needs");
    }

    @Test
    @DisplayName("J14: the same input gives the same bytes")
    void writesTheSameBytesAgain() {
        for (int i = 0; i < 30; i++) {
            post(i + ".md", "title: A\ndate: 2026-01-0" + (1 + i % 3) + "\ntags: [b, a]");
        }
        String feeds =
                "feeds: [{ path: \"{posts.tags}.xml\", content: full }, { path: f.json, from: posts"
                        + " }]";
        Published first = render(feeds);
        List<String> before = first.files().stream().map(first::file).toList();

        Published second = render(feeds);

        assertThat(second.files().stream().map(second::file).toList()).isEqualTo(before).hasSize(3);
    }

    @Test
    void linksToThePageThatAFileMakes() {
        post(
                "one.md",
                "title: One\ndate: 2026-01-02",
                "[a](two.md#part) [b](../posts/two.md) [c](gone.md) [d](draft.md) [e](/two)"
                        + " [f](/files/served.md?x=1#y)");
        post("two.md", "title: Two\ndate: 2026-01-01", "## Part");
        post("draft.md", "title: Draft\ndraft: true");
        content.file("public/files/served.md", "Served");

        Published published =
                render("public: public\nfeeds: [{ path: feed.json, from: posts, content: full }]");

        assertThat(published.file("feed.json"))
                .contains(
                        "<a href=\\\"https://example.org/blog/two#part\\\">a</a> <a"
                                + " href=\\\"https://example.org/blog/two\\\">b</a> c d <a"
                                + " href=\\\"https://example.org/two\\\">e</a> <a"
                                + " href=\\\"https://example.org/files/served.md?x=1#y\\\">f</a>");
        assertThat(published.findings())
                .findings()
                .containsExactly(
                        "posts/one.md:6:43 feed/content", "posts/one.md:6:56 feed/content");
    }

    @Test
    void rendersTheBlogOfTheGeneratorWithoutSettings() {
        content.file("_config.yml", "title: Example\nurl: https://example.org\n")
                .file("index.md", "---\ntitle: Home\n---\n")
                .file("_posts/2026-01-02-one.md", "---\ntitle: One\n---\n\nHello\n")
                .file("_posts/2026-01-03-two.md", "---\ntitle: Two\n---\n\nHello\n");

        Published published = Published.feeds(content);

        assertThat(published.errors()).isEmpty();
        assertThat(published.written()).containsExactly("rss.xml (2 entries)");
        assertThat(titles(published, "rss.xml")).containsExactly("Two", "One");
        assertThat(Published.sitemap(content).written()).contains("sitemap.xml (3 URLs)");
    }

    @Test
    void writesNoTagOfATemplateIntoAUrl() {
        content.file("_config.yml", "title: Example\nurl: https://example.org\n")
                .file(
                        "_posts/2026-01-02-one.md",
                        "---\ntitle: One\n---\n\n[a](https://a.example/{{ x.y }}) [b]({% post_url"
                                + " 2026-01-02-one %}#c)\n");
        content.settings(
                "site: { url: https://example.org, title: T }\n"
                        + "collections: { posts: { files: _posts/*.md } }\n"
                        + "feeds: [{ path: feed.json, from: posts, content: full }]");

        assertThat(Published.feeds(content).file("feed.json"))
                .contains(
                        "<p>a <a href=\\\"https://example.org/2026/01/02/one.html#c\\\">b</a></p>");
    }

    @Test
    void showsImagesThatTheGeneratorServesBesideTheirPost() {
        content.settings(
                        "site: { url: https://example.org, title: T }\n"
                                + "collections: { posts: { files: content/blog/*/index.md } }\n"
                                + "feeds: [{ path: feed.json, from: posts, content: full }]")
                .file("config.toml", "base_url = 'https://example.org'\n")
                .file("content/blog/one/index.md", "+++\ndate = 2026-01-02\n+++\n\n![a](b.png)\n")
                .images("content/blog/one/b.png");

        assertThat(Published.feeds(content).file("feed.json"))
                .contains("src=\\\"https://example.org/blog/one/b.png\\\"");
    }
}
