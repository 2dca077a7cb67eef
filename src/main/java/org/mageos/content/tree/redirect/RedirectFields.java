package org.mageos.content.tree.redirect;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.mageos.content.finding.Location;
import org.mageos.content.value.Position;
import org.mageos.content.value.Value;

/**
 * The keys of one redirect rule in a settings file of a host.
 *
 * @param file the file's name in the content tree
 * @param keys the rule
 */
record RedirectFields(String file, Value.Mapping keys) {

    /**
     * A text with its place, that of its first character.
     *
     * @param text without quotes
     */
    record Field(String text, Location location) {}

    /** Where the rule starts. */
    Location location() {
        return new Location(file, keys.position());
    }

    /** Where a key's value stands; the rule if it has no such key. */
    Location location(String key) {
        return keys.get(key)
                .map(value -> new Location(file, value.position()))
                .orElseGet(this::location);
    }

    /** The text of the first of these keys that the rule has; empty if that is no single value. */
    Optional<Field> text(String... names) {
        return first(names)
                .filter(value -> value instanceof Value.Scalar scalar && scalar.value() != null)
                .map(value -> field((Value.Scalar) value));
    }

    /** The text of a key, or those of its list. */
    List<Field> texts(String key) {
        return keys.get(key).map(Value::items).orElse(List.of()).stream()
                .filter(item -> item instanceof Value.Scalar scalar && scalar.value() != null)
                .map(item -> field((Value.Scalar) item))
                .toList();
    }

    boolean has(String key) {
        return keys.get(key).isPresent();
    }

    boolean isTrue(String key) {
        return keys.text(key).filter("true"::equals).isPresent();
    }

    /** Whether the first of these keys that the rule has holds a list or keys of its own. */
    boolean hasContent(String... names) {
        return first(names)
                .filter(
                        value ->
                                value instanceof Value.Sequence list && !list.items().isEmpty()
                                        || value instanceof Value.Mapping map
                                                && !map.entries().isEmpty())
                .isPresent();
    }

    /** Reads a status, which may have an exclamation mark behind it; empty if it is not one. */
    static OptionalInt status(String text) {
        return text.matches("[1-9][0-9]{2}!?")
                ? OptionalInt.of(Integer.parseInt(text.substring(0, 3)))
                : OptionalInt.empty();
    }

    private Optional<Value> first(String... names) {
        return Stream.of(names).flatMap(name -> keys.get(name).stream()).findFirst();
    }

    private Field field(Value.Scalar scalar) {
        boolean quoted = scalar.value() instanceof String && !scalar.plainDate();
        Position start = scalar.position();
        Position first = quoted ? new Position(start.line(), start.column() + 1) : start;
        return new Field(scalar.text(), new Location(file, first));
    }
}
