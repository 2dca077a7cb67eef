package org.mageos.content.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mageos.content.value.Position;
import org.mageos.content.value.Value;

/**
 * A key or a value that is misspelt, and what it is to be.
 *
 * @param at where it stands, or the quote in front of it
 * @param old as it is written
 * @param text what was meant
 * @param isKey whether it is a key
 */
public record Respelling(Position at, String old, String text, boolean isKey) {

    public Respelling {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(old, "old");
        Objects.requireNonNull(text, "text");
    }

    /** Data with what was meant; the same where a key would stand twice. */
    public Value.Mapping in(Value.Mapping data) {
        List<Value.Entry> entries = new ArrayList<>();
        for (Value.Entry entry : data.entries()) {
            boolean isMeant =
                    isKey
                            && entry.keyPosition().equals(at)
                            && entry.key().equals(old)
                            && data.entry(text).isEmpty();
            entries.add(
                    new Value.Entry(
                            isMeant ? text : entry.key(),
                            entry.keyPosition(),
                            value(entry.value())));
        }
        return new Value.Mapping(entries, data.position());
    }

    private Value value(Value value) {
        if (value instanceof Value.Mapping mapping) {
            return in(mapping);
        }
        if (value instanceof Value.Sequence list) {
            return new Value.Sequence(
                    list.items().stream().map(this::value).toList(), list.position());
        }
        return !isKey && value.position().equals(at) && value instanceof Value.Scalar scalar
                ? new Value.Scalar(text, text, false, at, scalar.length())
                : value;
    }
}
