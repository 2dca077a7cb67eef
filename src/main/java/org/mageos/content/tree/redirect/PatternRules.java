package org.mageos.content.tree.redirect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Redirect rules with placeholders, found by what stands before the first one and behind the last,
 * since a site may have thousands of them. Not thread-safe until the last is added.
 */
final class PatternRules {

    private final Map<String, ByEnding> byBeginning = new HashMap<>();
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
                .computeIfAbsent(pattern.beginning(), key -> new ByEnding())
                .add(new Numbered(number, rule, pattern));
    }

    /**
     * Of the rules that a path has the beginning and the ending of the first that fits; a slash at
     * the end of the path may be one too many.
     */
    Optional<Numbered> first(String path, Predicate<RedirectPattern> fits) {
        @Nullable Numbered first = null;
        for (int end = 0; end <= Math.min(longest, path.length()); end++) {
            ByEnding rules = byBeginning.get(path.substring(0, end));
            if (rules != null) {
                first = rules.first(path, fits, first);
                if (path.endsWith("/")) {
                    first = rules.first(path.substring(0, path.length() - 1), fits, first);
                }
            }
        }
        return Optional.ofNullable(first);
    }

    /** The rules with the same beginning. */
    private static final class ByEnding {

        private final Map<String, List<Numbered>> byEnding = new HashMap<>();
        private int longest;

        void add(Numbered rule) {
            String ending = rule.pattern().ending();
            longest = Math.max(longest, ending.length());
            byEnding.computeIfAbsent(ending, key -> new ArrayList<>()).add(rule);
        }

        @Nullable Numbered first(
                String path, Predicate<RedirectPattern> fits, @Nullable Numbered known) {
            @Nullable Numbered first = known;
            for (int length = 0; length <= Math.min(longest, path.length()); length++) {
                String ending = path.substring(path.length() - length);
                for (Numbered rule : byEnding.getOrDefault(ending, List.of())) {
                    if (first != null && first.number() < rule.number()) {
                        break;
                    }
                    if (fits.test(rule.pattern())) {
                        first = rule;
                        break;
                    }
                }
            }
            return first;
        }
    }
}
