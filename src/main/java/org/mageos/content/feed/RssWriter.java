package org.mageos.content.feed;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import org.mageos.content.output.XmlWriter;

/**
 * Writes RSS 2.0 with the modules that readers know: Dublin Core for authors, who need no e-mail
 * address there; Content for the whole text next to a summary; Media for covers whose size is
 * unknown, because an enclosure must tell it. Stateless.
 *
 * <p>The description of an item is HTML to every reader, so a summary is escaped as HTML, too. An
 * item that has content but no summary has the content as its description, as the RSS Board's
 * profile wants it.
 *
 * @see <a href="https://www.rssboard.org/rss-specification">RSS 2.0</a>
 * @see <a href="https://www.rssboard.org/rss-profile">RSS Best Practices Profile</a>
 */
final class RssWriter implements FeedWriter {

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
        xml.open(
                "rss",
                "version",
                "2.0",
                "xmlns:atom",
                "http://www.w3.org/2005/Atom",
                "xmlns:content",
                "http://purl.org/rss/1.0/modules/content/",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:media",
                "http://search.yahoo.com/mrss/");
        xml.open("channel");
        writeHead(cleaner.feed(), xml);
        for (FeedEntry entry : entries) {
            writeItem(cleaner.entry(entry), xml);
        }
        xml.close().close().end();
    }

    private static void writeHead(Feed feed, XmlWriter xml) throws IOException {
        String home = feed.home().toString();
        xml.element("title", feed.title())
                .element("link", home)
                .element("description", feed.description().orElse(feed.title()));
        if (feed.language().isPresent()) {
            xml.element("language", feed.language().get());
        }
        if (feed.updated().isPresent()) {
            xml.element("lastBuildDate", FeedDate.rfc822(feed.updated().get()));
        }
        xml.empty(
                "atom:link",
                "rel",
                "self",
                "type",
                "application/rss+xml",
                "href",
                feed.self().toString());
        for (URI hub : feed.hubs()) {
            xml.empty("atom:link", "rel", "hub", "href", hub.toString());
        }
        if (feed.image().isPresent()) {
            xml.open("image")
                    .element("url", feed.image().get().toString())
                    .element("title", feed.title())
                    .element("link", home)
                    .close();
        }
    }

    private static void writeItem(FeedEntry entry, XmlWriter xml) throws IOException {
        xml.open("item")
                .element("title", entry.title())
                .element("link", entry.url().toString())
                .element("guid", entry.id(), "isPermaLink", String.valueOf(entry.isIdOfPage()))
                .element("pubDate", FeedDate.rfc822(entry.published()));
        for (Author author : entry.authors()) {
            xml.element("dc:creator", author.name());
        }
        for (String category : entry.categories()) {
            xml.element("category", category);
        }
        writeText(entry, xml);
        if (entry.image().isPresent()) {
            writeImage(entry.image().get(), xml);
        }
        xml.close();
    }

    private static void writeText(FeedEntry entry, XmlWriter xml) throws IOException {
        if (entry.summary().isPresent()) {
            xml.element("description", html(entry.summary().get()));
            if (entry.content().isPresent()) {
                xml.element("content:encoded", entry.content().get());
            }
        } else if (entry.content().isPresent()) {
            xml.element("description", entry.content().get());
        }
    }

    private static void writeImage(FeedEntry.Image image, XmlWriter xml) throws IOException {
        String url = image.url().toString();
        if (image.file().isPresent()) {
            FeedEntry.MediaFile file = image.file().get();
            String length = String.valueOf(file.length());
            xml.empty("enclosure", "url", url, "length", length, "type", file.type());
        } else {
            xml.empty("media:content", "url", url, "medium", "image");
        }
    }

    private static String html(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
