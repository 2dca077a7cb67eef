/**
 * The text of a document as it stands, and what its readers share: lines, fences, list markers,
 * tags, masks, and the projection that leads from a changed text back to the places in the source.
 */
@NullMarked
package org.mageos.content.document.source;

import org.jspecify.annotations.NullMarked;
