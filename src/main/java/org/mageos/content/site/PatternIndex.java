package org.mageos.content.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Redirect rules with patterns, found by the text before and behind their placeholders instead of
 * by trying them all.
 */
final class PatternIndex {

    /** More rules that differ only between their first and last placeholder are not looked at. */
    private static final int MAX_ALIKE = 1000;

    private final Texts<Texts<List<Entry>>> byBeginning = new Texts<>();

    /** A rule with its place in the order. */
    record Entry(int number, Redirect rule, RedirectPattern pattern) {}

    /** Values by text, found by how a longer text begins or ends. */
    private static final class Texts<T> {

        private final Map<Integer, Map<String, T>> byLength = new TreeMap<>();

        Map<String, T> ofLength(int length) {
            return byLength.computeIfAbsent(length, key -> new HashMap<>());
        }

        List<T> beginning(String text) {
            List<T> found = new ArrayList<>();
            byLength.forEach(
                    (length, values) -> {
                        if (length <= text.length()) {
                            add(values.get(text.substring(0, length)), found);
                        }
                    });
            return found;
        }

        List<T> ending(String text) {
            List<T> found = new ArrayList<>();
            byLength.forEach(
                    (length, values) -> {
                        if (length <= text.length()) {
                            add(values.get(text.substring(text.length() - length)), found);
                        }
                    });
            return found;
        }

        private static <T> void add(@Nullable T value, List<T> into) {
            if (value != null) {
                into.add(value);
            }
        }
    }

    /** Adds a rule; its number is above that of all before. */
    void add(int number, Redirect rule) {
        RedirectPattern pattern = RedirectPattern.of(rule.from());
        List<Entry> alike =
                byBeginning
                        .ofLength(pattern.beginning().length())
                        .computeIfAbsent(pattern.beginning(), key -> new Texts<>())
                        .ofLength(pattern.ending().length())
                        .computeIfAbsent(pattern.ending(), key -> new ArrayList<>());
        if (alike.size() < MAX_ALIKE) {
            alike.add(new Entry(number, rule, pattern));
        }
    }

    /** The first rule whose pattern accepts; asked are those that can match a path. */
    Optional<Entry> first(String path, Predicate<RedirectPattern> accepts) {
        Entry first = null;
        for (Texts<List<Entry>> byEnding : byBeginning.beginning(path)) {
            for (List<Entry> alike : byEnding.ending(path)) {
                for (Entry entry : alike) {
                    if (first != null && first.number() < entry.number()) {
                        break;
                    }
                    if (accepts.test(entry.pattern())) {
                        first = entry;
                        break;
                    }
                }
            }
        }
        return Optional.ofNullable(first);
    }
}
