package org.mageos.content.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.mageos.content.document.Document;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.LintResult;
import org.mageos.content.finding.LintResult.Counts;
import org.mageos.content.finding.LintResult.Undecided;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.RunError;
import org.mageos.content.finding.Severity;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.LinkTarget;
import org.mageos.content.site.link.ResolvedUse;
import org.mageos.content.suppression.SuppressionRules;
import org.mageos.content.suppression.Suppressions;
import org.mageos.content.suppression.Suppressions.Outcome;

/**
 * What every run ends in, whatever it did: its findings with the severities of the settings, the
 * verdicts counted, and what kept it from its work. Findings and errors may come from any thread.
 */
final class ResultBuilder {

    private final long start = System.nanoTime();
    private final Content content;

    /** The rules that are checked; one that is off is not among them. */
    private final Map<String, Rule> rules = new TreeMap<>();

    private final Set<Finding> findings = ConcurrentHashMap.newKeySet();
    private final List<RunError> errors = Collections.synchronizedList(new ArrayList<>());
    private final List<Undecided> undecided = new ArrayList<>();
    private Optional<SuppressionStep> step = Optional.empty();
    private int ok;
    private int broken;
    private int external;

    ResultBuilder(Content content) {
        this.content = content;
        errors.addAll(content.errors());
    }

    /** Checks some rules, but for those that the settings switch off. */
    ResultBuilder checking(Collection<Rule> some) {
        for (Rule rule : some) {
            if (!content.settings().isOff(rule)) {
                rules.put(rule.id(), rule);
            }
        }
        return this;
    }

    /** Tells what is wrong with comments, and which of them are needed no more. */
    ResultBuilder judgingSuppressions(SuppressionStep how) {
        step = Optional.of(how);
        return checking(SuppressionRules.all());
    }

    /**
     * Takes a finding; of rules that are not checked there are none. One that its check makes less
     * of than its rule does stays so.
     */
    void find(Finding finding) {
        find(finding, most(finding));
    }

    private static Severity most(Finding finding) {
        boolean plain = finding.severity() == finding.rule().severity();
        return plain ? Severity.ERROR : finding.severity();
    }

    /**
     * Takes a finding that is no graver than something besides its rule says.
     *
     * @param most the gravest that it can be
     */
    void find(Finding finding, Severity most) {
        if (isToBeTold(finding)) {
            findings.add(judged(finding, most));
        }
    }

    private boolean isToBeTold(Finding finding) {
        return rules.containsKey(finding.rule().id())
                && content.isInScope(finding.location().file())
                && severity(finding) != Severity.OFF
                && !isIgnored(finding);
    }

    private Severity severity(Finding finding) {
        return content.settings().severity(finding.rule(), finding.location().file());
    }

    private Finding judged(Finding finding, Severity most) {
        Severity severity = severity(finding);
        return finding.withSeverity(severity.isAtLeast(most) ? most : severity);
    }

    /** What is wrong in a file that git ignores is not wrong in the repository. */
    private boolean isIgnored(Finding finding) {
        String file = finding.location().file();
        Optional<Site> site = content.site();
        return site.isPresent()
                && site.get().tree().isIgnored(file)
                && !site.get().built().holds(file);
    }

    /** Takes what kept the run from its work. */
    void fail(RunError error) {
        errors.add(error);
    }

    /** Counts links that lead somewhere. */
    void ok(int links) {
        ok += links;
    }

    /** Counts links that lead nowhere. */
    void broken(int links) {
        broken += links;
    }

    /** Counts links to other sites that were not followed. */
    void external(int links) {
        external += links;
    }

    /** Counts a link that could not be judged. */
    void undecided(Location location, String destination, String reason) {
        undecided.add(new Undecided(location, destination, reason));
    }

    /** Counts a link or image of the site. */
    void count(ResolvedUse use) {
        if (!content.isInScope(use.document().file())) {
            return;
        }
        switch (use.target().verdict()) {
            case OK -> ok(1);
            case BROKEN -> broken(1);
            case OUTSIDE -> external(isWeb(use.target()) ? 1 : 0);
            case UNDECIDED -> undecided(use.location(), use.destination(), reason(use.end()));
        }
    }

    private static boolean isWeb(LinkTarget target) {
        return target instanceof LinkTarget.Outside outside && outside.isWeb();
    }

    private static String reason(LinkTarget target) {
        if (target instanceof LinkTarget.Undecided open) {
            return open.reason();
        }
        return target instanceof LinkTarget.Found found
                ? found.fragment().note().orElse("not known")
                : "not known";
    }

    LintResult build() {
        List<Finding> found = new ArrayList<>(findings);
        Collections.sort(found);
        return content.site().isPresent()
                ? settingAside(content.site().get(), found)
                : built(found);
    }

    private LintResult settingAside(Site site, List<Finding> found) {
        Suppressions suppressions = SuppressionStep.of(content, site);
        if (suppressions.isEmpty()) {
            return built(found);
        }
        Outcome outcome = suppressions.apply(found);
        // What is told of comments may be set aside as well.
        Outcome own = suppressions.apply(aboutSuppressions(site, suppressions));
        LintResult result = built(merged(outcome.findings(), own.findings()));
        LintResult told =
                result.settingAside(result.findings(), merged(outcome.aside(), own.aside()));
        Optional<String> remark = suppressions.endingSoon();
        return remark.isPresent() ? told.withRemark(remark.get()) : told;
    }

    private List<Finding> aboutSuppressions(Site site, Suppressions suppressions) {
        if (step.isEmpty()) {
            return List.of();
        }
        List<Finding> told = new ArrayList<>(suppressions.invalid());
        if (errors.isEmpty()) {
            told.addAll(suppressions.unused(step.get().asked(site, rules.keySet(), undecided)));
        }
        return told.stream()
                .filter(this::isToBeTold)
                .map(finding -> judged(finding, most(finding)))
                .distinct()
                .sorted()
                .toList();
    }

    private static <T extends Comparable<T>> List<T> merged(List<T> some, List<T> others) {
        List<T> merged = new ArrayList<>(some);
        merged.addAll(others);
        Collections.sort(merged);
        return merged;
    }

    private LintResult built(List<Finding> told) {
        Optional<Site> site = content.site();
        List<String> files = new ArrayList<>();
        for (Document document : site.isPresent() ? site.get().documents() : List.<Document>of()) {
            files.add(document.file());
        }
        List<Undecided> open = new ArrayList<>(undecided);
        open.sort(Comparator.comparing(Undecided::location));
        return LintResult.of(
                        content.options().root(),
                        site.isPresent() ? site.get().generator().name() : "unknown")
                .files(files)
                .rules(List.copyOf(rules.values()))
                .findings(told)
                .undecided(open)
                .errors(errors)
                .remarks(Remarks.of(content))
                .counts(counts(files))
                .time(Duration.ofNanos(System.nanoTime() - start))
                .build();
    }

    private Counts counts(List<String> files) {
        int documents = 0;
        for (String file : files) {
            documents += content.isInScope(file) ? 1 : 0;
        }
        return new Counts(
                documents, ok + broken + undecided.size(), ok, broken, undecided.size(), external);
    }
}
