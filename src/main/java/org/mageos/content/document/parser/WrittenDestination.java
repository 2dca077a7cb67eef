package org.mageos.content.document.parser;

import java.util.Optional;
import org.mageos.content.document.source.Escapes;
import org.mageos.content.document.source.Filler;
import org.mageos.content.document.source.Projection;
import org.mageos.content.document.source.Resource;

/**
 * Where a link or a definition leads to.
 *
 * @param text with escapes and entities resolved
 * @param start the offset in the original where it stands
 * @param end the offset behind it
 */
record WrittenDestination(String text, int start, int end) {

    /**
     * The destination at a stretch of a projection. Where it holds what the mask of MDX has masked,
     * the original decides: MDX knows neither tags nor expressions in a destination.
     *
     * @param owner where the link or definition begins that it belongs to
     * @return empty if there is no destination in the original, so that the brackets are text
     */
    static Optional<WrittenDestination> of(Projection source, int from, int to, int owner) {
        if (from == to) {
            int start = source.origin(owner);
            return Optional.of(new WrittenDestination("", start, start));
        }
        int start = source.origin(from);
        if (!isMasked(source, from, to)) {
            return Optional.of(
                    new WrittenDestination(
                            Escapes.markdown(source.text().substring(from, to)),
                            start,
                            source.originEnd(from, to)));
        }
        String original = source.original();
        int end = Resource.destinationEnd(original, start, original.length());
        if (end != source.origin(to)) {
            return Optional.empty();
        }
        boolean inBrackets = original.charAt(start) == '<';
        int first = inBrackets ? start + 1 : start;
        int last = inBrackets ? end - 1 : end;
        return Optional.of(
                new WrittenDestination(
                        Escapes.markdown(original.substring(first, last)), first, last));
    }

    private static boolean isMasked(Projection source, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = source.text().charAt(i);
            if (Filler.isFiller(c) && source.original().charAt(source.origin(i)) != c) {
                return true;
            }
        }
        return false;
    }
}
