package org.mageos.content.generator.docusaurus;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mageos.content.url.Paths;

/**
 * The path of a page below the site's base path.
 *
 * @param path with a leading slash and no trailing one
 * @param slash whether Docusaurus itself ends it with a slash, as that of a folder's index
 */
record UrlPath(String path, boolean slash) {

    UrlPath {
        Objects.requireNonNull(path, "path");
    }

    /** Joins parts, of which any may be empty or have slashes at its ends. */
    static UrlPath of(String... parts) {
        List<String> segments = new ArrayList<>();
        String last = "";
        for (String part : parts) {
            last = part.isEmpty() ? last : part;
            for (String segment : part.split("/")) {
                if (!segment.isEmpty()) {
                    segments.add(segment);
                }
            }
        }
        return new UrlPath(
                "/" + Paths.decode(String.join("/", segments)),
                segments.isEmpty() || last.endsWith("/"));
    }

    /** A path relative to a folder, with what dots mean resolved. */
    static UrlPath resolved(String root, String folder, String relative) {
        String whole = relative.startsWith("/") ? relative : folder + "/" + relative;
        String normalized = Paths.normalize(whole).orElse(Paths.trimSlashes(relative));
        boolean slash = whole.endsWith("/") || whole.endsWith("/.") || whole.endsWith("/..");
        return of(root, normalized + (slash ? "/" : ""));
    }
}
