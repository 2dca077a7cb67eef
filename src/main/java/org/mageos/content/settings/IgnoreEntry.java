package org.mageos.content.settings;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.mageos.content.finding.Expiry;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.RulePattern;
import org.mageos.content.pattern.Automaton;
import org.mageos.content.pattern.Glob;
import org.mageos.content.url.Paths;

/**
 * Findings that are set aside by the settings or the pom.
 *
 * @param rules the rules that they are of; never empty
 * @param files patterns of the files that they are in; empty: in any
 * @param targets patterns of what they are about, such as a link's destination; empty: anything
 * @param reason why they are set aside
 * @param until the last day on which they are
 * @param place where the entry stands
 */
public record IgnoreEntry(
        List<RulePattern> rules,
        List<Glob> files,
        List<Target> targets,
        Optional<String> reason,
        Optional<Expiry> until,
        Location place) {

    /** Neither a fragment, nor from the root, nor with a scheme. */
    private static final Pattern RELATIVE = Pattern.compile("[^#/?:][^:/]*(?:/|$)");

    /**
     * A pattern of what findings are about.
     *
     * @param text as it is written; {@code *} stands for any characters
     */
    public record Target(String text, Automaton pattern) {

        public static Target of(String text) {
            return new Target(text, Automaton.ofStars(text));
        }
    }

    /**
     * @throws IllegalArgumentException if it would set aside a rule as a whole; the message is for
     *     users
     */
    public IgnoreEntry {
        rules = List.copyOf(rules);
        files = List.copyOf(files);
        targets = List.copyOf(targets);
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(place, "place");
        if (rules.isEmpty()) {
            throw new IllegalArgumentException(
                    "An entry of 'ignore' must name a 'rule', such as link/broken or link/*");
        }
        if (isWide(files, Glob::toString) && isWide(targets, Target::text)) {
            throw new IllegalArgumentException(
                    "An entry of 'ignore' must name 'files' or a 'target'; a rule is switched off as"
                            + " a whole under 'rules'");
        }
    }

    private static <T> boolean isWide(List<T> patterns, Function<T, String> text) {
        return patterns.stream().map(text).allMatch(each -> each.replaceAll("[*/]", "").isEmpty());
    }

    /** Whether it is about a finding. */
    public boolean covers(Finding finding) {
        return rules.stream().anyMatch(rule -> rule.matches(finding.rule().id()))
                && isAbout(finding.location().file(), finding.subject());
    }

    /** Whether it is about something in a file, whatever the rule. */
    public boolean isAbout(String file, String subject) {
        return (files.isEmpty() || files.stream().anyMatch(glob -> glob.matches(file)))
                && (targets.isEmpty() || hasTarget(subject, file));
    }

    /** A relative destination is known by the path that it leads to as well. */
    private boolean hasTarget(String subject, String file) {
        Optional<String> path =
                RELATIVE.matcher(subject).lookingAt()
                        ? Paths.normalize(Paths.join(Paths.folder(file), subject))
                        : Optional.empty();
        return targets.stream()
                .map(Target::pattern)
                .anyMatch(
                        target ->
                                target.matches(subject)
                                        || path.filter(target::matches).isPresent());
    }

    /** What it stands for, as it is written. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        rules.forEach(rule -> text.append(text.isEmpty() ? "" : ", ").append(rule.text()));
        files.forEach(glob -> text.append(" in ").append(glob));
        targets.forEach(target -> text.append(" about ").append(target.text()));
        return text.toString();
    }
}
