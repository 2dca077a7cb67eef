package org.mageos.content.document.parser;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
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
public record LibraryWrittenDestination(String text, int start, int end) {

    /**
     * The destination that the Markdown library has found. Where it holds what the mask of MDX has
     * masked, the original decides: MDX knows neither tags nor expressions in a destination.
     *
     * @param url as it stands in the projection
     * @param node what it belongs to
     * @return empty if there is no destination in the original, so that the brackets are text
     */
    public static Optional<LibraryWrittenDestination> of(
            BasedSequence url, Node node, Projection source) {
        if (url.isEmpty()) {
            int start = source.origin(node.getStartOffset());
            return Optional.of(new LibraryWrittenDestination("", start, start));
        }
        int start = source.origin(url.getStartOffset());
        if (!isMasked(url, source)) {
            return Optional.of(
                    new LibraryWrittenDestination(
                            Escapes.markdown(url.toString()),
                            start,
                            source.originEnd(url.getStartOffset(), url.getEndOffset())));
        }
        String original = source.original();
        int end = Resource.destinationEnd(original, start, original.length());
        if (end != source.origin(url.getEndOffset())) {
            return Optional.empty();
        }
        boolean inBrackets = original.charAt(start) == '<';
        int from = inBrackets ? start + 1 : start;
        int to = inBrackets ? end - 1 : end;
        return Optional.of(
                new LibraryWrittenDestination(
                        Escapes.markdown(original.substring(from, to)), from, to));
    }

    private static boolean isMasked(BasedSequence url, Projection source) {
        for (int i = 0; i < url.length(); i++) {
            int origin = source.origin(url.getStartOffset() + i);
            if (Filler.isFiller(url.charAt(i))
                    && source.original().charAt(origin) != url.charAt(i)) {
                return true;
            }
        }
        return false;
    }
}
