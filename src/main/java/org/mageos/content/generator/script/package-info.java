/** The literals of settings that are programs in JavaScript or TypeScript: read, never run. */
@NullMarked
package org.mageos.content.generator.script;

import org.jspecify.annotations.NullMarked;
