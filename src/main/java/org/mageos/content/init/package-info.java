/**
 * What the settings of a repository would be: collections, schemas, references, images, URLs and
 * feeds, inferred from its content, with how sure that is.
 */
@NullMarked
package org.mageos.content.init;

import org.jspecify.annotations.NullMarked;
