/**
 * The readers that turn a file into a {@link org.mageos.content.document.Document}: front matter,
 * Markdown, MDX and HTML.
 */
@NullMarked
package org.mageos.content.document.parser;

import org.jspecify.annotations.NullMarked;
