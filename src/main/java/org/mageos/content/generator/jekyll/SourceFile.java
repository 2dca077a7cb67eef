package org.mageos.content.generator.jekyll;

import java.util.Objects;
import org.mageos.content.url.Paths;

/**
 * A file that Jekyll reads.
 *
 * @param file its name in the content tree
 * @param path its name within the source
 * @param kind what it is to the site
 * @param collection the collection that it belongs to; empty for all others
 * @param relative its path as Jekyll names it: within the source, that of a collection's file
 *     within the folder of the collections
 */
record SourceFile(String file, String path, Kind kind, String collection, String relative) {

    /** What a file is to the site. */
    enum Kind {
        /** It has front matter, or a plugin makes a page of it. */
        PAGE,
        /** It is served as it is. */
        STATIC,
        /** An entry of a collection; a post is one. */
        ENTRY,
        /** A file of a collection that has no front matter. */
        COLLECTION_FILE,
        /** A post without a date, which is left out. */
        DRAFT,
        /** Markdown without front matter that a plugin makes a page of; it is served, too. */
        BARE_PAGE,
        /** A README that a plugin makes the page of its folder; it is served, too. */
        README
    }

    SourceFile {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(collection, "collection");
        Objects.requireNonNull(relative, "relative");
    }

    /** Whether it is a post or will be one. */
    boolean isPost() {
        return collection.equals(JekyllConfig.POSTS);
    }

    /** Whether it is turned into something else. */
    boolean isRendered() {
        return kind != Kind.STATIC && kind != Kind.COLLECTION_FILE;
    }

    /** The file's extension with its dot; empty if it has none. */
    String extension() {
        String extension = Paths.extension(path);
        boolean hidden = Paths.lastSegment(path).equals("." + extension);
        return extension.isEmpty() || hidden ? "" : "." + extension;
    }

    /** The file's name without folder and extension. */
    String stem() {
        String name = Paths.lastSegment(path);
        return name.substring(0, name.length() - extension().length());
    }

    /** A name without the dots at its end. */
    static String withoutDots(String name) {
        int end = name.length();
        while (end > 0 && name.charAt(end - 1) == '.') {
            end--;
        }
        return name.substring(0, end);
    }
}
