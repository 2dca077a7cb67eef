package org.mageos.content.settings;

import java.util.List;
import java.util.Map;
import org.mageos.content.finding.Severity;
import org.mageos.content.pattern.Glob;

/**
 * Severities that differ in some files.
 *
 * @param files the files, by pattern
 * @param rules the severities there, by rule id
 */
public record RuleOverride(List<Glob> files, Map<String, Severity> rules) {

    public RuleOverride {
        files = List.copyOf(files);
        rules = Map.copyOf(rules);
    }

    /** Whether it says something of a rule in a file. */
    boolean holds(String rule, String file) {
        return rules.containsKey(rule) && files.stream().anyMatch(glob -> glob.matches(file));
    }
}
