/**
 * Writes what is published beside a site's pages: {@link org.mageos.content.publish.FeedRendering}
 * and {@link org.mageos.content.publish.SitemapRendering}.
 */
@NullMarked
package org.mageos.content.publish;

import org.jspecify.annotations.NullMarked;
