package org.mageos.content.document.source;

/**
 * Where the lines of a text end, as {@link MarkdownLine#end} tells, but found with one search where
 * only line feeds end them. Immutable.
 */
public final class LineEnds {

    private final String text;
    private final boolean hasReturns;

    public LineEnds(String text) {
        this.text = text;
        this.hasReturns = text.indexOf('\r') >= 0;
    }

    /** The offset behind the last character of the line at an offset, its line end not counted. */
    public int end(int start) {
        if (hasReturns) {
            return MarkdownLine.end(text, start);
        }
        int feed = text.indexOf('\n', start);
        return feed < 0 ? text.length() : feed;
    }
}
