/**
 * Structured data that knows its place: what front matter, settings and schemas are read into.
 *
 * <p>Nothing outside this package sees the YAML or TOML library.
 */
@NullMarked
package org.mageos.content.value;

import org.jspecify.annotations.NullMarked;
