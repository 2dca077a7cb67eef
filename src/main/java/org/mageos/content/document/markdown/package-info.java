/**
 * The syntax tree of a Markdown text by the rules of CommonMark and GitHub Flavored Markdown: a
 * class for each kind of block, and for each kind of inline. All work is linear in the length of
 * the text.
 */
@NullMarked
package org.mageos.content.document.markdown;

import org.jspecify.annotations.NullMarked;
