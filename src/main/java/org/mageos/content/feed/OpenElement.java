package org.mageos.content.feed;

import org.jsoup.nodes.Element;

/** An element whose start tag is written. */
final class OpenElement {

    final Element element;
    final int start;
    final int content;
    final boolean marked;

    /** Whether a source of it is known. */
    boolean playable;

    /**
     * @param start where its start tag stands in the result
     * @param content where its content starts
     * @param marked whether it has an id
     */
    OpenElement(Element element, int start, int content, boolean marked) {
        this.element = element;
        this.start = start;
        this.content = content;
        this.marked = marked;
    }
}
