package org.mageos.content.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Redirect rules with placeholders, found by what stands before the first one, since a site may
 * have thousands of them. Not thread-safe until the last is added.
 */
final class PatternRules {

    private final Map<String, List<Numbered>> byBeginning = new HashMap<>();
    private int longest;

    /** A rule with its place in the order. */
    record Numbered(int number, Redirect rule, RedirectPattern pattern) {}

    /**
     * Adds a rule.
     *
     * @param number its place in the order, higher than those before
     */
    void add(int number, Redirect rule) {
        RedirectPattern pattern = rule.pattern();
        longest = Math.max(longest, pattern.beginning().length());
        byBeginning
                .computeIfAbsent(pattern.beginning(), key -> new ArrayList<>())
                .add(new Numbered(number, rule, pattern));
    }

    /** Of the rules that a path has the beginning of the first that fits. */
    Optional<Numbered> first(String path, Predicate<RedirectPattern> fits) {
        @Nullable Numbered first = null;
        for (int end = 0; end <= Math.min(longest, path.length()); end++) {
            for (Numbered rule : byBeginning.getOrDefault(path.substring(0, end), List.of())) {
                if (first != null && first.number() < rule.number()) {
                    break;
                }
                if (fits.test(rule.pattern())) {
                    first = rule;
                    break;
                }
            }
        }
        return Optional.ofNullable(first);
    }
}
