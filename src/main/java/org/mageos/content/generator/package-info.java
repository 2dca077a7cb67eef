/**
 * The site generators: how the sites of each are recognised, and what their own settings say.
 *
 * <p>Each is a {@link org.mageos.content.generator.GeneratorType}, which reads the settings as data
 * and gives the {@link org.mageos.content.generator.Generator} of one site. {@link
 * org.mageos.content.engine.Generators} names them all.
 */
@NullMarked
package org.mageos.content.generator;

import org.jspecify.annotations.NullMarked;
