package org.mageos.content.schema;

import java.util.Optional;
import org.mageos.content.value.Position;
import org.mageos.content.value.Value;

/**
 * A place in the data, and what a writer would call it.
 *
 * @param value the value there
 * @param position the key that holds it, or the item of a list
 * @param length how many UTF-16 code units of the line the key or item covers; 0 if unknown
 * @param name how to speak of it: {@code 'metadata.title'}, {@code item 2 of 'tags'}
 * @param path the keys that lead to it: {@code metadata.title}
 */
record DataPlace(Value value, Position position, int length, String name, String path) {

    /** The root of the data. */
    static DataPlace root(Value root, String name) {
        return new DataPlace(root, root.position(), 0, name, "");
    }

    /**
     * The place at a JSON Pointer.
     *
     * @param rootName what the data as a whole is called
     */
    static DataPlace find(Value root, String pointer, String rootName) {
        DataPlace place = root(root, rootName);
        for (String segment : Pointer.segments(pointer)) {
            place = place.child(segment);
        }
        return place;
    }

    /** What a key below would be called, whether it exists or not. */
    String nameOf(String key) {
        int close = name.startsWith("'") ? name.indexOf('\'', 1) : -1;
        boolean nested = close > 0 && !path.isEmpty();
        if (nested) {
            return name.substring(0, close) + "." + key + name.substring(close);
        }
        return path.isEmpty() ? "'" + key + "'" : "'" + key + "' in " + name;
    }

    /** The path of a key below, whether it exists or not. */
    String pathOf(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private DataPlace child(String segment) {
        if (Pointer.isKeyItself(segment)) {
            return keyItself(Pointer.keyItself(segment));
        }
        if (value instanceof Value.Mapping mapping) {
            Optional<Value.Entry> entry = mapping.entry(segment);
            return entry.map(
                            found ->
                                    new DataPlace(
                                            found.value(),
                                            found.keyPosition(),
                                            segment.length(),
                                            nameOf(segment),
                                            pathOf(segment)))
                    .orElse(this);
        }
        return Pointer.child(value, segment).map(item -> item(item, segment)).orElse(this);
    }

    private DataPlace item(Value item, String index) {
        int length = item instanceof Value.Scalar scalar ? scalar.length() : 0;
        String itemName = "item " + (Integer.parseInt(index) + 1) + " of " + name;
        return new DataPlace(item, item.position(), length, itemName, path);
    }

    private DataPlace keyItself(String key) {
        DataPlace entry = child(key);
        Value text = new Value.Scalar(key, key, false, entry.position(), key.length());
        return new DataPlace(
                text, entry.position(), key.length(), "the key " + entry.name(), entry.path());
    }
}
