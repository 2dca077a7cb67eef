package org.mageos.content.settings;

import java.net.URI;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.settings.FeedSettings.Content;
import org.mageos.content.settings.FeedSettings.Format;
import org.mageos.content.settings.FeedSettings.IdSource;
import org.mageos.content.settings.PathPattern.Part;

/** Reads the items of {@code feeds}. */
final class FeedReader {

    private final Set<String> collections;

    /** The paths of the feeds read so far. */
    private final Set<String> paths = new HashSet<>();

    /**
     * @param collections the names of all collections, which feeds may name
     */
    FeedReader(Set<String> collections) {
        this.collections = collections;
    }

    Optional<FeedSettings> read(Setting feed) {
        return feed.keys(this::read).flatMap(read -> read);
    }

    private Optional<FeedSettings> read(Keys keys) {
        Optional<Sourced<PathPattern>> path = path(keys);
        Optional<Format> format =
                keys.find("format")
                        .flatMap(f -> f.oneOf(List.of(Format.values()), FeedReader::word));
        List<Sourced<String>> from = keys.list("from", this::collection);
        Map<String, List<String>> filter = filter(keys);
        Optional<Integer> limit = keys.find("limit").flatMap(limits -> limits.count(20));
        Content content =
                keys.find("content")
                        .flatMap(c -> c.oneOf(List.of(Content.values()), FeedReader::word))
                        .orElse(Content.EXCERPT);
        Optional<String> title = keys.find("title").flatMap(Setting::text);
        Optional<String> description = keys.find("description").flatMap(Setting::text);
        Optional<String> author = keys.find("author").flatMap(Setting::text);
        Optional<Sourced<String>> image =
                keys.find("image").flatMap(value -> value.sourced(text -> text));
        Optional<String> language =
                keys.find("language").flatMap(value -> value.parsed(SiteReader::language));
        List<URI> hubs = keys.items("hub", hub -> hub.parsed(FeedReader::hub));
        IdSource idFrom =
                keys.find("idFrom")
                        .flatMap(id -> id.oneOf(List.of(IdSource.values()), FeedReader::word))
                        .orElse(IdSource.TAG);
        if (path.isEmpty()) {
            return Optional.empty();
        }
        if (from.isEmpty()) {
            from = fieldCollection(path.get());
        }
        if (from.isEmpty() && !keys.find("from").isPresent()) {
            keys.require("from", "the collection whose documents are the feed's entries");
            return Optional.empty();
        }
        return Optional.of(
                new FeedSettings(
                        path.get(),
                        format.orElseGet(() -> format(path.get().value().text())),
                        from,
                        filter,
                        limit,
                        content,
                        title,
                        description,
                        author,
                        image,
                        language,
                        hubs,
                        idFrom));
    }

    private Optional<Sourced<PathPattern>> path(Keys keys) {
        return keys.require("path", "where the feed is on the site, such as rss.xml")
                .flatMap(path -> path.sourced(this::path));
    }

    private PathPattern path(String text) {
        PathPattern path = OutputPath.pattern(text);
        for (Part part : path.parts()) {
            if (part instanceof Part.Field field) {
                field.collection().ifPresent(this::collection);
            }
        }
        if (!paths.add(path.text().toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException(
                    "another feed has the path " + Wording.quote(text) + ", too");
        }
        return path;
    }

    /** What the path's fields say, where {@code from} is not said. */
    private static List<Sourced<String>> fieldCollection(Sourced<PathPattern> path) {
        return path.value().parts().stream()
                .filter(Part.Field.class::isInstance)
                .flatMap(part -> ((Part.Field) part).collection().stream())
                .distinct()
                .map(name -> new Sourced<>(name, path.position()))
                .toList();
    }

    private String collection(String name) {
        if (!collections.contains(name)) {
            throw new IllegalArgumentException(Wording.unknown("collection", name, collections));
        }
        return name;
    }

    private static Map<String, List<String>> filter(Keys keys) {
        Map<String, List<String>> filter = new LinkedHashMap<>();
        keys.map("filter", FeedReader::values).forEach(filter::put);
        return filter;
    }

    private static Optional<List<String>> values(Setting setting) {
        return Optional.of(
                setting.items().stream().flatMap(item -> item.scalarText().stream()).toList());
    }

    private static URI hub(String text) {
        return SiteReader.webUrl("hub", text);
    }

    /** A feed's name mostly says what it is. */
    private static Format format(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            return Format.JSON;
        }
        return name.contains("atom") ? Format.ATOM : Format.RSS;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
