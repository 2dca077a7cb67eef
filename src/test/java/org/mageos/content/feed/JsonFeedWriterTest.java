package org.mageos.content.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class JsonFeedWriterTest {

    @Test
    @DisplayName("FM84, FM89, FM92: the keys of version 1.1")
    void writesTheKeysOfTheFormat() throws IOException {
        JsonNode feed = feed(Feeds.full(), Feeds.entries());

        assertThat(feed.fieldNames())
                .toIterable()
                .containsExactly(
                        "version",
                        "title",
                        "home_page_url",
                        "feed_url",
                        "description",
                        "icon",
                        "language",
                        "authors",
                        "hubs",
                        "items");
        assertThat(feed.get("version").textValue()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.get("hubs").get(0).get("type").textValue()).isEqualTo("WebSub");
    }

    @Test
    @DisplayName("FM94: no null, no empty list but that of the items")
    void leavesOutWhatIsUnknown() throws IOException {
        assertThat(feed(Feeds.bare(), List.of()).fieldNames())
                .toIterable()
                .containsExactly("version", "title", "home_page_url", "feed_url", "items");
        assertThat(item(new EntryBuilder("one")).fieldNames())
                .toIterable()
                .containsExactly("id", "url", "title", "content_text", "date_published");
    }

    @Test
    @DisplayName("FM85, FM87, FM88, FM90: strings, dates and lists are what they should be")
    void writesAllOfAnItem() throws IOException {
        JsonNode item = feed(Feeds.full(), Feeds.entries()).get("items").get(0);

        assertThat(item.get("id").textValue()).isEqualTo("https://example.org/one/");
        assertThat(item.get("title").textValue()).isEqualTo("List\u2039String\u203a & 😀");
        assertThat(item.get("content_html").textValue()).isEqualTo(Feeds.CONTENT);
        assertThat(item.get("summary").textValue())
                .isEqualTo("Why \u2039b\u203a is & remains text");
        assertThat(item.get("image").textValue()).isEqualTo("https://example.org/cover.jpg");
        assertThat(item.get("date_published").textValue()).isEqualTo("2026-11-01T08:00:00Z");
        assertThat(item.get("date_modified").textValue()).isEqualTo("2026-11-07T09:05:03Z");
        assertThat(item.get("authors")).hasSize(2);
        assertThat(item.get("authors").get(1).get("avatar").textValue())
                .isEqualTo("https://example.org/jane.png");
        assertThat(item.get("tags"))
                .extracting(JsonNode::textValue)
                .containsExactly("Java", "C++ & C");
    }

    @Test
    @DisplayName("FM86: there is always one content")
    void takesSummaryOrTitleForTheContent() throws IOException {
        JsonNode summarised = item(new EntryBuilder("one").summary("About"));
        JsonNode titled = item(new EntryBuilder("one"));
        JsonNode whole = item(new EntryBuilder("one").summary("About").content("<p>a</p>"));

        assertThat(summarised.get("content_text").textValue()).isEqualTo("About");
        assertThat(summarised.get("summary").textValue()).isEqualTo("About");
        assertThat(titled.get("content_text").textValue()).isEqualTo("one");
        assertThat(whole.has("content_text")).isFalse();
    }

    @Test
    void tellsOfAChangeOnlyIfThereWasOne() throws IOException {
        assertThat(item(new EntryBuilder("one")).has("date_modified")).isFalse();
    }

    private static JsonNode item(EntryBuilder entry) throws IOException {
        return feed(Feeds.bare(), List.of(entry.build())).get("items").get(0);
    }

    private static JsonNode feed(Feed feed, List<FeedEntry> entries) throws IOException {
        return Json.parse(Feeds.written(new JsonFeedWriter(), feed, entries));
    }
}
