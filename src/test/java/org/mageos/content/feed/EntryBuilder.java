package org.mageos.content.feed;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An entry that says no more than it must, until told otherwise. */
final class EntryBuilder {

    private String id;
    private URI url;
    private String title;
    private Instant published = Instant.parse("2026-11-02T08:00:00Z");
    private Instant updated = published;
    private List<Author> authors = List.of();
    private List<String> categories = List.of();
    private Optional<String> summary = Optional.empty();
    private Optional<FeedEntry.Image> image = Optional.empty();
    private Optional<String> content = Optional.empty();

    EntryBuilder(String name) {
        id = "tag:example.org,2026:" + name;
        url = URI.create("https://example.org/" + name + "/");
        title = name;
    }

    EntryBuilder id(String value) {
        id = value;
        return this;
    }

    EntryBuilder url(String value) {
        url = URI.create(value);
        return this;
    }

    EntryBuilder title(String value) {
        title = value;
        return this;
    }

    EntryBuilder published(String value) {
        published = Instant.parse(value);
        return this;
    }

    EntryBuilder updated(String value) {
        updated = Instant.parse(value);
        return this;
    }

    EntryBuilder authors(Author... value) {
        authors = List.of(value);
        return this;
    }

    EntryBuilder categories(String... value) {
        categories = List.of(value);
        return this;
    }

    EntryBuilder summary(String value) {
        summary = Optional.of(value);
        return this;
    }

    EntryBuilder image(FeedEntry.Image value) {
        image = Optional.of(value);
        return this;
    }

    EntryBuilder content(String value) {
        content = Optional.of(value);
        return this;
    }

    FeedEntry build() {
        return new FeedEntry(
                id, url, title, published, updated, authors, categories, summary, image, content);
    }
}
