/**
 * URLs, URL paths and file names as text: parsed, joined and encoded, without looking anything up.
 */
@NullMarked
package org.mageos.content.url;

import org.jspecify.annotations.NullMarked;
