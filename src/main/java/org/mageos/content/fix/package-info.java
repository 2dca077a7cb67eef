/** How findings are repaired: which edits, what a file becomes of them, how it is written. */
@NullMarked
package org.mageos.content.fix;

import org.jspecify.annotations.NullMarked;
