package org.mageos.content.document.markdown;

import org.jspecify.annotations.Nullable;
import org.mageos.content.document.markdown.Block.Kind;
import org.mageos.content.document.source.MarkdownLine;
import org.mageos.content.document.source.Resource;

/** Reads the definitions that a paragraph begins with. */
final class DefinitionReader {

    private final Definitions definitions;

    DefinitionReader(Definitions definitions) {
        this.definitions = definitions;
    }

    /**
     * Adds the definitions at the beginning of a text to a block.
     *
     * @return where the rest of the text begins; its end if there is none
     */
    int read(Prose prose, Block parent) {
        int start = prose.start();
        Found found = find(prose, start);
        while (found != null) {
            definitions.define(found.definition());
            int from = prose.place(start);
            parent.add(new Block(Kind.DEFINITION, from, from + found.definition().end() - start));
            start = found.next();
            found = find(prose, start);
        }
        return start;
    }

    /** Whether a text holds definitions only. */
    static boolean isNothingElse(Prose prose) {
        int start = prose.start();
        Found found = find(prose, start);
        while (found != null && found.next() < prose.end()) {
            found = find(prose, found.next());
        }
        return found != null;
    }

    /**
     * A definition.
     *
     * @param next where the text behind it begins
     */
    private record Found(Definition definition, int next) {}

    /** The definition at an offset; null if there is none. */
    private static @Nullable Found find(Prose prose, int start) {
        boolean opens = start < prose.end() && prose.text().charAt(start) == '[';
        return opens ? behindBracket(prose, start) : null;
    }

    private static @Nullable Found behindBracket(Prose prose, int start) {
        String text = prose.text();
        int limit = prose.end();
        int label = Labels.end(text, start, limit);
        if (label < 0
                || label >= limit
                || text.charAt(label) != ':'
                || Labels.isBlank(text, start + 1, label - 1)) {
            return null;
        }
        int from = LinkParts.behindSpace(text, label + 1, limit);
        int to = Resource.destinationEnd(text, from, limit);
        if (to <= from) {
            return null;
        }
        int end = endOfTitle(text, to, limit);
        if (end < 0 && !isLineEnd(text, to, limit)) {
            return null;
        }
        int last = end < 0 ? to : end;
        boolean angled = text.charAt(from) == '<';
        Definition definition =
                new Definition(
                        text.substring(start + 1, label - 1),
                        prose,
                        start,
                        angled ? from + 1 : from,
                        angled ? to - 1 : to,
                        last);
        int line = MarkdownLine.behindBlanks(text, last, limit);
        int next = line < limit ? MarkdownLine.next(text, line) : limit;
        return new Found(definition, MarkdownLine.behindBlanks(text, next, limit));
    }

    /** The offset behind the title that ends its line; -1 if there is none. */
    private static int endOfTitle(String text, int destination, int limit) {
        int start = LinkParts.behindSpace(text, destination, limit);
        int end = start > destination ? LinkParts.titleEnd(text, start, limit) : -1;
        return end >= 0 && isLineEnd(text, end, limit) ? end : -1;
    }

    private static boolean isLineEnd(String text, int offset, int limit) {
        int i = MarkdownLine.behindBlanks(text, offset, limit);
        return i >= limit || LinkParts.isLineEnd(text.charAt(i));
    }
}
