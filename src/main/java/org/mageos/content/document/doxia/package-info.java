/**
 * Readers of the formats that only Doxia has: APT, XDOC and FML. Doxia's own parsers tell no
 * columns, and for most of what is wrong no lines either.
 *
 * @see <a href="https://maven.apache.org/doxia/references/">Doxia, References</a>
 */
@NullMarked
package org.mageos.content.document.doxia;

import org.jspecify.annotations.NullMarked;
