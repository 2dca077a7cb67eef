/**
 * The documents of an earlier run: {@link org.mageos.content.document.cache.DocumentCache} keeps
 * them in a file, and gives back those whose content is the same.
 */
@NullMarked
package org.mageos.content.document.cache;

import org.jspecify.annotations.NullMarked;
