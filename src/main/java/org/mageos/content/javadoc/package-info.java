/**
 * What Javadoc makes of Java sources: the names of its pages and anchors, as each generation of the
 * tool writes them, and whether a page or anchor is there, told by the sources or by the running
 * JDK.
 */
@NullMarked
package org.mageos.content.javadoc;

import org.jspecify.annotations.NullMarked;
