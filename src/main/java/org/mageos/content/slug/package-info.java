/**
 * Ids: how each site generator makes them from headings, and which of two equal ones is changed.
 */
@NullMarked
package org.mageos.content.slug;

import org.jspecify.annotations.NullMarked;
