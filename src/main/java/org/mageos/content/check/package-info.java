/**
 * The checks: questions to the {@link org.mageos.content.site.Site}, answered by findings, and the
 * {@link org.mageos.content.engine.Linter} that asks them.
 */
@NullMarked
package org.mageos.content.check;

import org.jspecify.annotations.NullMarked;
