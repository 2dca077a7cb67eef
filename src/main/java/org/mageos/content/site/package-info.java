/**
 * The site: how a file becomes a URL, and how a link becomes a target.
 *
 * <p>{@link org.mageos.content.site.SiteLoader} walks the tree once and reads each document once;
 * what it gives is the immutable {@link org.mageos.content.site.Site}, which checks and writers
 * only ask. What differs from one site generator to another is behind {@link
 * org.mageos.content.generator.Generator}.
 */
@NullMarked
package org.mageos.content.site;

import org.jspecify.annotations.NullMarked;
