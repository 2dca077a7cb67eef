package org.mageos.content.generator.script;

import java.util.List;
import org.mageos.content.value.Position;
import org.mageos.content.value.Value;

/** Values that stand at another place than that where they are written: where they are named. */
final class Placed {

    private Placed() {}

    /**
     * @param length how many UTF-16 code units the name takes
     */
    static Value at(Position place, int length, Value value) {
        if (value instanceof Value.Mapping mapping) {
            List<Value.Entry> entries =
                    mapping.entries().stream()
                            .map(
                                    entry ->
                                            new Value.Entry(
                                                    entry.key(),
                                                    place,
                                                    at(place, length, entry.value())))
                            .toList();
            return new Value.Mapping(entries, place);
        }
        if (value instanceof Value.Sequence list) {
            return new Value.Sequence(
                    list.items().stream().map(item -> at(place, length, item)).toList(), place);
        }
        return value instanceof Value.Scalar scalar
                ? new Value.Scalar(scalar.value(), scalar.text(), scalar.plainDate(), place, length)
                : value;
    }
}
