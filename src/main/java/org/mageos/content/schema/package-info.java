/**
 * Checks data against a JSON Schema and says in a writer's words what does not fit.
 *
 * <p>Nothing outside this package sees the schema library; nothing of it is loaded where no schema
 * is set.
 */
@NullMarked
package org.mageos.content.schema;

import org.jspecify.annotations.NullMarked;
