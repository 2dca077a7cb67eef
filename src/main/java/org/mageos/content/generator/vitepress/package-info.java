/** VitePress: its settings, the URLs of its pages, and what its links mean. */
@NullMarked
package org.mageos.content.generator.vitepress;

import org.jspecify.annotations.NullMarked;
