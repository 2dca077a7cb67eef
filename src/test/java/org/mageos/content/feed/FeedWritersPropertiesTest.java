package org.mageos.content.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mageos.content.output.XmlText;
import org.mageos.content.testing.HostileText;

/** Feed mistakes 49 to 56, 69, 94: no text breaks a feed, and each comes back. */
class FeedWritersPropertiesTest {

    private static final String URL = "https://example.org/one/";
    private static final String HOME = "https://example.org/";

    @Provide
    Arbitrary<String> texts() {
        return HostileText.texts();
    }

    @Property(tries = 300)
    void rssGivesBackEachText(
            @ForAll("texts") String title,
            @ForAll("texts") String summary,
            @ForAll("texts") String content,
            @ForAll("texts") String name)
            throws IOException {
        String written = written(new RssWriter(), title, summary, content, name);
        Xml channel = Xml.parse(written).child("channel");
        Xml item = channel.child("item");

        assertThat(channel.child("title").text()).isEqualTo(line(title).orElse(HOME));
        assertThat(channel.child("description").text())
                .isEqualTo(line(summary).or(() -> line(title)).orElse(HOME));
        assertThat(item.child("title").text()).isEqualTo(line(title).orElse(URL));
        assertThat(item.texts("dc:creator")).isEqualTo(line(name).stream().toList());
        assertThat(item.texts("category")).isEqualTo(categories(name, title));
        assertThat(texts(item)).isEqualTo(texts(content, line(summary).map(this::html)));
        assertThat(item.texts("description")).allMatch(text -> !text.isBlank());

        SyndFeed feed = Rome.parse(written);
        assertReads(feed, title, name);
        assertThat(((DCModule) feed.getEntries().get(0).getModule(DCModule.URI)).getCreators())
                .isEqualTo(line(name).stream().toList());
    }

    @Property(tries = 300)
    void atomGivesBackEachText(
            @ForAll("texts") String title,
            @ForAll("texts") String summary,
            @ForAll("texts") String content,
            @ForAll("texts") String name)
            throws IOException {
        String written = written(new AtomWriter(), title, summary, content, name);
        Xml feed = Xml.parse(written);
        Xml entry = feed.child("entry");

        assertThat(AtomRules.broken(feed)).isEmpty();
        assertThat(feed.child("title").text()).isEqualTo(line(title).orElse(HOME));
        assertThat(feed.texts("subtitle")).isEqualTo(line(summary).stream().toList());
        assertThat(entry.child("title").text()).isEqualTo(line(title).orElse(URL));
        assertThat(entry.children("author").stream().map(author -> author.child("name").text()))
                .isEqualTo(line(name).stream().toList());
        assertThat(entry.children("category").stream().map(term -> term.attribute("term")))
                .isEqualTo(categories(name, title));
        assertThat(entry.texts("content")).isEqualTo(block(content).stream().toList());
        assertReads(Rome.parse(written), title, name);
    }

    @Property(tries = 300)
    void jsonFeedGivesBackEachText(
            @ForAll("texts") String title,
            @ForAll("texts") String summary,
            @ForAll("texts") String content,
            @ForAll("texts") String name)
            throws IOException {
        String written = written(new JsonFeedWriter(), title, summary, content, name);
        JsonNode feed = Json.parse(written);
        JsonNode item = feed.get("items").get(0);

        assertThat(feed.get("title").textValue()).isEqualTo(line(title).orElse(HOME));
        assertThat(text(feed, "description")).isEqualTo(line(summary));
        assertThat(item.get("title").textValue()).isEqualTo(line(title).orElse(URL));
        assertThat(text(item, "summary")).isEqualTo(line(summary));
        assertThat(text(item, "content_html")).isEqualTo(block(content));
        assertThat(item.has("content_text")).isEqualTo(block(content).isEmpty());
        assertThat(item.path("authors").findValuesAsText("name"))
                .isEqualTo(line(name).stream().toList());
        assertThat(item.path("tags"))
                .extracting(JsonNode::textValue)
                .isEqualTo(categories(name, title));
    }

    private static void assertReads(SyndFeed feed, String title, String name) {
        SyndEntry entry = feed.getEntries().get(0);
        assertThat(feed.getTitle()).isEqualTo(line(title).orElse(HOME));
        assertThat(entry.getTitle()).isEqualTo(line(title).orElse(URL));
        assertThat(entry.getUri()).isEqualTo("tag:example.org,2026:one");
        assertThat(entry.getLink()).isEqualTo(URL);
        assertThat(entry.getCategories())
                .extracting(SyndCategory::getName)
                .isEqualTo(categories(name, title));
    }

    private static String written(
            FeedWriter writer, String title, String summary, String content, String name)
            throws IOException {
        Feed bare = Feeds.bare();
        Feed feed =
                new Feed(
                        bare.self(),
                        bare.home(),
                        title,
                        Optional.of(summary),
                        Optional.of(name),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        bare.updated());
        FeedEntry entry =
                new EntryBuilder("one")
                        .title(title)
                        .summary(summary)
                        .content(content)
                        .authors(Author.named(name))
                        .categories(name, title)
                        .build();
        String written = Feeds.written(writer, feed, entry);
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(written)).isTrue();
        return written;
    }

    private static List<String> texts(Xml item) {
        return Stream.of("description", "content:encoded")
                .flatMap(name -> item.texts(name).stream())
                .toList();
    }

    private static List<String> texts(String content, Optional<String> summary) {
        return Stream.of(summary, block(content)).flatMap(Optional::stream).toList();
    }

    private String html(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static List<String> categories(String... texts) {
        return Stream.of(texts).flatMap(text -> line(text).stream()).distinct().toList();
    }

    private static Optional<String> text(JsonNode node, String name) {
        return Optional.ofNullable(node.get(name)).map(JsonNode::textValue);
    }

    private static Optional<String> line(String text) {
        return Optional.of(PlainText.safe(XmlText.line(text))).filter(line -> !line.isEmpty());
    }

    private static Optional<String> block(String text) {
        return Optional.of(XmlText.block(text)).filter(block -> !block.isEmpty());
    }
}
