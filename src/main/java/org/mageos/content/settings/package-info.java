/** What {@code mageos-content.yaml} says, as records that know where each value stands. */
@NullMarked
package org.mageos.content.settings;

import org.jspecify.annotations.NullMarked;
