package org.mageos.content.feed;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.mageos.content.output.JsonObject;

/**
 * Writes JSON Feed 1.1. Stateless. An item without content has its summary as text, or else its
 * title, because the format demands one of them.
 *
 * @see <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a>
 */
final class JsonFeedWriter implements FeedWriter {

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if a URL or an id is not absolute, or an entry is newer than
     *     the feed says
     */
    @Override
    public void write(Feed feed, Iterable<FeedEntry> entries, Writer out) throws IOException {
        FeedCleaner cleaner = new FeedCleaner(feed);
        Feed head = cleaner.feed();
        JsonObject json =
                new JsonObject()
                        .with("version", "https://jsonfeed.org/version/1.1")
                        .with("title", head.title())
                        .with("home_page_url", head.home().toString())
                        .with("feed_url", head.self().toString())
                        .with("description", head.description())
                        .with("icon", head.image().map(URI::toString))
                        .with("language", head.language());
        withAuthors(json, head.authors());
        if (!head.hubs().isEmpty()) {
            json.with("hubs", head.hubs().stream().map(JsonFeedWriter::hub).toList());
        }
        json.withEach(
                        "items",
                        () ->
                                StreamSupport.stream(entries.spliterator(), false)
                                        .map(cleaner::entry)
                                        .map(JsonFeedWriter::item)
                                        .iterator())
                .write(out);
        out.flush();
    }

    private static JsonObject hub(URI hub) {
        return new JsonObject().with("type", "WebSub").with("url", hub.toString());
    }

    private static JsonObject item(FeedEntry entry) {
        Optional<String> text =
                entry.content().isPresent()
                        ? Optional.empty()
                        : entry.summary().or(() -> Optional.of(entry.title()));
        Optional<Instant> modified =
                Optional.of(entry.updated()).filter(time -> !time.equals(entry.published()));
        JsonObject item =
                new JsonObject()
                        .with("id", entry.id())
                        .with("url", entry.url().toString())
                        .with("title", entry.title())
                        .with("content_html", entry.content())
                        .with("content_text", text)
                        .with("summary", entry.summary())
                        .with("image", entry.image().map(image -> image.url().toString()))
                        .with("date_published", FeedDate.rfc3339(entry.published()))
                        .with("date_modified", modified.map(FeedDate::rfc3339));
        withAuthors(item, entry.authors());
        if (!entry.categories().isEmpty()) {
            item.withTexts("tags", entry.categories());
        }
        return item;
    }

    private static void withAuthors(JsonObject json, List<Author> authors) {
        if (!authors.isEmpty()) {
            json.with("authors", authors.stream().map(JsonFeedWriter::author).toList());
        }
    }

    private static JsonObject author(Author author) {
        return new JsonObject()
                .with("name", author.name())
                .with("url", author.url().map(URI::toString))
                .with("avatar", author.avatar().map(URI::toString));
    }
}
