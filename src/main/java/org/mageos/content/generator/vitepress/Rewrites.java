package org.mageos.content.generator.vitepress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mageos.content.value.Value;

/**
 * Where {@code rewrites} moves pages. A function, or a pattern that is not read, leaves it open.
 *
 * @param rules the entries in their order; the first that is about a page counts
 * @param isOpen whether a page may be elsewhere than they say
 */
record Rewrites(List<Rewrite> rules, boolean isOpen) {

    private static final String KEY = "rewrites";

    Rewrites {
        rules = List.copyOf(rules);
    }

    static Rewrites of(ConfigPrograms programs) {
        List<Rewrite> rules = new ArrayList<>();
        boolean open = programs.isOpen(KEY);
        if (programs.get(KEY).orElse(null) instanceof Value.Mapping mapping) {
            for (Value.Entry entry : mapping.entries()) {
                Optional<Rewrite> rule =
                        entry.value() instanceof Value.Scalar to && to.value() instanceof String
                                ? Rewrite.of(entry.key(), to.text())
                                : Optional.empty();
                rule.ifPresent(rules::add);
                open |= rule.isEmpty();
            }
        }
        return new Rewrites(rules, open);
    }

    /**
     * The path of a page below the folder of sources, both with {@code .md}.
     *
     * @param page the path of its file
     */
    String apply(String page) {
        return rules.stream()
                .map(rule -> rule.apply(page))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(page);
    }
}
