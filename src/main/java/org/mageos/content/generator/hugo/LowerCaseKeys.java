package org.mageos.content.generator.hugo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mageos.content.value.Value;

/** Hugo's keys, in settings and front matter, whose letter case does not count. */
final class LowerCaseKeys {

    private LowerCaseKeys() {}

    /** Puts all keys into lower case; of keys that become equal the last one stays. */
    static Value.Mapping of(Value.Mapping mapping) {
        Map<String, Value.Entry> entries = new LinkedHashMap<>();
        for (Value.Entry entry : mapping.entries()) {
            String key = entry.key().toLowerCase(Locale.ROOT);
            entries.put(key, new Value.Entry(key, entry.keyPosition(), of(entry.value())));
        }
        return new Value.Mapping(List.copyOf(entries.values()), mapping.position());
    }

    private static Value of(Value value) {
        if (value instanceof Value.Mapping mapping) {
            return of(mapping);
        }
        return value instanceof Value.Sequence list
                ? new Value.Sequence(
                        list.items().stream().map(LowerCaseKeys::of).toList(), list.position())
                : value;
    }

    /** The value of a key of front matter as it is written. */
    static Optional<Value> get(Value.Mapping frontMatter, String key) {
        for (Value.Entry entry : frontMatter.entries()) {
            if (entry.key().equalsIgnoreCase(key)) {
                return Optional.of(entry.value());
            }
        }
        return Optional.empty();
    }

    /** Both mappings in one; where both have a key, mappings are merged, else the first one's. */
    static Value.Mapping merged(Value.Mapping first, Value.Mapping second) {
        List<Value.Entry> entries = new ArrayList<>();
        for (Value.Entry entry : first.entries()) {
            Optional<Value> other = second.get(entry.key());
            boolean both =
                    entry.value() instanceof Value.Mapping
                            && other.filter(Value.Mapping.class::isInstance).isPresent();
            entries.add(
                    both
                            ? new Value.Entry(
                                    entry.key(),
                                    entry.keyPosition(),
                                    merged(
                                            (Value.Mapping) entry.value(),
                                            (Value.Mapping) other.get()))
                            : entry);
        }
        for (Value.Entry entry : second.entries()) {
            if (first.get(entry.key()).isEmpty()) {
                entries.add(entry);
            }
        }
        return new Value.Mapping(entries, first.position());
    }
}
