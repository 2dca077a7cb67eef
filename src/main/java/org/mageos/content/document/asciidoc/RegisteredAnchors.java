package org.mageos.content.document.asciidoc;

/** Which anchors of a text are known to sections that follow it. */
enum RegisteredAnchors {
    ALL,
    /** Only one at the beginning. */
    LEADING,
    NONE
}
