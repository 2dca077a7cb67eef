/**
 * Where a link leads: what was written, by the rules of the site generator, among the files, pages
 * and anchors of the site.
 */
@NullMarked
package org.mageos.content.site.link;

import org.jspecify.annotations.NullMarked;
