package org.mageos.content.feed;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.mageos.content.output.XmlWriter;

/**
 * Writes Atom 1.0. Stateless.
 *
 * <p>Atom demands what a site may not have: an author, for which the title of the feed stands in;
 * something to read in each entry, for which the title of the entry does; and a time in the feed,
 * which is {@link #BEFORE_ALL} as long as there is no entry.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287</a>
 */
final class AtomWriter implements FeedWriter {

    /**
     * Older than any entry to come, so that readers take the first one for news: the month in which
     * Atom became a standard. Not the epoch, which validators take for a mistake.
     */
    static final Instant BEFORE_ALL = Instant.parse("2005-12-01T00:00:00Z");

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if a URL or an id is not absolute, or an entry is newer than
     *     the feed says
     */
    @Override
    public void write(Feed feed, Iterable<FeedEntry> entries, Writer out) throws IOException {
        FeedCleaner cleaner = new FeedCleaner(feed);
        XmlWriter xml = new XmlWriter(out);
        writeHead(cleaner.feed(), xml);
        for (FeedEntry entry : entries) {
            writeEntry(cleaner.entry(entry), xml);
        }
        xml.close().end();
    }

    private static void writeHead(Feed feed, XmlWriter xml) throws IOException {
        String namespace = "http://www.w3.org/2005/Atom";
        String self = feed.self().toString();
        if (feed.language().isPresent()) {
            xml.open("feed", "xmlns", namespace, "xml:lang", feed.language().get());
        } else {
            xml.open("feed", "xmlns", namespace);
        }
        xml.element("id", self).element("title", feed.title(), "type", "text");
        if (feed.description().isPresent()) {
            xml.element("subtitle", feed.description().get(), "type", "text");
        }
        xml.element("updated", FeedDate.rfc3339(feed.updated().orElse(BEFORE_ALL)))
                .empty("link", "rel", "self", "type", "application/atom+xml", "href", self);
        writePage(feed.home(), xml);
        for (URI hub : feed.hubs()) {
            xml.empty("link", "rel", "hub", "href", hub.toString());
        }
        writeAuthors(
                feed.authors().isEmpty() ? List.of(Author.named(feed.title())) : feed.authors(),
                xml);
        if (feed.image().isPresent()) {
            xml.element("logo", feed.image().get().toString());
        }
    }

    private static void writeEntry(FeedEntry entry, XmlWriter xml) throws IOException {
        xml.open("entry")
                .element("id", entry.id())
                .element("title", entry.title(), "type", "text")
                .element("published", FeedDate.rfc3339(entry.published()))
                .element("updated", FeedDate.rfc3339(entry.updated()));
        writePage(entry.url(), xml);
        if (entry.image().isPresent()) {
            writeImage(entry.image().get(), xml);
        }
        writeAuthors(entry.authors(), xml);
        for (String category : entry.categories()) {
            xml.empty("category", "term", category);
        }
        writeText(entry, xml);
        xml.close();
    }

    private static void writeText(FeedEntry entry, XmlWriter xml) throws IOException {
        if (entry.summary().isPresent() || entry.content().isEmpty()) {
            xml.element("summary", entry.summary().orElse(entry.title()), "type", "text");
        }
        if (entry.content().isPresent()) {
            xml.element("content", entry.content().get(), "type", "html");
        }
    }

    private static void writePage(URI page, XmlWriter xml) throws IOException {
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", page.toString());
    }

    private static void writeImage(FeedEntry.Image image, XmlWriter xml) throws IOException {
        String url = image.url().toString();
        if (image.file().isPresent()) {
            FeedEntry.MediaFile file = image.file().get();
            String length = String.valueOf(file.length());
            String type = file.type();
            xml.empty("link", "rel", "enclosure", "type", type, "length", length, "href", url);
        } else {
            xml.empty("link", "rel", "enclosure", "href", url);
        }
    }

    private static void writeAuthors(List<Author> authors, XmlWriter xml) throws IOException {
        for (Author author : authors) {
            xml.open("author").element("name", author.name());
            if (author.url().isPresent()) {
                xml.element("uri", author.url().get().toString());
            }
            xml.close();
        }
    }
}
