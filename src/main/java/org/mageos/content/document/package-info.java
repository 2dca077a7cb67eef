/**
 * Documents as the rest of the program sees them, and the parsers behind one door.
 *
 * <p>A {@link org.mageos.content.document.Document} is what one Markdown, MDX or HTML file says:
 * its front matter, links, images, headings and ids, each with its exact place. Nothing outside
 * this package sees a node of the Markdown parser.
 */
@NullMarked
package org.mageos.content.document;

import org.jspecify.annotations.NullMarked;
