package org.mageos.content.document;

import java.util.Objects;
import org.mageos.content.value.Position;
import org.mageos.content.value.Value;

/**
 * The data at the top of a document.
 *
 * @param format how it is written
 * @param data its keys and values, with their places in the file; empty if it could not be read
 * @param end where the body begins: the start of the line behind the closing fence
 */
public record FrontMatter(Format format, Value.Mapping data, Position end) {

    /** How front matter is written. */
    public enum Format {
        /** There is none. */
        NONE,
        /** Between lines of {@code ---}. */
        YAML,
        /** Between lines of {@code +++}. */
        TOML,
        /** An object in braces, as Hugo has it, or between {@code ---json} and {@code ---}. */
        JSON
    }

    /** No front matter. */
    public static final FrontMatter NONE =
            new FrontMatter(Format.NONE, Value.Mapping.EMPTY, Position.START);

    public FrontMatter {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(end, "end");
    }

    public boolean isPresent() {
        return format != Format.NONE;
    }
}
