/** What a check reports: rules, their severity, and findings with their place. */
@NullMarked
package org.mageos.content.finding;

import org.jspecify.annotations.NullMarked;
