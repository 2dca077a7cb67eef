package org.mageos.content.settings;

import java.util.Objects;
import java.util.Optional;
import org.mageos.content.pattern.PathPattern;
import org.mageos.content.value.Position;

/**
 * A URL path, or a pattern of paths, that the generator makes without a document of its own.
 *
 * @param path the path
 * @param position where it stands in the settings
 * @param pagination how the path is continued with {@code /2}, {@code /3} …
 * @param index which of the pages search engines may index
 */
public record RouteSettings(
        PathPattern path, Position position, Optional<Pagination> pagination, Index index) {

    public RouteSettings {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(pagination, "pagination");
        Objects.requireNonNull(index, "index");
    }

    /** Which pages of a list search engines may index. */
    public enum Index {
        ALL,
        /** The first page, but not those that go on with {@code /2}. */
        FIRST,
        NONE
    }

    /**
     * A list cut into pages.
     *
     * @param collection the collection whose published documents are listed
     * @param size documents on one page, 1 or more
     */
    public record Pagination(String collection, int size) {
        public Pagination {
            Objects.requireNonNull(collection, "collection");
            if (size < 1) {
                throw new IllegalArgumentException("size must be 1 or more, but is " + size);
            }
        }
    }
}
