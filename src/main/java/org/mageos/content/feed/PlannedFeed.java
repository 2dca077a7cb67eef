package org.mageos.content.feed;

import java.util.List;
import java.util.Objects;
import org.mageos.content.settings.FeedSettings;

/**
 * A feed that is to be written.
 *
 * @param path where, relative to the site's root, without a slash in front
 * @param settings what the settings say
 * @param head what stands above its entries
 * @param entries its entries, the newest first
 */
public record PlannedFeed(
        String path, FeedSettings settings, Feed head, List<PlannedEntry> entries) {

    public PlannedFeed {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(head, "head");
        entries = List.copyOf(entries);
    }

    /**
     * An article with the id that it has in a feed.
     *
     * @param article the article
     * @param id its id
     */
    record PlannedEntry(Article article, String id) {
        PlannedEntry {
            Objects.requireNonNull(article, "article");
            Objects.requireNonNull(id, "id");
        }
    }
}
