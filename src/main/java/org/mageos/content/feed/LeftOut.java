package org.mageos.content.feed;

import java.util.Objects;

/**
 * A part of a page that its feed entry lacks.
 *
 * @param kind what kind of part it is
 * @param what its URL as written, or else the name of its element
 */
public record LeftOut(Kind kind, String what) {

    /** The kinds of parts that a feed entry cannot have. */
    public enum Kind {
        /** A link whose URL is not known or not safe; its text is there. */
        LINK,
        /** An image whose URL is not known or that is written into the page. */
        IMAGE,
        /** A video or sound whose URL is not known. */
        MEDIA,
        /** A program. */
        SCRIPT,
        /** Another page or program within the page; that of a known video site is a link. */
        FRAME,
        /** A drawing or formula in another language than HTML. */
        DRAWING,
        /** A field or button of a form. */
        FORM
    }

    public LeftOut {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(what, "what");
    }
}
