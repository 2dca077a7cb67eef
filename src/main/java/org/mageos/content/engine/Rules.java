package org.mageos.content.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mageos.content.check.Check;
import org.mageos.content.external.ExternalFindings;
import org.mageos.content.finding.Rule;
import org.mageos.content.suppression.SuppressionRules;

/** The rules, gathered from the classes that report them. */
public final class Rules {

    private Rules() {}

    /**
     * The built-in rules in the order of the documentation: those of one group together, the groups
     * in the order of their first checks.
     */
    public static List<Rule> all() {
        return of(Checks.builtIn(rule -> true, Optional.empty(), error -> {}));
    }

    /** The built-in rules, and those that the checks of others bring. */
    public static List<Rule> withThoseOfOthers() {
        return of(Checks.all(rule -> true, Optional.empty(), error -> {}));
    }

    private static List<Rule> of(List<Check> checks) {
        Map<String, Set<Rule>> groups = new LinkedHashMap<>();
        Stream.concat(
                        checks.stream().map(Check::rules).flatMap(Collection::stream),
                        Stream.concat(
                                ExternalFindings.RULES.stream(), SuppressionRules.all().stream()))
                .forEach(
                        rule ->
                                groups.computeIfAbsent(rule.group(), g -> new LinkedHashSet<>())
                                        .add(rule));
        List<Rule> rules = new ArrayList<>();
        groups.values().forEach(rules::addAll);
        return List.copyOf(rules);
    }
}
