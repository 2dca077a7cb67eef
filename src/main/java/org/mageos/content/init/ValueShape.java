package org.mageos.content.init;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.mageos.content.value.Value;

/** What stands at one place of the front matter of many documents. Grows; not thread-safe. */
final class ValueShape {

    /** What lies deeper is not looked at, and may be anything. */
    private static final int MAX_DEPTH = 6;

    private final int depth;
    private final List<String> files = new ArrayList<>();
    private final Map<Kind, List<String>> kinds = new EnumMap<>(Kind.class);
    private final List<Seen> scalars = new ArrayList<>();
    private final Map<String, ValueShape> keys = new LinkedHashMap<>();
    private @Nullable ValueShape items;

    /** What a value is. */
    enum Kind {
        TEXT("text", "texts"),
        INTEGER("whole number", "whole numbers"),
        NUMBER("number", "numbers"),
        FLAG("true or false", "true or false"),
        LIST("list", "lists"),
        MAPPING("mapping", "mappings"),
        EMPTY("empty value", "empty values");

        private final String one;
        private final String many;

        Kind(String one, String many) {
            this.one = one;
            this.many = many;
        }

        /** So many of them, in words. */
        String count(int count) {
            return count + " " + (count == 1 ? one : many);
        }
    }

    /** A single value of a document. */
    record Seen(String file, Value.Scalar scalar) {
        String text() {
            return scalar.text();
        }

        boolean isText() {
            return scalar.value() instanceof String;
        }
    }

    ValueShape() {
        this(0);
    }

    private ValueShape(int depth) {
        this.depth = depth;
    }

    /** Adds what stands there in a document. */
    void add(String file, Value value) {
        files.add(file);
        kinds.computeIfAbsent(kind(value), kind -> new ArrayList<>()).add(file);
        if (value instanceof Value.Scalar scalar) {
            scalars.add(new Seen(file, scalar));
        } else if (depth < MAX_DEPTH && value instanceof Value.Mapping mapping) {
            for (Value.Entry entry : mapping.entries()) {
                keys.computeIfAbsent(entry.key(), key -> new ValueShape(depth + 1))
                        .add(file, entry.value());
            }
        } else if (depth < MAX_DEPTH && value instanceof Value.Sequence sequence) {
            if (items == null) {
                items = new ValueShape(depth + 1);
            }
            for (Value item : sequence.items()) {
                items.add(file, item);
            }
        }
    }

    private static Kind kind(Value value) {
        if (value instanceof Value.Sequence) {
            return Kind.LIST;
        }
        if (!(value instanceof Value.Scalar scalar)) {
            return Kind.MAPPING;
        }
        if (scalar.value() == null) {
            return Kind.EMPTY;
        }
        if (scalar.value() instanceof Boolean) {
            return Kind.FLAG;
        }
        if (scalar.value() instanceof BigInteger) {
            return Kind.INTEGER;
        }
        return scalar.value() instanceof Number ? Kind.NUMBER : Kind.TEXT;
    }

    /** The file of each value. */
    List<String> files() {
        return files;
    }

    int count() {
        return files.size();
    }

    /** The files of the values of each kind that there is. */
    Map<Kind, List<String>> kinds() {
        return kinds;
    }

    List<Seen> scalars() {
        return scalars;
    }

    /** What mappings hold, in the order in which the keys were first seen. */
    Map<String, ValueShape> keys() {
        return keys;
    }

    /** What lists hold; empty if no list holds anything. */
    Optional<ValueShape> items() {
        return Optional.ofNullable(items).filter(shape -> shape.count() > 0);
    }

    /**
     * Tells all single values by the dotted path of their keys, as settings name them. A key that
     * has a dot cannot be named.
     */
    void leaves(BiConsumer<String, List<Seen>> taker) {
        Map<String, List<Seen>> leaves = new LinkedHashMap<>();
        collect("", leaves);
        leaves.forEach(taker);
    }

    private void collect(String path, Map<String, List<Seen>> leaves) {
        if (!scalars.isEmpty() && !path.isEmpty()) {
            leaves.computeIfAbsent(path, key -> new ArrayList<>()).addAll(scalars);
        }
        if (items != null) {
            items.collect(path, leaves);
        }
        keys.forEach(
                (key, shape) -> {
                    if (!key.isBlank() && key.indexOf('.') < 0) {
                        shape.collect(path.isEmpty() ? key : path + "." + key, leaves);
                    }
                });
    }
}
