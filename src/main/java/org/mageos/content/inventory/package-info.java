/**
 * What a site serves, written down for those who link to it: its pages with their ids, its files
 * and its redirects. Inventories of our own, those of Sphinx, sitemaps and archives of Javadoc are
 * read; nothing here knows of the site that links.
 */
@NullMarked
package org.mageos.content.inventory;

import org.jspecify.annotations.NullMarked;
