package org.mageos.content.document;

import java.util.Objects;
import org.mageos.content.value.Position;

/**
 * A part of a file that could not be read.
 *
 * @param kind what stood in the way
 * @param position where
 * @param message what is wrong, in sentence case, one line, without a full stop
 */
public record Problem(Kind kind, Position position, String message) {

    /** What stood in the way of reading. */
    public enum Kind {
        /** The front matter is no YAML or TOML, or a key stands twice. */
        FRONT_MATTER,
        /** The bytes are not UTF-8. */
        ENCODING,
        /** A part too large or too deeply nested for the Markdown parser was left out. */
        LIMIT
    }

    public Problem {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(message, "message");
    }
}
