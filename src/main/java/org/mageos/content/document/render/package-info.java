/** The text of a document as HTML, for feeds. */
@NullMarked
package org.mageos.content.document.render;

import org.jspecify.annotations.NullMarked;
