/**
 * What others say of the collections of a site: its generator, its theme, and programs in which
 * people edit its content.
 */
@NullMarked
package org.mageos.content.init.source;

import org.jspecify.annotations.NullMarked;
