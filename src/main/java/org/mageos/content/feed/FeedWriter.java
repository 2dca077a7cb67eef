package org.mageos.content.feed;

import java.io.IOException;
import java.io.Writer;

/** A feed format. Stateless; entries are written as they come, so that none is held. */
interface FeedWriter {

    /**
     * Writes a feed.
     *
     * @param entries the entries in the order of the feed, each asked for once
     * @param out takes the feed; its encoding is UTF-8; it is flushed, not closed
     */
    void write(Feed feed, Iterable<FeedEntry> entries, Writer out) throws IOException;
}
