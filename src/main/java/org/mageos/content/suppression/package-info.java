/**
 * What is set aside where it stands: comments in the content, and entries of {@code ignore} in the
 * settings.
 */
@NullMarked
package org.mageos.content.suppression;

import org.jspecify.annotations.NullMarked;
