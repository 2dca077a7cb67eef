/**
 * Site generators that the plugin does not know the rules of: the signs by which each is
 * recognised, and what of its site is plain data. A row each, so that the next one is a row.
 */
@NullMarked
package org.mageos.content.generator.sign;

import org.jspecify.annotations.NullMarked;
