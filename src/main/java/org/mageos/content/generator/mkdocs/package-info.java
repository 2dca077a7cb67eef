/**
 * MkDocs: its settings, the plugins and extensions that matter for URLs, and what links mean.
 *
 * <p>{@link org.mageos.content.generator.mkdocs.MkDocs} is the way in.
 *
 * @see <a href="https://www.mkdocs.org/user-guide/configuration/">MkDocs, Configuration</a>
 */
@NullMarked
package org.mageos.content.generator.mkdocs;

import org.jspecify.annotations.NullMarked;
