/**
 * The site of Maven: what the poms of a reactor and {@code site.xml} say, which pages Doxia makes
 * of the sources, and what links and ids become. No plugin is run.
 *
 * @see <a href="https://maven.apache.org/plugins/maven-site-plugin/">Maven Site Plugin</a>
 * @see <a href="https://maven.apache.org/doxia/">Doxia</a>
 */
@NullMarked
package org.mageos.content.generator.mavensite;

import org.jspecify.annotations.NullMarked;
