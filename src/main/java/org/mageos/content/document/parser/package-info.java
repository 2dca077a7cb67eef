/**
 * The readers that turn a file into a {@link org.mageos.content.document.Document}: front matter,
 * Markdown, MDX and HTML. The only package that sees the Markdown library.
 */
@NullMarked
package org.mageos.content.document.parser;

import org.jspecify.annotations.NullMarked;
