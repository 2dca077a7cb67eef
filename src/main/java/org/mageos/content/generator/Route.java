package org.mageos.content.generator;

import java.util.Objects;
import java.util.Optional;
import org.mageos.content.document.Document;
import org.mageos.content.url.Paths;

/**
 * A URL path that the site serves.
 *
 * @param path the path, decoded, with a leading slash and no trailing one; the root is {@code /}
 * @param form how its URL ends
 * @param origin what makes it
 * @param document the document whose content it shows, so that its anchors are known
 */
public record Route(String path, Form form, Origin origin, Optional<Document> document) {

    /** How the URL of a page ends, which decides what relative links on it are relative to. */
    public enum Form {
        /** As the site's policy has it; never with a slash if its last segment has a dot. */
        POLICY,
        /** With a slash, whatever its last segment is. */
        FOLDER,
        /** Without one. */
        FILE
    }

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

        /** The generator makes it of other pages: a list, the page of a tag. */
        record Listing() implements Origin {}

        /**
         * A page of the built site that no source tells of.
         *
         * @param file its name in the content tree
         */
        record Built(String file) implements Origin {}

        /** The generator shows another language's page where a translation is missing. */
        record Fallback() implements Origin {}
    }

    public Route {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(document, "document");
    }

    public static Route of(Document document, String path) {
        return of(document, path, Form.POLICY);
    }

    public static Route of(Document document, String path, Form form) {
        return new Route(path, form, new Origin.SourceFile(document.file()), Optional.of(document));
    }

    public static Route ofFile(String file, String path) {
        return new Route(path, Form.POLICY, new Origin.SourceFile(file), Optional.empty());
    }

    /** A page that the settings name. */
    public static Route declared(String path, boolean index) {
        return new Route(path, Form.POLICY, new Origin.Declared(index), Optional.empty());
    }

    /** A page that the generator makes of others. */
    public static Route listing(String path, Form form) {
        return new Route(path, form, new Origin.Listing(), Optional.empty());
    }

    /** A page that only the built site tells of. */
    public static Route built(String path, String file) {
        return new Route(path, Form.POLICY, new Origin.Built(file), Optional.empty());
    }

    /** A page at which the default language's one is shown. */
    public static Route fallback(String path, Optional<Document> shown) {
        return new Route(path, Form.POLICY, new Origin.Fallback(), shown);
    }

    /** Whether its URL may end with a slash: that of {@code /rss.xml} does not. */
    public boolean isFolderLike() {
        return form == Form.FOLDER
                || form == Form.POLICY && Paths.lastSegment(path).indexOf('.') < 0;
    }

    /** Whether somebody wrote this page: the other routes are the generator's. */
    public boolean isFile() {
        return origin instanceof Origin.SourceFile;
    }
}
