package org.mageos.content.document;

import java.util.List;
import java.util.Objects;
import org.mageos.content.value.Position;

/**
 * A link as it is written, not yet resolved.
 *
 * <p>A reference definition is one link, however often it is used, because it is repaired in one
 * place; a definition that only images use is an {@link Image} instead, one that nothing uses is a
 * link.
 *
 * @param syntax how it is written
 * @param destination the destination with Markdown escapes and entities resolved, otherwise as
 *     written; template tags in it stand as they are in the file; may be empty
 * @param position where the destination starts (the link itself where the destination is empty)
 * @param length how many UTF-16 code units the destination takes in the source; 0 if it is empty
 * @param uses where a definition is used; empty for every other link
 */
public record Link(
        Syntax syntax, String destination, Position position, int length, List<Position> uses) {

    /** How a link is written. */
    public enum Syntax {
        /** {@code [text](destination)}. */
        INLINE,
        /** {@code [label]: destination}. */
        DEFINITION,
        /**
         * {@code <https://…>}, or a bare URL as in GitHub Flavored Markdown; the destination of a
         * bare {@code www.…} has {@code http://} put in front.
         */
        AUTOLINK,
        /**
         * An attribute of HTML or JSX, such as {@code href}, or an argument of Hugo's shortcode
         * {@code figure}.
         */
        ATTRIBUTE,
        /** A JSX attribute whose value a program computes: {@code href={url}}. */
        EXPRESSION,
        /** {@code [[Page]]}, where the settings switch it on. */
        WIKI,
        /** A value of the front matter. */
        FRONT_MATTER
    }

    public Link {
        Objects.requireNonNull(syntax, "syntax");
        Objects.requireNonNull(destination, "destination");
        Objects.requireNonNull(position, "position");
        uses = List.copyOf(uses);
    }
}
