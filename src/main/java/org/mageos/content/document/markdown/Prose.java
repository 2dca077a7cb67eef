package org.mageos.content.document.markdown;

import org.mageos.content.document.source.Filler;
import org.mageos.content.document.source.Projection;

/**
 * A stretch of text in which inlines stand, without the marks of the blocks around it.
 *
 * @param source what holds it
 * @param start where it begins in the text of the source
 * @param end the offset behind it
 * @param joined whether the source was made of the lines of the text whose blocks are read
 */
public record Prose(Projection source, int start, int end, boolean joined) {

    public String text() {
        return source.text();
    }

    /** A stretch of it as it stands in the original, where it is masked here. */
    public String written(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Filler.isFiller(text().charAt(i))) {
                return source.original().substring(source.origin(from), source.origin(to));
            }
        }
        return text().substring(from, to);
    }

    /**
     * The title that stands behind a destination before an offset, without its marks; empty if
     * there is none.
     *
     * @param destination the offset behind the destination, its closing angle bracket not counted
     */
    public String title(int destination, int limit) {
        int behind = text().startsWith(">", destination) ? destination + 1 : destination;
        String title = text().substring(behind, limit).strip();
        return title.length() < 2 ? "" : title.substring(1, title.length() - 1);
    }

    /** A part of it. */
    Prose part(int from, int to) {
        return new Prose(source, from, to, joined);
    }

    /** An offset in the text whose blocks are read. */
    int place(int offset) {
        return joined ? source.baseOffset(offset) : offset;
    }
}
