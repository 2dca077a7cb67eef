/** What tells crawlers of a site's pages: the sitemap, {@code robots.txt} and {@code llms.txt}. */
@NullMarked
package org.mageos.content.sitemap;

import org.jspecify.annotations.NullMarked;
