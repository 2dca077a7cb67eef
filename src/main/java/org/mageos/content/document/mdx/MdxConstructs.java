package org.mageos.content.document.mdx;

import org.mageos.content.document.source.Projection;
import org.mageos.content.document.source.Tag;

/** Takes what MDX has beside Markdown and says what the Markdown parser is to see in its place. */
interface MdxConstructs {

    /** A JSX tag, with the text that its offsets belong to. */
    String tag(Tag tag, Projection source);

    /** An expression in its braces; both offsets are those of the source. */
    String expression(Projection source, int start, int end);

    /**
     * A comment of HTML, which MDX does not have, but some generators let pass; both offsets are
     * those of the source.
     */
    String comment(Projection source, int start, int end);

    /** A {@code <} that opens no tag. */
    String lessThan();
}
