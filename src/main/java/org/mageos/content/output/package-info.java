/** How files are written: as a whole or not at all, with the same bytes for the same content. */
@NullMarked
package org.mageos.content.output;

import org.jspecify.annotations.NullMarked;
