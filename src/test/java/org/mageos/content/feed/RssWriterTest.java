package org.mageos.content.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RssWriterTest {

    @Test
    @DisplayName("FM67, FM72: what a channel must have, all of it before the items")
    void writesTheChannelBeforeTheItems() throws IOException {
        assertThat(channel(Feeds.full(), Feeds.entries()).names())
                .containsExactly(
                        "title",
                        "link",
                        "description",
                        "language",
                        "lastBuildDate",
                        "atom:link",
                        "atom:link",
                        "image",
                        "item",
                        "item",
                        "item");
    }

    @Test
    @DisplayName("FM45: the namespaces that readers know, to the letter")
    void declaresTheNamespaces() throws IOException {
        Xml rss = Xml.parse(Feeds.written(new RssWriter(), Feeds.full(), Feeds.entries()));
        Xml item = rss.child("channel").children("item").get(0);

        assertThat(rss.namespace()).isEmpty();
        assertThat(rss.attribute("version")).isEqualTo("2.0");
        assertThat(item.children("dc:creator").get(0).namespace())
                .isEqualTo("http://purl.org/dc/elements/1.1/");
        assertThat(item.child("content:encoded").namespace())
                .isEqualTo("http://purl.org/rss/1.0/modules/content/");
        assertThat(rss.child("channel").children("atom:link").get(0).namespace())
                .isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(rss.attribute("xmlns:media")).isEqualTo("http://search.yahoo.com/mrss/");
    }

    @Test
    @DisplayName("FM74: the image has the title and the link of the channel")
    void writesTheImageOfTheChannel() throws IOException {
        Xml channel = channel(Feeds.full(), List.of());

        assertThat(channel.child("image").texts("title")).isEqualTo(channel.texts("title"));
        assertThat(channel.child("image").texts("link")).isEqualTo(channel.texts("link"));
        assertThat(channel.child("image").names()).containsExactly("url", "title", "link");
    }

    @ParameterizedTest
    @DisplayName("FM20-FM23: isPermaLink says whether the guid is the page")
    @CsvSource({
        "https://example.org/one/, true",
        "https://example.org/?id=1, false",
        "'tag:example.org,2026:one', false",
        "urn:uuid:0f8fad5b-d9cb-469f-a165-70867728950e, false",
    })
    void saysWhetherTheGuidIsThePage(String id, String permalink) throws IOException {
        Xml guid = item(new EntryBuilder("one").id(id)).child("guid");

        assertThat(guid.text()).isEqualTo(id);
        assertThat(guid.attribute("isPermaLink")).isEqualTo(permalink);
    }

    @Test
    @DisplayName("FM76: authors by Dublin Core, never as an address")
    void writesAuthorsAsCreators() throws IOException {
        Xml item = item(new EntryBuilder("one").authors(Author.named("Zoë"), Feeds.JANE));

        assertThat(item.texts("dc:creator")).containsExactly("Zoë", "Jané \"J\" Doe & Söhne");
        assertThat(item.names()).doesNotContain("author");
    }

    @Test
    @DisplayName("FM54, FM55: a title is text, escaped once")
    void escapesTitlesOnce() throws IOException {
        String xml =
                Feeds.written(
                        new RssWriter(),
                        Feeds.bare(),
                        new EntryBuilder("one").title("a < b & &amp;").build());

        assertThat(xml).contains("<title>a &lt; b &amp; &amp;amp;</title>");
    }

    @ParameterizedTest
    @DisplayName("FM63: a summary stays text, though a description is HTML")
    @CsvSource(
            delimiter = '|',
            value = {
                "Q & A           | Q &amp; A",
                "1 < 2 > 0       | 1 &lt; 2 > 0",
                "AT&T            | AT&amp;T",
                "List<String>    | List\u2039String\u203a",
                "</b> <!-- <?php | \u2039/b\u203a \u2039!-- \u2039?php",
                "&lt; &#60;      | &amp;lt; &amp;#60;",
            })
    void escapesSummariesAsHtml(String summary, String html) throws IOException {
        assertThat(item(new EntryBuilder("one").summary(summary)).child("description").text())
                .isEqualTo(html);
    }

    @Test
    @DisplayName("FM70: the description comes before the content")
    void writesTheSummaryBeforeTheContent() throws IOException {
        Xml item = item(new EntryBuilder("one").summary("About").content(Feeds.CONTENT));

        assertThat(item.names()).containsSubsequence("description", "content:encoded");
        assertThat(item.child("content:encoded").text()).isEqualTo(Feeds.CONTENT);
    }

    @Test
    @DisplayName("FM70: content without a summary is the description")
    void writesContentWithoutASummaryAsTheDescription() throws IOException {
        Xml item = item(new EntryBuilder("one").content(Feeds.CONTENT));

        assertThat(item.child("description").text()).isEqualTo(Feeds.CONTENT);
        assertThat(item.children("content:encoded")).isEmpty();
    }

    @Test
    @DisplayName("FM68, FM69: an item always has a title, and no empty description")
    void writesNoEmptyDescription() throws IOException {
        assertThat(item(new EntryBuilder("one").summary(" ")).names())
                .containsExactly("title", "link", "guid", "pubDate");
    }

    @Test
    @DisplayName("FM78: an enclosure has all three attributes")
    void enclosesImagesOfWhichTheFileIsKnown() throws IOException {
        Xml item = item(new EntryBuilder("one").image(Feeds.COVER));

        assertThat(item.child("enclosure").attribute("url"))
                .isEqualTo("https://example.org/cover.jpg");
        assertThat(item.child("enclosure").attribute("length")).isEqualTo("1234");
        assertThat(item.child("enclosure").attribute("type")).isEqualTo("image/jpeg");
        assertThat(item.names()).doesNotContain("media:content");
    }

    @Test
    void showsOtherImagesAsMedia() throws IOException {
        Xml item = item(new EntryBuilder("one").image(Feeds.FAR_COVER));

        assertThat(item.child("media:content").attribute("medium")).isEqualTo("image");
        assertThat(item.names()).doesNotContain("enclosure");
    }

    @Test
    @DisplayName("FM38: the feed names itself, as what it is")
    void linksToItself() throws IOException {
        Xml self = channel(Feeds.full(), List.of()).children("atom:link").get(0);

        assertThat(self.attribute("rel")).isEqualTo("self");
        assertThat(self.attribute("type")).isEqualTo("application/rss+xml");
        assertThat(self.attribute("href")).isEqualTo("https://example.org/feed");
    }

    private static Xml item(EntryBuilder entry) throws IOException {
        return channel(Feeds.bare(), List.of(entry.build())).child("item");
    }

    private static Xml channel(Feed feed, List<FeedEntry> entries) throws IOException {
        return Xml.parse(Feeds.written(new RssWriter(), feed, entries)).child("channel");
    }
}
