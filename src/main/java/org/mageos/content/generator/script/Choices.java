package org.mageos.content.generator.script;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mageos.content.value.Position;
import org.mageos.content.value.Value;

/**
 * What {@code condition ? a : b} may be: what both values have alike is read, all else is left
 * open.
 */
final class Choices {

    private final Unread unread;

    /** What stands for one of several values, with these. */
    private final Map<Value, List<Value>> choices = new IdentityHashMap<>();

    Choices(Unread unread) {
        this.unread = unread;
    }

    /**
     * What both values have alike, or what stands for one of them.
     *
     * @param whole whether nothing of the values is left open
     * @return empty if nothing can be said of it
     */
    Optional<Value> of(String path, Value one, Value other, boolean whole) {
        if (one instanceof Value.Mapping a
                && other instanceof Value.Mapping b
                && !isChoice(a)
                && !isChoice(b)) {
            return Optional.of(common(path, a, b, whole));
        }
        if (isSame(one, other)) {
            return Optional.of(one);
        }
        if (!whole) {
            return Optional.empty();
        }
        List<Value> values = new ArrayList<>(values(one));
        values.addAll(values(other));
        Value choice = new Value.Mapping(List.of(), one.position());
        choices.put(choice, values);
        return Optional.of(choice);
    }

    private Value common(String path, Value.Mapping a, Value.Mapping b, boolean whole) {
        List<Value.Entry> entries = new ArrayList<>();
        for (Value.Entry entry : a.entries()) {
            String below = path.isEmpty() ? entry.key() : path + "." + entry.key();
            Optional<Value> both =
                    b.get(entry.key()).flatMap(other -> of(below, entry.value(), other, whole));
            if (both.isEmpty()) {
                unread.replace(below);
            } else if (isChoice(both.get())) {
                unread.choice(below, values(both.get()));
            } else {
                entries.add(new Value.Entry(entry.key(), entry.keyPosition(), both.get()));
            }
        }
        for (Value.Entry entry : b.entries()) {
            if (a.get(entry.key()).isEmpty()) {
                unread.replace(path.isEmpty() ? entry.key() : path + "." + entry.key());
            }
        }
        return new Value.Mapping(entries, a.position());
    }

    boolean isChoice(Value value) {
        return choices.containsKey(value);
    }

    /** The values that one stands for, or the one itself. */
    List<Value> values(Value value) {
        return choices.getOrDefault(value, List.of(value));
    }

    /** Whether two values are alike, wherever they stand. */
    private static boolean isSame(Value one, Value other) {
        return Placed.at(Position.START, 0, one).equals(Placed.at(Position.START, 0, other));
    }
}
