package org.mageos.content.settings;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mageos.content.pattern.Glob;

/**
 * The sitemap.
 *
 * @param path where it is on the site, without a slash in front
 * @param gzip whether it is written compressed
 * @param images whether it names the images of each page
 * @param history whether a page without a date of its last change has that of its last commit
 * @param exclude patterns of URL paths that it leaves out, without a slash in front
 * @param news what is listed for news search
 */
public record SitemapSettings(
        String path,
        boolean gzip,
        boolean images,
        boolean history,
        List<Sourced<Glob>> exclude,
        Optional<News> news) {

    /** What applies where the settings say nothing. */
    public static final SitemapSettings DEFAULT =
            new SitemapSettings("sitemap.xml", false, true, true, List.of(), Optional.empty());

    public SitemapSettings {
        Objects.requireNonNull(path, "path");
        exclude = List.copyOf(exclude);
        Objects.requireNonNull(news, "news");
    }

    /**
     * A sitemap of the newest articles.
     *
     * @param from the collections whose documents are articles
     * @param path where it is on the site, without a slash in front
     * @param publication the publication's name; empty: the site's title
     * @param language the publication's language; empty: the site's
     */
    public record News(
            List<Sourced<String>> from,
            String path,
            Optional<String> publication,
            Optional<String> language) {
        public News {
            from = List.copyOf(from);
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(publication, "publication");
            Objects.requireNonNull(language, "language");
        }
    }
}
