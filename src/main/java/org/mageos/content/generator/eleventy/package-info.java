/**
 * Eleventy, where its conventions are data: the literals of its program of settings, front matter
 * and data files. Neither a template nor the program is run.
 */
@NullMarked
package org.mageos.content.generator.eleventy;

import org.jspecify.annotations.NullMarked;
