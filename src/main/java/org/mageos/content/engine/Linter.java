package org.mageos.content.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.mageos.content.check.Check;
import org.mageos.content.finding.LintResult;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.RunError;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.ResolvedUse;

/** A run over the content, to the findings. */
public final class Linter {

    /** Their checks ask what documents say of themselves, and whether they could be read. */
    private static final Set<String> WITHOUT_BODIES = Set.of("front-matter", "file");

    private final Content content;
    private final Set<String> ruleGroups;
    private final ResultBuilder result;

    private final Optional<Site> then;

    private Linter(Content content, Set<String> ruleGroups, Optional<Site> then) {
        this.then = then;
        this.content = content;
        this.ruleGroups = Set.copyOf(ruleGroups);
        this.result =
                new ResultBuilder(content).judgingSuppressions(SuppressionStep.ofSources(content));
    }

    /**
     * Asks the built-in checks, and those of others.
     *
     * @param ruleGroups the groups of rules to check, such as {@code link}; empty: all
     * @return what was found; wrong settings and unreadable files are among its errors
     */
    public static LintResult lint(Content content, Set<String> ruleGroups) {
        return lint(content, ruleGroups, Optional.empty());
    }

    /**
     * Whether some groups of rules are about more than what documents say of themselves.
     *
     * @param ruleGroups as for {@link #lint}
     */
    public static boolean isForBodies(Set<String> ruleGroups) {
        return ruleGroups.isEmpty()
                || !WITHOUT_BODIES.containsAll(ruleGroups)
                || Checks.ofOthers().iterator().hasNext();
    }

    /**
     * Asks the checks, those too that compare with an earlier commit.
     *
     * @param then the site as the commit has it
     */
    static LintResult lint(Content content, Set<String> ruleGroups, Optional<Site> then) {
        return new Linter(content, ruleGroups, then).run();
    }

    private LintResult run() {
        if (content.site().isPresent()) {
            check(content.site().get());
        }
        return result.build();
    }

    private void check(Site site) {
        List<Check> checks = Checks.all(this::isOn, then, result::fail);
        for (Check check : checks) {
            for (Rule rule : check.rules()) {
                if (isOn(rule)) {
                    result.checking(List.of(rule));
                }
            }
        }
        ask(site, checks);
        if (isAskedFor("link") || isAskedFor("image")) {
            for (ResolvedUse use : site.uses()) {
                if (isJudged(use)) {
                    result.count(use);
                }
            }
        }
    }

    private boolean isOn(Rule rule) {
        return !content.settings().isOff(rule) && isAskedFor(rule.group());
    }

    /** The words for the kinds of uses are those of the groups of rules. */
    private boolean isJudged(ResolvedUse use) {
        return isAskedFor(use.use().kind().word());
    }

    private boolean isAskedFor(String group) {
        return ruleGroups.isEmpty() || ruleGroups.contains(group);
    }

    /**
     * Asks the checks side by side: the one loads the schema library while another resolves links.
     */
    private void ask(Site site, List<Check> checks) {
        ExecutorService executor =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<?>> asked = new ArrayList<>();
            for (Check check : checks) {
                asked.add(executor.submit(() -> ask(check, site)));
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
    }

    /** A mistake in one check, maybe somebody else's, must not cost the findings of the others. */
    private void ask(Check check, Site site) {
        try {
            check.check(site, result::find);
        } catch (RuntimeException e) {
            String name = check.getClass().getName();
            result.fail(new RunError(Optional.empty(), "The check " + name + " failed: " + e));
        }
    }
}
