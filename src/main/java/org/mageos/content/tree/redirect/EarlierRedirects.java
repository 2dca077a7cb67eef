package org.mageos.content.tree.redirect;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The redirect rules that stand before another one and may leave nothing to it. */
public final class EarlierRedirects {

    private final Map<RedirectDialect, OfHost> all = new EnumMap<>(RedirectDialect.class);

    /** Those that apply even where a page is. */
    private final Map<RedirectDialect, OfHost> forced = new EnumMap<>(RedirectDialect.class);

    /**
     * The rule because of which a later one never applies. One that leaves pages alone leaves them
     * to a later one that does not.
     */
    public Optional<Redirect> instead(Redirect later) {
        return Optional.ofNullable((later.forced() ? forced : all).get(later.dialect()))
                .flatMap(host -> host.instead(later));
    }

    /** Adds the rule that follows; one with conditions leaves something to all others. */
    public void add(Redirect rule) {
        if (!rule.conditional()) {
            all.computeIfAbsent(rule.dialect(), host -> new OfHost()).add(rule);
            if (rule.forced()) {
                forced.computeIfAbsent(rule.dialect(), host -> new OfHost()).add(rule);
            }
        }
    }

    /** The rules of one host. */
    private static final class OfHost {

        private final Map<String, Redirect> same = new HashMap<>();
        private final PatternRules patterns = new PatternRules();
        private int count;

        Optional<Redirect> instead(Redirect later) {
            Redirect equal = same.get(later.from());
            if (equal != null) {
                return Optional.of(equal);
            }
            List<String> samples = later.dialect().samples(later.from());
            return samples.isEmpty()
                    ? Optional.empty()
                    : patterns.first(samples.get(0), pattern -> pattern.matchesAll(samples))
                            .map(PatternRules.Numbered::rule);
        }

        void add(Redirect rule) {
            same.putIfAbsent(rule.from(), rule);
            if (!rule.isLiteral()) {
                patterns.add(++count, rule);
            }
        }
    }
}
