package org.mageos.content.finding;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which rules somebody means: one by its id, a group by {@code link/*}, or all by {@code *}.
 *
 * @param text as it is written
 */
public record RulePattern(String text) {

    private static final String ALL = "*";
    private static final String GROUP = "/*";

    public RulePattern {
        Objects.requireNonNull(text, "text");
    }

    /**
     * Reads a pattern.
     *
     * @param known the ids of all rules
     * @throws IllegalArgumentException if it stands for none of them; the message is for users
     */
    public static RulePattern of(String text, Collection<String> known) {
        RulePattern pattern = new RulePattern(text);
        if (known.stream().noneMatch(pattern::matches)) {
            Set<String> words = new TreeSet<>(known);
            known.forEach(id -> words.add(group(id)));
            throw new IllegalArgumentException(Wording.unknown("rule", text, words));
        }
        return pattern;
    }

    private static String group(String id) {
        return id.substring(0, id.indexOf('/')) + GROUP;
    }

    /** Whether it stands for a rule. */
    public boolean matches(String id) {
        return text.equals(ALL) || text.equals(id) || text.equals(group(id));
    }

    /** Whether it stands for all that another one stands for. */
    public boolean covers(RulePattern other) {
        return text.equals(ALL)
                || text.equals(other.text)
                || !other.text.equals(ALL) && text.equals(group(other.text));
    }

    /** The patterns that stand for a rule, from the narrowest to the widest. */
    public static RulePattern[] of(Rule rule) {
        return new RulePattern[] {
            new RulePattern(rule.id()), new RulePattern(group(rule.id())), new RulePattern(ALL)
        };
    }
}
