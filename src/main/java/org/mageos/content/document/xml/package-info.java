/**
 * XML as data: elements, attributes and text with their places in the file. Document types and what
 * they define are passed over, so that no file can ask for another one or grow in memory.
 */
@NullMarked
package org.mageos.content.document.xml;

import org.jspecify.annotations.NullMarked;
