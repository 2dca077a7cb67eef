package org.mageos.content.site;

import java.util.Objects;
import java.util.Optional;
import org.mageos.content.document.Document;

/**
 * A URL path that the site serves.
 *
 * @param path the path, decoded, with a leading slash and no trailing one; the root is {@code /}
 * @param origin what makes it
 * @param document the document whose content it shows, so that its anchors are known
 */
public record Route(String path, Origin origin, Optional<Document> document) {

    /** What makes a route. */
    public sealed interface Origin {
        /**
         * A file of the content tree: a document, a program's page, or a file served as it is.
         *
         * @param name its name
         */
        record SourceFile(String name) implements Origin {}

        /**
         * An entry under {@code routes} in the settings.
         *
         * @param index whether search engines may index the page
         */
        record Declared(boolean index) implements Origin {}

        /** The generator shows another language's page where a translation is missing. */
        record Fallback() implements Origin {}
    }

    public Route {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(document, "document");
    }

    static Route of(Document document, String path) {
        return new Route(path, new Origin.SourceFile(document.file()), Optional.of(document));
    }

    static Route ofFile(String file, String path) {
        return new Route(path, new Origin.SourceFile(file), Optional.empty());
    }

    /** Whether its URL may end with a slash: that of {@code /rss.xml} does not. */
    public boolean isFolderLike() {
        return Paths.lastSegment(path).indexOf('.') < 0;
    }

    /** Whether somebody wrote this page: declared and fallback routes are the generator's. */
    public boolean isFile() {
        return origin instanceof Origin.SourceFile;
    }
}
