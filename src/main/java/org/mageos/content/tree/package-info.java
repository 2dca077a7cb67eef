/** The files of the content tree by name, and the few that are read to know what site they are. */
@NullMarked
package org.mageos.content.tree;

import org.jspecify.annotations.NullMarked;
