package org.mageos.content.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value read from YAML, JSON or TOML, with the place where it stands.
 *
 * <p>The three kinds are those of JSON. Immutable, and a tree: aliases of YAML are written out.
 */
public sealed interface Value {

    /** Where the value starts in the file that holds it. */
    Position position();

    /** What a writer would call the value's type, with its article: "a text", "a list". */
    String typeName();

    /**
     * The values at a dotted path of keys, such as {@code metadata.openGraph.images.url}; a list on
     * the way stands for each of its items.
     *
     * @return the values in the order of the text; empty if there are none
     */
    default List<Value> select(String path) {
        if (path.indexOf('.') < 0 && this instanceof Mapping mapping) {
            Value found = mapping.find(path);
            return found == null ? List.of() : found.items();
        }
        List<Value> selected = List.of(this);
        for (String key : path.split("\\.")) {
            List<Value> next = new ArrayList<>();
            for (Value value : selected) {
                for (Value one : value.items()) {
                    if (one instanceof Mapping mapping) {
                        Value found = mapping.find(key);
                        if (found != null) {
                            next.add(found);
                        }
                    }
                }
            }
            selected = next;
        }
        List<Value> items = new ArrayList<>();
        for (Value value : selected) {
            items.addAll(value.items());
        }
        return List.copyOf(items);
    }

    /** The items of a list, or the value itself. */
    default List<Value> items() {
        return List.of(this);
    }

    /**
     * A single value.
     *
     * @param value a {@link String}, {@link Boolean}, {@link java.math.BigInteger}, {@link
     *     java.math.BigDecimal}, {@link Double} (only for infinities and not-a-number), or null
     * @param text the value as it is written, without quotes and with escapes resolved
     * @param plainDate whether it is a date or date-time written without quotes, which site
     *     generators read as a date; {@code value} is then the text
     * @param length how many UTF-16 code units it takes in the file, quotes included
     */
    record Scalar(
            @Nullable Object value, String text, boolean plainDate, Position position, int length)
            implements Value {
        public Scalar {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(position, "position");
        }

        @Override
        public String typeName() {
            if (value == null) {
                return "empty";
            }
            if (plainDate) {
                return "a date";
            }
            if (value instanceof Boolean) {
                return "true or false";
            }
            return value instanceof Number ? "a number" : "a text";
        }
    }

    /** A list. */
    record Sequence(List<Value> items, Position position) implements Value {
        public Sequence {
            items = List.copyOf(items);
            Objects.requireNonNull(position, "position");
        }

        @Override
        public String typeName() {
            return "a list";
        }
    }

    /** Keys with values, in the order of the text. No key stands twice. */
    record Mapping(List<Entry> entries, Position position) implements Value {

        public static final Mapping EMPTY = new Mapping(List.of(), Position.START);

        /** A mapping of one key, at the place of its value. */
        public static Mapping of(String key, Value value) {
            return new Mapping(List.of(new Entry(key, value.position(), value)), value.position());
        }

        public Mapping {
            entries = List.copyOf(entries);
            Objects.requireNonNull(position, "position");
        }

        @Override
        public String typeName() {
            return "keys with values";
        }

        /** The value of a key. */
        public Optional<Value> get(String key) {
            return Optional.ofNullable(find(key));
        }

        private @Nullable Value find(String key) {
            for (Entry entry : entries) {
                if (entry.key().equals(key)) {
                    return entry.value();
                }
            }
            return null;
        }

        /** The entry of a key. */
        public Optional<Entry> entry(String key) {
            for (Entry entry : entries) {
                if (entry.key().equals(key)) {
                    return Optional.of(entry);
                }
            }
            return Optional.empty();
        }

        /** Whether a key has a boolean, and this one. */
        public boolean isSet(String key, boolean wanted) {
            return find(key) instanceof Scalar scalar
                    && Boolean.valueOf(wanted).equals(scalar.value());
        }

        /** The mapping of a key; an empty one if there is none. */
        public Mapping mapping(String key) {
            return find(key) instanceof Mapping mapping ? mapping : EMPTY;
        }

        /** The texts of a key's list or single value; what is no single value is left out. */
        public List<String> texts(String key) {
            List<String> texts = new ArrayList<>();
            Value value = find(key);
            for (Value item : value == null ? List.<Value>of() : value.items()) {
                if (item instanceof Scalar scalar && scalar.value() != null) {
                    texts.add(scalar.text());
                }
            }
            return texts;
        }

        /** The text of a key's single value; empty if there is none or if it is null. */
        public Optional<String> text(String key) {
            return find(key) instanceof Scalar scalar && scalar.value() != null
                    ? Optional.of(scalar.text())
                    : Optional.empty();
        }
    }

    /** A key with its value. */
    record Entry(String key, Position keyPosition, Value value) {
        public Entry {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(keyPosition, "keyPosition");
            Objects.requireNonNull(value, "value");
        }
    }
}
