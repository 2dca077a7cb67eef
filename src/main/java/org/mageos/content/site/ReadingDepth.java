package org.mageos.content.site;

import java.util.Objects;
import org.mageos.content.document.cache.DocumentCache;

/**
 * How much of the documents is read.
 *
 * @param isForBodies whether somebody asks for more than what documents say of themselves
 * @param cache whole documents that earlier runs have read
 */
public record ReadingDepth(boolean isForBodies, DocumentCache cache) {

    public ReadingDepth {
        Objects.requireNonNull(cache, "cache");
    }

    /** All of them, of which a cache may have some. */
    public static ReadingDepth whole(DocumentCache cache) {
        return new ReadingDepth(true, cache);
    }

    /** Their front matter; a cache, which holds whole documents, learns nothing of it. */
    public static ReadingDepth ofFrontMatter() {
        return new ReadingDepth(false, DocumentCache.none());
    }
}
