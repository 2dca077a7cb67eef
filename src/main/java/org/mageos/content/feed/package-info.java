/**
 * Feeds: RSS 2.0, Atom 1.0 and JSON Feed 1.1, each written from the same {@link
 * org.mageos.content.feed.Feed} and {@link org.mageos.content.feed.FeedEntry}.
 */
@NullMarked
package org.mageos.content.feed;

import org.jspecify.annotations.NullMarked;
