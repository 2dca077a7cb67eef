package org.mageos.content.html;

/** What checks ask about the element that holds a reference. */
public enum Trait {
    /** An image without {@code alt}. */
    ALT_MISSING,
    /** An image with {@code alt=""}, which says that it is decoration. */
    ALT_EMPTY,
    /** An image whose {@code alt} holds nothing but spaces. */
    ALT_BLANK,
    /** An image that is hidden from those who would need its text. */
    HIDDEN,
    /** {@code integrity}: a browser compares what it gets with this hash. */
    INTEGRITY,
    /** {@code crossorigin}. */
    CROSS_ORIGIN,
    /** In the page's body, where it belongs in the head. */
    IN_BODY
}
