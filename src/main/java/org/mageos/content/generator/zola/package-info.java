/**
 * Zola: what {@code config.toml} says, which pages, lists, feeds and assets the content makes, at
 * which URL, and what a link means. No template is run.
 */
@NullMarked
package org.mageos.content.generator.zola;

import org.jspecify.annotations.NullMarked;
