package org.mageos.content.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The redirect rules that stand before another one and may leave nothing to it. */
public final class EarlierRedirects {

    private final Map<String, Redirect> literal = new HashMap<>();
    private final PatternRules patterns = new PatternRules();
    private int count;

    /** The rule because of which a later one never applies. */
    public Optional<Redirect> instead(Redirect later) {
        Redirect same = literal.get(later.from());
        if (same != null) {
            return Optional.of(same);
        }
        List<String> samples = RedirectPattern.samples(later.from());
        return patterns.first(samples.get(0), pattern -> pattern.matchesAll(samples))
                .map(PatternRules.Numbered::rule);
    }

    /** Adds the rule that follows; one with conditions leaves something to all others. */
    public void add(Redirect rule) {
        if (rule.conditional()) {
            return;
        }
        if (rule.isLiteral()) {
            literal.putIfAbsent(rule.from(), rule);
        } else {
            patterns.add(++count, rule);
        }
    }
}
