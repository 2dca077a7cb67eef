/**
 * How AsciiDoc is read: a port of what Asciidoctor's parser does with lines, reduced to what links,
 * images and ids need. Preprocessed lines go to blocks, blocks to the inline text, each with the
 * place in its file.
 */
@NullMarked
package org.mageos.content.document.asciidoc;

import org.jspecify.annotations.NullMarked;
