/** Astro, and Starlight, its theme for documentation. */
@NullMarked
package org.mageos.content.generator.astro;

import org.jspecify.annotations.NullMarked;
