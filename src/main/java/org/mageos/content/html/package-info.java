/**
 * What a site generator has written, read for its links: HTML, CSS, sitemaps and feeds.
 *
 * <p>One file in, one record out; nothing here knows of other files or of a site.
 */
@NullMarked
package org.mageos.content.html;

import org.jspecify.annotations.NullMarked;
