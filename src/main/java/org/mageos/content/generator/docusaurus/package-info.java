/** Docusaurus, versions 2 and 3: its settings, routes, links and anchors. */
@NullMarked
package org.mageos.content.generator.docusaurus;

import org.jspecify.annotations.NullMarked;
