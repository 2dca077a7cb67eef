/** Patterns that people write: globs of files, paths and URLs. All match in linear time. */
@NullMarked
package org.mageos.content.pattern;

import org.jspecify.annotations.NullMarked;
