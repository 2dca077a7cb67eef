package org.mageos.content.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AtomWriterTest {

    @Test
    void keepsTheRulesOfTheFormat() throws IOException {
        assertThat(AtomRules.broken(feed(Feeds.full(), Feeds.entries()))).isEmpty();
        assertThat(AtomRules.broken(feed(Feeds.bare(), Feeds.entries()))).isEmpty();
        assertThat(AtomRules.broken(feed(Feeds.empty(), List.of()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<id>tag:example.org,2026:three</id> |                  | not one id",
                "2026-11-07T09:05:03Z  | 2026-11-07T10:05:03+01         | no date",
                "type=\"html\"         | type=\"text/html\"             | type of content",
                "<name>Zoë</name>      | Zoë                            | not one name",
                "term=\"Java\"         | term=\"\"                      | no term",
                "<logo>https:          | <logo>                         | not absolute",
                "<subtitle             | <pubDate>x</pubDate><subtitle  | pubDate in feed",
                "rel=\"enclosure\"     | rel=\"cover\"                  | rel cover",
            })
    void breaksTheRulesWhenChanged(String kept, String broken, String rule) throws IOException {
        String xml = Feeds.written(new AtomWriter(), Feeds.full(), Feeds.entries());
        String changed = xml.replace(kept, broken == null ? "" : broken);

        assertThat(changed).isNotEqualTo(xml);
        assertThat(AtomRules.broken(Xml.parse(changed))).anyMatch(found -> found.startsWith(rule));
    }

    @Test
    @DisplayName("FM71: metadata before the entries")
    void writesTheHeadFirst() throws IOException {
        assertThat(feed(Feeds.full(), Feeds.entries()).names())
                .containsExactly(
                        "id",
                        "title",
                        "subtitle",
                        "updated",
                        "link",
                        "link",
                        "link",
                        "author",
                        "logo",
                        "entry",
                        "entry",
                        "entry");
    }

    @Test
    @DisplayName("FM77: there is always an author")
    void takesTheTitleForTheAuthorIfThereIsNone() throws IOException {
        Xml feed = feed(Feeds.bare(), List.of(new EntryBuilder("one").build()));

        assertThat(feed.child("author").texts("name")).containsExactly("News");
        assertThat(feed.child("entry").children("author")).isEmpty();
    }

    @Test
    @DisplayName("FM10: an empty feed is older than any entry to come, but no epoch")
    void datesEmptyFeeds() throws IOException {
        assertThat(feed(Feeds.empty(), List.of()).child("updated").text())
                .isEqualTo("2005-12-01T00:00:00Z");
    }

    @Test
    @DisplayName("FM55, FM56: titles and summaries are text")
    void writesTitlesAndSummariesAsText() throws IOException {
        Xml entry = entry(new EntryBuilder("one").title("a < b &amp;").summary("<b> & </b>"));

        assertThat(entry.child("title").attribute("type")).isEqualTo("text");
        assertThat(entry.child("title").text()).isEqualTo("a < b &amp;");
        assertThat(entry.child("summary").attribute("type")).isEqualTo("text");
        assertThat(entry.child("summary").text()).isEqualTo("\u2039b\u203a & \u2039/b\u203a");
    }

    @Test
    @DisplayName("FM57: content is escaped HTML")
    void writesContentAsHtml() throws IOException {
        Xml entry = entry(new EntryBuilder("one").content(Feeds.CONTENT));

        assertThat(entry.child("content").attribute("type")).isEqualTo("html");
        assertThat(entry.child("content").text()).isEqualTo(Feeds.CONTENT);
        assertThat(entry.children("summary")).isEmpty();
    }

    @Test
    @DisplayName("FM79: an entry without content and summary has its title to read")
    void takesTheTitleForTheSummaryIfThereIsNothingElse() throws IOException {
        assertThat(entry(new EntryBuilder("one")).child("summary").text()).isEqualTo("one");
    }

    @Test
    @DisplayName("FM78: length only where it is known")
    void enclosesImages() throws IOException {
        Xml known = entry(new EntryBuilder("one").image(Feeds.COVER)).children("link").get(1);
        Xml far = entry(new EntryBuilder("one").image(Feeds.FAR_COVER)).children("link").get(1);

        assertThat(known.attribute("rel")).isEqualTo("enclosure");
        assertThat(known.attribute("length")).isEqualTo("1234");
        assertThat(known.attribute("type")).isEqualTo("image/jpeg");
        assertThat(far.attribute("rel")).isEqualTo("enclosure");
        assertThat(far.element().hasAttribute("length")).isFalse();
        assertThat(far.element().hasAttribute("type")).isFalse();
    }

    @Test
    @DisplayName("FM38, FM42: one self, one alternate")
    void linksToItselfAndItsPage() throws IOException {
        List<Xml> links = feed(Feeds.full(), List.of()).children("link");

        assertThat(links)
                .extracting(link -> link.attribute("rel"))
                .containsExactly("self", "alternate", "hub");
        assertThat(links)
                .extracting(link -> link.attribute("type"))
                .containsExactly("application/atom+xml", "text/html", "");
    }

    private static Xml entry(EntryBuilder entry) throws IOException {
        return feed(Feeds.bare(), List.of(entry.build())).child("entry");
    }

    private static Xml feed(Feed feed, List<FeedEntry> entries) throws IOException {
        return Xml.parse(Feeds.written(new AtomWriter(), feed, entries));
    }
}
