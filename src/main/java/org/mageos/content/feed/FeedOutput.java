package org.mageos.content.feed;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.mageos.content.finding.Finding;
import org.mageos.content.output.StagedFolder;
import org.mageos.content.settings.FeedSettings.Content;
import org.mageos.content.settings.FeedSettings.Format;
import org.mageos.content.site.Site;
import org.mageos.content.site.SiteUrls;

/**
 * Writes planned feeds into a folder, one entry after the other; their texts are rendered in
 * several threads, a little ahead. Not thread-safe.
 */
public final class FeedOutput implements Closeable {

    private final EntryMaker maker;
    private final StagedFolder folder;
    private final ExecutorService executor =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());

    /**
     * @param feeds all feeds that are to be written
     * @param folder takes the feeds; the caller commits it
     * @param findings takes what is left out of the entries' texts
     */
    public FeedOutput(
            Site site,
            SiteUrls urls,
            List<PlannedFeed> feeds,
            StagedFolder folder,
            Consumer<Finding> findings) {
        this.maker = new EntryMaker(site, urls, feeds, findings);
        this.folder = folder;
    }

    /**
     * Writes a feed.
     *
     * @return its size in bytes
     * @throws IOException if a document cannot be read or the feed not be written
     */
    public long write(PlannedFeed feed) throws IOException {
        try (CountingStream out = new CountingStream(folder.open(feed.path()))) {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            writer(feed.settings().format()).write(feed.head(), () -> entries(feed), writer);
            writer.flush();
            return out.count();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Iterator<FeedEntry> entries(PlannedFeed feed) {
        Content content = feed.settings().content();
        Stream<Callable<FeedEntry>> jobs =
                feed.entries().stream().map(entry -> () -> maker.make(entry, content));
        return new Ahead<>(jobs.iterator(), executor);
    }

    /** Ends the threads. */
    @Override
    public void close() {
        executor.shutdownNow();
    }

    private static FeedWriter writer(Format format) {
        return switch (format) {
            case RSS -> new RssWriter();
            case ATOM -> new AtomWriter();
            case JSON -> new JsonFeedWriter();
        };
    }

    /** Counts the bytes that pass. */
    private static final class CountingStream extends FilterOutputStream {
        private long count;

        CountingStream(OutputStream out) {
            super(out);
        }

        long count() {
            return count;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            count++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
            count += length;
        }
    }
}
