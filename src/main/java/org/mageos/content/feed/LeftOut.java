package org.mageos.content.feed;

import java.util.Objects;
import org.jsoup.nodes.Element;

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
        FORM,
        /**
         * An element that is none of HTML and holds nothing: a component of the site's programs.
         */
        COMPONENT
    }

    public LeftOut {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(what, "what");
    }

    /** A part of which the URL in an attribute is told, or the name of the element without one. */
    static LeftOut of(Kind kind, Element element, String attribute) {
        String url = element.attr(attribute).strip();
        return url.isEmpty() ? new LeftOut(kind, element.normalName()) : of(kind, url);
    }

    /** A part of which a URL is told; one that holds a whole file is of no use in a message. */
    static LeftOut of(Kind kind, String url) {
        int end = url.startsWith("data:") ? url.indexOf(',') : -1;
        return new LeftOut(kind, end < 0 ? url : url.substring(0, end + 1) + "\u2026");
    }
}
