/** MDX: its imports, JSX and expressions, found in the source before Markdown is read. */
@NullMarked
package org.mageos.content.document.mdx;

import org.jspecify.annotations.NullMarked;
