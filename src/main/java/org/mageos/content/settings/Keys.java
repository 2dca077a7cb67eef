package org.mageos.content.settings;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mageos.content.finding.Wording;
import org.mageos.content.value.Value;

/**
 * The keys of one mapping of the settings file. What is asked for is what is known: a key that
 * nobody asked for is {@linkplain #reportUnknown() reported}.
 */
final class Keys {

    private final Value.Mapping mapping;
    private final Problems problems;
    private final Map<String, Optional<Setting>> asked = new LinkedHashMap<>();

    Keys(Value.Mapping mapping, Problems problems) {
        this.mapping = mapping;
        this.problems = problems;
    }

    /** A key that may be absent. */
    Optional<Setting> find(String key) {
        return asked.computeIfAbsent(key, wanted -> mapping.entry(wanted).map(this::setting));
    }

    /**
     * A key that must be there; its absence is reported.
     *
     * @param purpose what it is for, as it is printed behind the key's name
     */
    Optional<Setting> require(String key, String purpose) {
        Optional<Setting> setting = find(key);
        if (setting.isEmpty()) {
            problems.report(
                    mapping.position(), "The key '%s' is missing: %s".formatted(key, purpose));
        }
        return setting;
    }

    /**
     * A mapping whose keys the writer chooses; what cannot be read is left out.
     *
     * @return the values read, in the order of the file; empty if the key is absent
     */
    <T> Map<String, T> map(String key, Function<Setting, Optional<T>> reader) {
        Map<String, T> read = new LinkedHashMap<>();
        for (Setting named : named(key)) {
            reader.apply(named).ifPresent(value -> read.put(named.key(), value));
        }
        return read;
    }

    /** Like {@link #map}, where what is read knows its name. */
    <T> List<T> all(String key, Function<Setting, Optional<T>> reader) {
        return List.copyOf(map(key, reader).values());
    }

    /** A list, or a single item without one; what cannot be read is left out. */
    <T> List<T> items(String key, Function<Setting, Optional<T>> reader) {
        return find(key).stream()
                .flatMap(setting -> setting.items().stream())
                .flatMap(item -> reader.apply(item).stream())
                .toList();
    }

    /**
     * A list of texts with a syntax of their own, or a single one without a list.
     *
     * @param parser see {@link Setting#parsed}
     */
    <T> List<Sourced<T>> list(String key, Function<String, T> parser) {
        return items(key, item -> item.sourced(parser));
    }

    /** A list of texts, or a single one without a list. */
    List<String> texts(String key) {
        return items(key, Setting::text);
    }

    private List<Setting> named(String key) {
        return find(key).flatMap(setting -> setting.keys(Keys::everyKey)).orElse(List.of());
    }

    private List<Setting> everyKey() {
        return mapping.entries().stream().map(entry -> find(entry.key()).orElseThrow()).toList();
    }

    /** The names in a mapping below this one, in order, without looking at their values. */
    Set<String> namesBelow(String key) {
        return mapping.get(key).stream()
                .filter(Value.Mapping.class::isInstance)
                .flatMap(value -> ((Value.Mapping) value).entries().stream())
                .map(Value.Entry::key)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    void reportUnknown() {
        for (Value.Entry entry : mapping.entries()) {
            if (!asked.containsKey(entry.key())) {
                problems.report(
                        entry.keyPosition(), Wording.unknown("key", entry.key(), asked.keySet()));
            }
        }
    }

    private Setting setting(Value.Entry entry) {
        return new Setting(entry.key(), entry.keyPosition(), entry.value(), problems);
    }
}
