/**
 * The one door below the goals: {@link org.mageos.content.engine.Content} is read once, and the
 * runs over it (lint, external links, feeds, sitemap) end in one kind of result.
 */
@NullMarked
package org.mageos.content.engine;

import org.jspecify.annotations.NullMarked;
