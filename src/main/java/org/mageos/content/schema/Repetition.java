package org.mageos.content.schema;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mageos.content.finding.Wording;
import org.mageos.content.value.Value;

/** Finds the item of a list that stands in it before. */
final class Repetition {

    private Repetition() {}

    /** The violation for the first item that repeats another, at the later of the two. */
    static Violation find(DataPlace list) {
        Map<Optional<Object>, Integer> seen = new HashMap<>();
        List<Value> items = list.value().items();
        for (int i = 0; i < items.size(); i++) {
            Integer earlier = seen.putIfAbsent(Optional.ofNullable(plain(items.get(i))), i);
            if (earlier != null) {
                return violation(list, items.get(i), earlier, i);
            }
        }
        return new Violation(
                list.position(),
                list.length(),
                "uniqueItems",
                Wording.sentence(list.name() + " has the same item twice"),
                list.path(),
                Optional.empty());
    }

    /** Whether a list has an item twice. */
    static boolean isIn(Value.Sequence list) {
        Set<Optional<Object>> seen = new HashSet<>();
        return !list.items().stream().allMatch(item -> seen.add(Optional.ofNullable(plain(item))));
    }

    private static Violation violation(DataPlace list, Value item, int earlier, int index) {
        String message =
                "item %s of %s repeats item %s, %s"
                        .formatted(index + 1, list.name(), earlier + 1, Words.show(item));
        return new Violation(
                item.position(),
                item instanceof Value.Scalar scalar ? scalar.length() : 0,
                "uniqueItems",
                Wording.sentence(message),
                list.path(),
                Optional.empty());
    }

    /** The value without its place, so that equal values are equal. */
    private static @Nullable Object plain(Value value) {
        if (value instanceof Value.Sequence list) {
            return list.items().stream().map(item -> Optional.ofNullable(plain(item))).toList();
        }
        if (value instanceof Value.Mapping mapping) {
            Map<String, Object> keys = new TreeMap<>();
            mapping.entries()
                    .forEach(e -> keys.put(e.key(), Optional.ofNullable(plain(e.value()))));
            return keys;
        }
        Object single = ((Value.Scalar) value).value();
        return single instanceof Number && !(single instanceof Double)
                ? new BigDecimal(Objects.toString(single)).stripTrailingZeros()
                : single;
    }
}
