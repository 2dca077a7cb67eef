package org.mageos.content.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.mageos.content.check.Check;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.LintResult;
import org.mageos.content.finding.LintResult.Counts;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.RunError;
import org.mageos.content.finding.Severity;
import org.mageos.content.site.Site;

/** A run over the content, to the findings. */
public final class Linter {

    private final Content content;
    private final Set<String> ruleGroups;
    private final List<RunError> errors = Collections.synchronizedList(new ArrayList<>());

    private Linter(Content content, Set<String> ruleGroups) {
        this.content = content;
        this.ruleGroups = Set.copyOf(ruleGroups);
    }

    /**
     * Asks the built-in checks, and those of others.
     *
     * @param ruleGroups the groups of rules to check, such as {@code link}; empty: all
     */
    public static LintResult lint(Content content, Set<String> ruleGroups) {
        Linter linter = new Linter(content, ruleGroups);
        return linter.run(Checks.all(content.options().root(), linter::isOn, linter.errors::add));
    }

    /**
     * Asks some checks, even if all of their rules are off: they may do more than finding.
     *
     * @param ruleGroups the groups of rules to check; empty: all
     * @param checks makes the checks, given what takes that which keeps them from their work
     * @return what was found; wrong settings and unreadable files are among its errors
     */
    public static LintResult ask(
            Content content,
            Set<String> ruleGroups,
            Function<Consumer<RunError>, List<Check>> checks) {
        Linter linter = new Linter(content, ruleGroups);
        return linter.run(checks.apply(linter.errors::add));
    }

    private LintResult run(List<Check> checks) {
        long start = System.nanoTime();
        errors.addAll(0, content.errors());
        if (content.site().isEmpty()) {
            return new LintResult(
                    content.options().root(),
                    "unknown",
                    List.of(),
                    List.of(),
                    List.of(),
                    errors,
                    new Counts(0, 0, 0, 0, 0, 0),
                    since(start));
        }
        Site site = content.site().get();
        Map<Rule, Severity> severities = severities(checks);
        List<Finding> findings = findings(site, checks, severities);
        Judgements judgements = Judgements.of(site, this::isAskedFor);
        return new LintResult(
                content.options().root(),
                site.generator().name(),
                severities.keySet().stream().sorted(Comparator.comparing(Rule::id)).toList(),
                findings,
                judgements.undecided(),
                errors,
                judgements.counts(),
                since(start));
    }

    /**
     * The rules to check, with their severity in this run; a rule that is off is not among them.
     */
    private Map<Rule, Severity> severities(List<Check> checks) {
        Map<Rule, Severity> severities = new HashMap<>();
        for (Check check : checks) {
            for (Rule rule : check.rules()) {
                if (isOn(rule)) {
                    severities.put(rule, severity(rule));
                }
            }
        }
        return severities;
    }

    private boolean isOn(Rule rule) {
        return severity(rule) != Severity.OFF && isAskedFor(rule.group());
    }

    private Severity severity(Rule rule) {
        return content.settings().rules().getOrDefault(rule.id(), rule.severity());
    }

    private boolean isAskedFor(String group) {
        return ruleGroups.isEmpty() || ruleGroups.contains(group);
    }

    /**
     * Asks the checks side by side: the one loads the schema library while another resolves links.
     */
    private List<Finding> findings(Site site, List<Check> checks, Map<Rule, Severity> severities) {
        Set<Finding> findings = ConcurrentHashMap.newKeySet();
        Consumer<Finding> sink =
                finding -> {
                    Severity severity = severities.get(finding.rule());
                    if (severity != null && !isIgnored(site, finding)) {
                        findings.add(finding.withSeverity(severity));
                    }
                };
        ExecutorService executor =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<?>> asked = new ArrayList<>();
            for (Check check : checks) {
                asked.add(executor.submit(() -> ask(check, site, sink)));
            }
            for (Future<?> answer : asked) {
                answer.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The run was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A check ended the run: " + e.getCause(), e);
        } finally {
            executor.shutdownNow();
        }
        return findings.stream().sorted().toList();
    }

    /** What is wrong in a file that git ignores is not wrong in the repository. */
    private static boolean isIgnored(Site site, Finding finding) {
        String file = finding.location().file();
        return site.tree().isIgnored(file) && !site.built().holds(file);
    }

    /** A mistake in one check, maybe somebody else's, must not cost the findings of the others. */
    private void ask(Check check, Site site, Consumer<Finding> sink) {
        try {
            check.check(site, sink);
        } catch (RuntimeException e) {
            String name = check.getClass().getName();
            errors.add(new RunError(Optional.empty(), "The check " + name + " failed: " + e));
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
