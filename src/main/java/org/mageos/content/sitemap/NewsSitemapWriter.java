package org.mageos.content.sitemap;

import java.io.IOException;
import java.util.Objects;
import org.mageos.content.output.StagedFolder;

/**
 * Writes a sitemap of news: one file of up to 1,000 articles, or parts with an index, as Google
 * asks for.
 *
 * @see <a href="https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap">
 *     Google, Create a news sitemap</a>
 */
final class NewsSitemapWriter {

    private static final int MAX_ARTICLES = 1_000;

    private final StagedFolder folder;
    private final SitemapFile file;
    private final Limits limits;

    /**
     * @param folder takes the files; the caller commits it
     * @param limits what fits into one file, and likewise into the index; a file never holds more
     *     than 1,000 articles
     */
    public NewsSitemapWriter(StagedFolder folder, SitemapFile file, Limits limits) {
        this.folder = Objects.requireNonNull(folder, "folder");
        this.file = Objects.requireNonNull(file, "file");
        this.limits = Objects.requireNonNull(limits, "limits");
    }

    /**
     * Writes the articles as they come, without holding them. Without articles nothing is written.
     * Files that earlier runs wrote in the place of these are removed when the folder is committed,
     * so that no old news stays.
     *
     * @param articles those of the last two days, in the order of writing, each once
     * @throws IOException if something cannot be written, or if there is more than one index holds
     */
    public Written write(Iterable<NewsArticle> articles) throws IOException {
        return new SplitSitemap<>(
                        folder,
                        file,
                        new NewsFormat(file.root()),
                        limits.withAtMost(MAX_ARTICLES),
                        limits)
                .write(articles);
    }
}
