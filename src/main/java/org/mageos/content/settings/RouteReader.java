package org.mageos.content.settings;

import java.util.List;
import java.util.Optional;
import org.mageos.content.pattern.PathPattern;
import org.mageos.content.settings.RouteSettings.Index;
import org.mageos.content.settings.RouteSettings.Pagination;
import org.mageos.content.value.Position;

/** Reads one item of {@code routes}. */
final class RouteReader {

    private final CollectionNames collections;

    RouteReader(CollectionNames collections) {
        this.collections = collections;
    }

    Optional<RouteSettings> read(Setting route) {
        Position position = route.value().position();
        if (!route.isMapping()) {
            return route.parsed(this::path)
                    .map(path -> new RouteSettings(path, position, Optional.empty(), Index.ALL));
        }
        return route.keys(
                        keys -> {
                            Optional<PathPattern> path = path(keys);
                            Optional<Pagination> pagination = pagination(keys);
                            Index index =
                                    keys.find("index")
                                            .flatMap(RouteReader::index)
                                            .orElse(Index.ALL);
                            return path.map(
                                    pattern ->
                                            new RouteSettings(
                                                    pattern, position, pagination, index));
                        })
                .flatMap(read -> read);
    }

    private static Optional<Index> index(Setting index) {
        return index.oneOf(
                List.of(Index.values()),
                value ->
                        switch (value) {
                            case ALL -> true;
                            case FIRST -> "first";
                            case NONE -> false;
                        });
    }

    private Optional<PathPattern> path(Keys keys) {
        return keys.require("path", "the route's URL path, such as /blog")
                .flatMap(path -> path.parsed(this::path));
    }

    private Optional<Pagination> pagination(Keys keys) {
        Optional<Setting> paginate = keys.find("paginate");
        Optional<Setting> size = keys.find("size");
        if (paginate.isPresent() && size.isEmpty()) {
            paginate.get().report("'paginate' needs 'size', the number of documents on a page");
        }
        if (size.isPresent() && paginate.isEmpty()) {
            size.get().report("'size' needs 'paginate', the collection that is listed");
        }
        Optional<String> collection = paginate.flatMap(name -> name.parsed(collections::known));
        Optional<Integer> count = size.flatMap(number -> number.count(6));
        return collection.flatMap(name -> count.map(number -> new Pagination(name, number)));
    }

    private PathPattern path(String text) {
        return collections.known(PathPattern.route(text));
    }
}
