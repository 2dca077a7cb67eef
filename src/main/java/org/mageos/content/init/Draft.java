package org.mageos.content.init;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The settings that are proposed for a repository.
 *
 * @param files the texts of the files by their names, the settings first
 * @param told what was inferred, and how sure it is; a line each
 * @param hasFeeds whether the settings describe feeds
 * @param hasSitemap whether they describe a sitemap
 */
public record Draft(
        Map<String, String> files, List<String> told, boolean hasFeeds, boolean hasSitemap) {

    public Draft {
        Objects.requireNonNull(files, "files");
        told = List.copyOf(told);
    }
}
