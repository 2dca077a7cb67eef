package org.mageos.content.document.parser;

import org.jspecify.annotations.Nullable;
import org.mageos.content.document.Typography;
import org.mageos.content.document.markdown.Block;
import org.mageos.content.document.markdown.Inline;
import org.mageos.content.document.markdown.Inline.Kind;
import org.mageos.content.document.markdown.Prose;
import org.mageos.content.document.source.BodyBuilder;

/**
 * Reads the terms of lists of definitions: the lines of a paragraph that a line or another
 * paragraph follows that begins with a colon.
 */
final class Terms {

    private final Prose prose;
    private final HeadingText headingText;
    private final BodyBuilder body;

    Terms(Prose prose, Typography typography, BodyBuilder body) {
        this.prose = prose;
        this.headingText = new HeadingText(prose.text(), typography);
        this.body = body;
    }

    /**
     * Reads the terms of a paragraph.
     *
     * @param next the block behind it
     */
    void read(Inline all, @Nullable Block next) {
        Inline first = all.firstChild();
        Inline definition = definition(first);
        boolean below =
                next != null
                        && next.kind() == Block.Kind.PARAGRAPH
                        && next.prose() != null
                        && isDefinition(next.prose().text(), next.prose().start());
        if (definition == null && !below || definition == first) {
            return;
        }
        Inline start = first;
        while (start != null && start != definition) {
            Inline end = start;
            while (end != null && end.kind() != Kind.BREAK) {
                end = end.next();
            }
            body.term(
                    headingText.between(start, end).strip(), prose.source().origin(start.start()));
            start = end == null ? null : end.next();
        }
    }

    /** The text with which the definition begins; null if it does not. */
    private @Nullable Inline definition(@Nullable Inline first) {
        boolean startsLine = true;
        for (Inline node = first; node != null; node = node.next()) {
            if (startsLine
                    && node.kind() == Kind.TEXT
                    && isDefinition(prose.text(), node.start())) {
                return node;
            }
            startsLine = node.kind() == Kind.BREAK;
        }
        return null;
    }

    private static boolean isDefinition(String text, int start) {
        return text.startsWith(": ", start) || text.startsWith(":\t", start);
    }
}
