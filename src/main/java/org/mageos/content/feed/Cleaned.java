package org.mageos.content.feed;

import java.util.List;
import java.util.Objects;

/**
 * HTML that is fit for any feed reader. Immutable.
 *
 * @param html the HTML; well-formed XML apart from lacking a root element
 * @param leftOut what it lacks, in the order of the text
 */
record Cleaned(String html, List<LeftOut> leftOut) {

    public Cleaned {
        Objects.requireNonNull(html, "html");
        leftOut = List.copyOf(leftOut);
    }
}
