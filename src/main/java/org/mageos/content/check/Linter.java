package org.mageos.content.check;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.mageos.content.check.LintResult.Counts;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.RunError;
import org.mageos.content.finding.Severity;
import org.mageos.content.settings.Settings;
import org.mageos.content.settings.SettingsReader;
import org.mageos.content.site.Site;
import org.mageos.content.site.SiteLoader;
import org.mageos.content.value.Position;

/** A run from the settings to the findings. */
public final class Linter {

    private final LintOptions options;
    private final List<RunError> errors = Collections.synchronizedList(new ArrayList<>());

    private Linter(LintOptions options) {
        this.options = options;
    }

    /**
     * Checks a folder.
     *
     * @return what was found; wrong settings and unreadable files are among its errors
     * @throws IOException if the folder itself cannot be read
     */
    public static LintResult lint(LintOptions options) throws IOException {
        return new Linter(options).lint();
    }

    private LintResult lint() throws IOException {
        long start = System.nanoTime();
        List<Check> checks = Checks.all(options.root(), errors::add);
        Map<String, Rule> rules = new HashMap<>();
        checks.forEach(check -> check.rules().forEach(rule -> rules.put(rule.id(), rule)));
        Settings settings = settings(rules.keySet());
        if (!errors.isEmpty()) {
            // With settings half understood every answer would be doubtful.
            return new LintResult(
                    options.root(),
                    "unknown",
                    List.of(),
                    List.of(),
                    List.of(),
                    errors,
                    new Counts(0, 0, 0, 0, 0, 0),
                    since(start));
        }
        SiteLoader.Loaded loaded =
                SiteLoader.load(options.root(), settings, options.excluded(), options.now());
        errors.addAll(loaded.errors());
        Site site = loaded.site();
        Map<Rule, Severity> severities = severities(checks, settings);
        List<Finding> findings = findings(site, checks, severities);
        Judgements judgements = Judgements.of(site, this::isAskedFor);
        return new LintResult(
                options.root(),
                site.generator().name(),
                severities.keySet().stream().sorted(Comparator.comparing(Rule::id)).toList(),
                findings,
                judgements.undecided(),
                errors,
                judgements.counts(),
                since(start));
    }

    private Settings settings(Set<String> rules) {
        Path usual = options.root().resolve(SettingsReader.DEFAULT_FILE);
        if (options.settingsFile().isEmpty() && !Files.exists(usual)) {
            return Settings.NONE;
        }
        Path path = options.settingsFile().orElse(usual).toAbsolutePath().normalize();
        String name = nameOf(path);
        try {
            SettingsReader.Read read = SettingsReader.read(path, name, rules);
            errors.addAll(read.errors());
            return read.settings();
        } catch (IOException e) {
            errors.add(error(name, "The settings cannot be read: " + e.getMessage()));
            return Settings.NONE;
        }
    }

    private String nameOf(Path path) {
        Path name = path.startsWith(options.root()) ? options.root().relativize(path) : path;
        return name.toString().replace(File.separatorChar, '/');
    }

    private static RunError error(String file, String message) {
        return new RunError(Optional.of(new Location(file, Position.START)), message);
    }

    /**
     * The rules to check, with their severity in this run; a rule that is off is not among them.
     */
    private Map<Rule, Severity> severities(List<Check> checks, Settings settings) {
        Map<Rule, Severity> severities = new HashMap<>();
        for (Check check : checks) {
            for (Rule rule : check.rules()) {
                Severity severity = settings.rules().getOrDefault(rule.id(), rule.severity());
                if (severity != Severity.OFF && isAskedFor(rule.group())) {
                    severities.put(rule, severity);
                }
            }
        }
        return severities;
    }

    private boolean isAskedFor(String group) {
        return options.ruleGroups().isEmpty() || options.ruleGroups().contains(group);
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
                if (check.rules().stream().anyMatch(severities::containsKey)) {
                    asked.add(executor.submit(() -> ask(check, site, sink)));
                }
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
        return site.tree().isIgnored(finding.location().file());
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
