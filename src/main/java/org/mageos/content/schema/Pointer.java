package org.mageos.content.schema;

import java.util.List;
import java.util.Optional;
import org.mageos.content.value.Value;

/** JSON Pointers (RFC 6901), by which the schema library names places. */
final class Pointer {

    /** No key is written so: in a pointer {@code ~} is followed by 0 or 1. */
    private static final String KEY_ITSELF = "~k";

    private Pointer() {}

    /** The keys and indexes of a pointer. */
    static List<String> segments(String pointer) {
        if (pointer.isEmpty()) {
            return List.of();
        }
        return List.of(pointer.substring(1).split("/", -1)).stream().map(Pointer::decode).toList();
    }

    /** The segment for a key that is itself looked at, not its value. */
    static String ofKeyItself(String key) {
        return KEY_ITSELF + key.replace("~", "~0").replace("/", "~1");
    }

    /** Whether a segment names a key itself. */
    static boolean isKeyItself(String segment) {
        return segment.startsWith(KEY_ITSELF);
    }

    /** The key that a segment made by {@link #ofKeyItself} names. */
    static String keyItself(String segment) {
        return segment.substring(KEY_ITSELF.length());
    }

    /** The value at a pointer. */
    static Optional<Value> find(Value root, String pointer) {
        Optional<Value> value = Optional.of(root);
        for (String segment : segments(pointer)) {
            value = value.flatMap(parent -> child(parent, segment));
        }
        return value;
    }

    /** The value of a key or the item of a list. */
    static Optional<Value> child(Value parent, String segment) {
        if (parent instanceof Value.Mapping mapping) {
            return mapping.get(segment);
        }
        if (parent instanceof Value.Sequence list && segment.matches("\\d{1,9}")) {
            int index = Integer.parseInt(segment);
            return index < list.items().size()
                    ? Optional.of(list.items().get(index))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private static String decode(String segment) {
        if (segment.startsWith(KEY_ITSELF)) {
            return KEY_ITSELF + decode(segment.substring(KEY_ITSELF.length()));
        }
        return segment.replace("~1", "/").replace("~0", "~");
    }
}
