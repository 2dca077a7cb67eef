package org.mageos.content.document;

import java.util.Objects;
import org.mageos.content.value.Position;

/**
 * A part of a page that its HTML lacks.
 *
 * @param kind why
 * @param position where it stands in the file
 * @param what what it is, one line: a tag such as {@code <Chart>}, an expression with its braces,
 *     or a sentence without a full stop
 */
public record Omission(Kind kind, Position position, String what) {

    /** Why a part is left out. */
    public enum Kind {
        /** A JSX component, which only the site's own programs can show. */
        COMPONENT,
        /** A JavaScript expression, whose value is not known. */
        EXPRESSION,
        /**
         * What only the site generator can put in: a template's tag, or the text of another file.
         */
        TEMPLATE,
        /** Too large or too deeply nested for the Markdown parser. */
        LIMIT,
        /** Written in a language that is not rendered. */
        LANGUAGE,
        /** The file is not UTF-8. */
        ENCODING
    }

    public Omission {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(what, "what");
    }
}
