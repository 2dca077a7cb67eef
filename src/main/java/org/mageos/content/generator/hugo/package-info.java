/**
 * Hugo: its settings as data, the logical paths of its content, the URLs that these get, and what
 * links mean. Whatever only a template decides is said to be undecided.
 */
@NullMarked
package org.mageos.content.generator.hugo;

import org.jspecify.annotations.NullMarked;
