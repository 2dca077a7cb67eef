package org.mageos.content.suppression;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mageos.content.document.Document;
import org.mageos.content.document.Region;
import org.mageos.content.finding.LintResult.Undecided;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.RulePattern;
import org.mageos.content.finding.Severity;
import org.mageos.content.settings.IgnoreEntry;
import org.mageos.content.site.Site;

/**
 * What a run would have found if it were there. Only of that can be said that something sets
 * nothing aside.
 */
public final class Asked {

    private static final Pattern EXTERNAL = Pattern.compile("(?i)(?:[a-z][a-z0-9+.-]*:|//)");

    /** Groups whose rules say nothing where a link could not be judged. */
    private static final Set<String> OF_ALL_LINKS = Set.of("page", "route", "redirect");

    private final Site site;
    private final Set<String> rules;
    private final Collection<Rule> switchedOn;
    private final Predicate<String> ofOtherSites;
    private final Predicate<String> isInScope;
    private final Map<String, List<Undecided>> undecided;

    /**
     * @param rules the rules that were judged, each to its end
     * @param switchedOn the rules that are not off, whoever asks them
     * @param ofOtherSites whether a rule is about links to other sites only
     * @param isInScope whether the run was about a file
     * @param undecided what could not be judged
     */
    public Asked(
            Site site,
            Set<String> rules,
            Collection<Rule> switchedOn,
            Predicate<String> ofOtherSites,
            Predicate<String> isInScope,
            Collection<Undecided> undecided) {
        this.site = Objects.requireNonNull(site, "site");
        this.rules = Set.copyOf(rules);
        this.switchedOn = List.copyOf(switchedOn);
        this.ofOtherSites = Objects.requireNonNull(ofOtherSites, "ofOtherSites");
        this.isInScope = Objects.requireNonNull(isInScope, "isInScope");
        this.undecided =
                undecided.stream().collect(Collectors.groupingBy(one -> one.location().file()));
    }

    /** Whether a finding that a comment is about would have been found. */
    boolean wouldBeFound(Suppression comment) {
        String file = comment.place().file();
        Optional<Document> document = site.document(file);
        return isInScope.test(file)
                && document.map(Document::problems).orElse(List.of()).isEmpty()
                && wereAsked(comment.rule(), file, !hasLinksToOthers(document, comment.region()))
                && !isOpen(comment.rule(), file, comment.region());
    }

    private static boolean hasLinksToOthers(Optional<Document> document, Region region) {
        return document.isEmpty()
                || document.get().uses().stream()
                        .filter(use -> region.contains(use.position()))
                        .anyMatch(use -> EXTERNAL.matcher(use.destination()).lookingAt());
    }

    /** Whether a finding that an entry is about would have been found. */
    boolean wouldBeFound(IgnoreEntry entry) {
        boolean everywhere = site.documents().stream().map(Document::file).allMatch(isInScope);
        return everywhere
                && undecided.values().stream()
                        .flatMap(List::stream)
                        .noneMatch(one -> entry.isAbout(one.location().file(), one.destination()))
                && entry.rules().stream().allMatch(rule -> wereAsked(rule, "", false))
                && entry.rules().stream().noneMatch(this::saysNothing);
    }

    /**
     * Whether all rules of a pattern were asked that can say something.
     *
     * @param file the file that they would say something of; empty for any
     * @param onlyOwn whether there are no links to other sites
     */
    private boolean wereAsked(RulePattern pattern, String file, boolean onlyOwn) {
        List<String> wanted =
                switchedOn.stream()
                        .filter(rule -> pattern.matches(rule.id()))
                        .filter(rule -> file.isEmpty() || isOn(rule, file))
                        .map(Rule::id)
                        .filter(id -> !SuppressionRules.isOne(id))
                        .filter(
                                id ->
                                        pattern.text().equals(id)
                                                || !(onlyOwn && ofOtherSites.test(id)))
                        .toList();
        return !wanted.isEmpty() && rules.containsAll(wanted);
    }

    private boolean isOn(Rule rule, String file) {
        return site.settings().severity(rule, file) != Severity.OFF;
    }

    /** Whether a link could not be judged that a finding might be about. */
    private boolean isOpen(RulePattern pattern, String file, Region region) {
        return saysNothing(pattern)
                || undecided.getOrDefault(file, List.of()).stream()
                        .anyMatch(one -> region.contains(one.location().position()));
    }

    private boolean saysNothing(RulePattern pattern) {
        return !undecided.isEmpty()
                && switchedOn.stream()
                        .map(Rule::id)
                        .filter(pattern::matches)
                        .anyMatch(
                                id ->
                                        OF_ALL_LINKS.contains(id.substring(0, id.indexOf('/')))
                                                || id.equals("image/unused"));
    }
}
