/**
 * The findings that a team knows already: kept in a file of the repository, so that a run fails
 * only on what is new.
 */
@NullMarked
package org.mageos.content.baseline;

import org.jspecify.annotations.NullMarked;
