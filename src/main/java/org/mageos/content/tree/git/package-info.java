/**
 * What git says about the tree: ignored and tracked files, the dates of changes, the host. Git's
 * own files are read where that is enough; the program is asked for history only.
 */
@NullMarked
package org.mageos.content.tree.git;

import org.jspecify.annotations.NullMarked;
