package org.mageos.content.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.modules.atom.modules.AtomLinkModule;
import com.rometools.modules.mediarss.MediaEntryModule;
import com.rometools.modules.mediarss.MediaModule;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What ROME reads is what was written. */
class RomeTest {

    static FeedWriter[] xmlWriters() {
        return new FeedWriter[] {new RssWriter(), new AtomWriter()};
    }

    @ParameterizedTest
    @MethodSource("xmlWriters")
    void readsTheSameFromRssAndAtom(FeedWriter writer) throws IOException {
        SyndFeed feed = Rome.parse(Feeds.written(writer, Feeds.full(), Feeds.entries()));
        SyndEntry entry = feed.getEntries().get(0);

        assertThat(feed.getTitle()).isEqualTo("News & views");
        assertThat(feed.getDescription()).isEqualTo("What’s new");
        assertThat(feed.getImage().getUrl()).isEqualTo("https://example.org/logo.png");
        assertThat(feed.getEntries()).hasSize(3);
        assertThat(entry.getUri()).isEqualTo("https://example.org/one/");
        assertThat(entry.getLink()).isEqualTo("https://example.org/one/");
        assertThat(entry.getTitle()).isEqualTo("List\u2039String\u203a & 😀");
        assertThat(entry.getPublishedDate()).isEqualTo(date("2026-11-01T08:00:00Z"));
        assertThat(entry.getCategories())
                .extracting(SyndCategory::getName)
                .containsExactly("Java", "C++ & C");
        assertThat(entry.getContents().get(0).getValue()).isEqualTo(Feeds.CONTENT);
        assertThat(entry.getEnclosures())
                .singleElement()
                .satisfies(
                        file -> {
                            assertThat(file.getUrl()).isEqualTo("https://example.org/cover.jpg");
                            assertThat(file.getLength()).isEqualTo(1234);
                            assertThat(file.getType()).isEqualTo("image/jpeg");
                        });
    }

    @Test
    void readsWhatOnlyRssHas() throws IOException {
        Channel channel =
                Rome.parse(
                        Feeds.written(new RssWriter(), Feeds.full(), Feeds.entries()),
                        Channel.class);
        Item first = channel.getItems().get(0);
        Item second = channel.getItems().get(1);

        assertThat(channel.getLink()).isEqualTo("https://example.org/");
        assertThat(channel.getLanguage()).isEqualTo("en-GB");
        assertThat(channel.getLastBuildDate()).isEqualTo(date("2026-11-07T09:05:03Z"));
        assertThat(((AtomLinkModule) channel.getModule(AtomLinkModule.URI)).getLinks())
                .extracting(Link::getRel)
                .containsExactly("self", "hub");
        assertThat(first.getGuid().isPermaLink()).isTrue();
        assertThat(second.getGuid().isPermaLink()).isFalse();
        assertThat(((DCModule) first.getModule(DCModule.URI)).getCreators())
                .containsExactly("Zoë", "Jané \"J\" Doe & Söhne");
        assertThat(first.getDescription().getValue())
                .isEqualTo("Why \u2039b\u203a is &amp; remains text");
        assertThat(second.getDescription().getValue()).isEqualTo(Feeds.CONTENT);
        assertThat(((MediaEntryModule) second.getModule(MediaModule.URI)).getMediaContents())
                .singleElement()
                .satisfies(media -> assertThat(media.getMedium()).isEqualTo("image"));
    }

    @Test
    void readsWhatOnlyAtomHas() throws IOException {
        String xml = Feeds.written(new AtomWriter(), Feeds.full(), Feeds.entries());
        com.rometools.rome.feed.atom.Feed feed =
                Rome.parse(xml, com.rometools.rome.feed.atom.Feed.class);
        Entry entry = feed.getEntries().get(0);

        assertThat(feed.getId()).isEqualTo("https://example.org/feed");
        assertThat(feed.getAlternateLinks())
                .extracting(Link::getHref)
                .containsExactly("https://example.org/");
        assertThat(feed.getUpdated()).isEqualTo(date("2026-11-07T09:05:03Z"));
        assertThat(feed.getOtherLinks()).extracting(Link::getRel).containsExactly("self", "hub");
        assertThat(entry.getUpdated()).isEqualTo(date("2026-11-07T09:05:03Z"));
        assertThat(entry.getAuthors())
                .extracting(SyndPerson::getName)
                .isEqualTo(List.of("Zoë", "Jané \"J\" Doe & Söhne"));
        assertThat(entry.getAuthors().get(1).getUri())
                .isEqualTo("https://example.org/jane/?a=1&b=2");
        assertThat(entry.getTitleEx().getType()).isEqualTo("text");
        assertThat(entry.getSummary().getValue()).isEqualTo("Why \u2039b\u203a is & remains text");
        assertThat(entry.getContents().get(0).getType()).isEqualTo("html");
        assertThat(Xml.parse(xml).attribute("xml:lang")).isEqualTo("en-GB");
    }

    private static Date date(String time) {
        return Date.from(Instant.parse(time));
    }
}
