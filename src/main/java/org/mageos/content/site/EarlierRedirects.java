package org.mageos.content.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The redirect rules before another one, asked for one that leaves it nothing to do. Rules with
 * conditions always leave something. Not thread-safe.
 */
public final class EarlierRedirects {

    private final Map<String, Redirect> literal = new HashMap<>();
    private final PatternIndex patterns = new PatternIndex();
    private int count;

    /** Adds the next rule. */
    public void add(Redirect rule) {
        count++;
        if (rule.conditional()) {
            return;
        }
        if (rule.isLiteral()) {
            literal.putIfAbsent(rule.from(), rule);
        } else {
            patterns.add(count, rule);
        }
    }

    /** The rule that stands for all paths of a later one. */
    public Optional<Redirect> insteadOf(Redirect later) {
        Redirect same = literal.get(later.from());
        if (same != null) {
            return Optional.of(same);
        }
        // What matches all samples begins and ends as each of them does.
        List<String> samples = RedirectPattern.samples(later.from());
        return patterns.first(samples.get(1), pattern -> pattern.covers(samples))
                .map(PatternIndex.Entry::rule);
    }
}
