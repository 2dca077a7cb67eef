package org.mageos.content.feed;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A small feed to start from, and what the writers make of feeds. */
final class Feeds {

    static final String CONTENT =
            """
            <p>Q &amp; A: <code>List&lt;String&gt;</code> <a href="https://example.org/one/#fn1">1</a></p>
            <pre><code class="language-java">if (a &lt; b &amp;&amp; c) {}
            </code></pre>\
            """;

    static final Author JANE =
            new Author(
                    "Jané \"J\" Doe & Söhne",
                    Optional.of(URI.create("https://example.org/jane/?a=1&b=2")),
                    Optional.of(URI.create("https://example.org/jane.png")));

    static final FeedEntry.Image COVER =
            new FeedEntry.Image(
                    URI.create("https://example.org/cover.jpg"),
                    Optional.of(new FeedEntry.MediaFile(1234, "image/jpeg")));

    static final FeedEntry.Image FAR_COVER =
            new FeedEntry.Image(URI.create("https://cdn.example.org/far.jpg"), Optional.empty());

    private Feeds() {}

    static Feed full() {
        return new Feed(
                URI.create("https://example.org/feed"),
                URI.create("https://example.org/"),
                "News & views",
                Optional.of("What’s new"),
                Optional.of("en-GB"),
                List.of(JANE),
                Optional.of(URI.create("https://example.org/logo.png")),
                List.of(URI.create("https://hub.example.org/")),
                Optional.of(Instant.parse("2026-11-07T09:05:03Z")));
    }

    static Feed bare() {
        return new Feed(
                URI.create("https://example.org/feed"),
                URI.create("https://example.org/"),
                "News",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.of(Instant.parse("2026-11-07T09:05:03Z")));
    }

    static Feed empty() {
        Feed bare = bare();
        return new Feed(
                bare.self(),
                bare.home(),
                bare.title(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    static List<FeedEntry> entries() {
        FeedEntry full =
                new FeedEntry(
                        "https://example.org/one/",
                        URI.create("https://example.org/one/"),
                        "List<String> & 😀",
                        Instant.parse("2026-11-01T08:00:00Z"),
                        Instant.parse("2026-11-07T09:05:03.9Z"),
                        List.of(Author.named("Zoë"), JANE),
                        List.of("Java", "C++ & C"),
                        Optional.of("Why <b> is & remains text"),
                        Optional.of(COVER),
                        Optional.of(CONTENT));
        FeedEntry textless =
                new EntryBuilder("two").image(FAR_COVER).content(CONTENT).summary("").build();
        return List.of(full, textless, new EntryBuilder("three").build());
    }

    static String written(FeedWriter writer, Feed feed, FeedEntry... entries) throws IOException {
        return written(writer, feed, List.of(entries));
    }

    static String written(FeedWriter writer, Feed feed, Iterable<FeedEntry> entries)
            throws IOException {
        StringWriter out = new StringWriter();
        writer.write(feed, entries, out);
        return out.toString();
    }
}
