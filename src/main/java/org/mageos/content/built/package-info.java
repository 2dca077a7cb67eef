/**
 * A built site: the files that a generator has written, its pages read and held so compactly that
 * 100,000 of them fit.
 */
@NullMarked
package org.mageos.content.built;

import org.jspecify.annotations.NullMarked;
