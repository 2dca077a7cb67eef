package org.mageos.content.sitemap;

import java.io.IOException;
import java.util.Objects;
import org.mageos.content.output.StagedFolder;

/**
 * Writes a sitemap of pages: one file, or parts with an index.
 *
 * @see <a href="https://www.sitemaps.org/protocol.html">sitemaps.org, Sitemaps XML format</a>
 */
final class SitemapWriter {

    private final StagedFolder folder;
    private final SitemapFile file;
    private final Limits limits;

    /**
     * @param folder takes the files; the caller commits it
     * @param limits what fits into one file, and likewise into the index
     */
    public SitemapWriter(StagedFolder folder, SitemapFile file, Limits limits) {
        this.folder = Objects.requireNonNull(folder, "folder");
        this.file = Objects.requireNonNull(file, "file");
        this.limits = Objects.requireNonNull(limits, "limits");
    }

    /**
     * Writes the pages as they come, without holding them. Without pages nothing is written. Files
     * that earlier runs wrote in the place of these are removed when the folder is committed.
     *
     * @param urls the pages in the order of writing, each page once
     * @throws IOException if something cannot be written, or if there is more than one index holds
     */
    public Written write(Iterable<SitemapUrl> urls) throws IOException {
        return new SplitSitemap<>(folder, file, new PageFormat(file.root()), limits, limits)
                .write(urls);
    }
}
