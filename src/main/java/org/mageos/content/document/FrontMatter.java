package org.mageos.content.document;

import java.util.ArrayList;
import java.util.List;
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
        JSON,
        /** In the header of a document whose language has one; there is no block of data. */
        HEADER,
        /** Lines of {@code key=value} above a separator, as JBake has them. */
        PROPERTIES
    }

    /** No front matter. */
    public static final FrontMatter NONE =
            new FrontMatter(Format.NONE, Value.Mapping.EMPTY, Position.START);

    public FrontMatter {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(end, "end");
    }

    /** Whether there is a block of data. */
    public boolean isPresent() {
        return format != Format.NONE && format != Format.HEADER;
    }

    /** Whether it says that the document is not to be published, in a format that has a way to. */
    public boolean isDraft() {
        return format == Format.PROPERTIES
                && data.text("status").filter("draft"::equals).isPresent();
    }

    /** The data together with what the header of the document says; the data goes before it. */
    public FrontMatter with(Value.Mapping header) {
        if (header.entries().isEmpty()) {
            return this;
        }
        List<Value.Entry> entries = new ArrayList<>(data.entries());
        header.entries().stream()
                .filter(entry -> data.entry(entry.key()).isEmpty())
                .forEach(entries::add);
        return new FrontMatter(
                isPresent() ? format : Format.HEADER,
                new Value.Mapping(entries, isPresent() ? data.position() : header.position()),
                end);
    }
}
