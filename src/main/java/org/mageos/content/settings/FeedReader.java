package org.mageos.content.settings;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mageos.content.finding.Wording;
import org.mageos.content.settings.FeedSettings.Content;
import org.mageos.content.settings.FeedSettings.Format;
import org.mageos.content.settings.FeedSettings.IdSource;

/** Reads the items of {@code feeds}. */
final class FeedReader {

    private final CollectionNames collections;

    FeedReader(CollectionNames collections) {
        this.collections = collections;
    }

    Optional<FeedSettings> read(Setting feed) {
        return feed.keys(this::read).flatMap(read -> read);
    }

    private Optional<FeedSettings> read(Keys keys) {
        Optional<Setting> written =
                keys.require("path", "where the feed is on the site, such as rss.xml");
        Optional<Format> format = keys.find("format").flatMap(name -> name.oneOf(Format.class));
        List<Sourced<String>> from = collections.list(keys, "from");
        Optional<Sourced<FeedPath>> path =
                written.flatMap(p -> p.sourced(text -> FeedPath.of(text, collections, from)));
        Map<String, List<String>> filter = keys.map("filter", FeedReader::values);
        Optional<Integer> limit = keys.find("limit").flatMap(number -> number.count(20));
        Optional<Content> content = keys.find("content").flatMap(c -> c.oneOf(Content.class));
        Optional<String> title = text(keys, "title", path);
        Optional<String> description = text(keys, "description", path);
        Optional<String> author = keys.find("author").flatMap(Setting::text);
        Optional<Sourced<String>> image =
                keys.find("image").flatMap(url -> url.sourced(text -> text));
        Optional<String> language =
                keys.find("language").flatMap(tag -> tag.parsed(SiteReader::language));
        List<URI> hubs = keys.items("hub", hub -> hub.parsed(FeedReader::hub));
        Optional<IdSource> idFrom = keys.find("idFrom").flatMap(id -> id.oneOf(IdSource.class));

        if (path.isPresent() && path.get().value().collections().isEmpty()) {
            keys.require("from", "the collections whose documents are the feed's entries");
        }
        return path.map(
                place ->
                        new FeedSettings(
                                new Sourced<>(place.value().pattern(), place.position()),
                                format.orElseGet(place.value()::format),
                                from.isEmpty() ? ofPath(place) : from,
                                filter,
                                limit,
                                content.orElse(Content.EXCERPT),
                                title,
                                description,
                                author,
                                image,
                                language,
                                hubs,
                                idFrom.orElse(IdSource.TAG)));
    }

    /** What the path says, where {@code from} is not said. */
    private static List<Sourced<String>> ofPath(Sourced<FeedPath> path) {
        return path.value().collections().stream()
                .map(name -> new Sourced<>(name, path.position()))
                .toList();
    }

    private static Optional<List<String>> values(Setting setting) {
        return Optional.of(
                setting.items().stream().flatMap(item -> item.scalarText().stream()).toList());
    }

    private static Optional<String> text(Keys keys, String key, Optional<Sourced<FeedPath>> path) {
        return keys.find(key)
                .flatMap(
                        setting ->
                                setting.parsed(
                                        text ->
                                                path.map(p -> p.value().checked(key, text))
                                                        .orElse(text)));
    }

    private static URI hub(String text) {
        return SiteReader.webUrl(text)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "'hub' must be an absolute URL such as"
                                                + " https://hub.example.org, without '#', but is "
                                                + Wording.quote(text)));
    }
}
