package org.mageos.content.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Fix;
import org.mageos.content.finding.Fix.Edit;
import org.mageos.content.finding.LintResult;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.RunError;
import org.mageos.content.finding.Severity;
import org.mageos.content.output.JsonObject;

/**
 * {@code report.sarif}: findings as <a
 * href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>, for
 * GitHub code scanning and for editors.
 *
 * <p>Files are relative to the root of the repository, which is declared as {@code %SRCROOT%}
 * without a URI: the standard allows that (3.14.14) where output is to be the same on every
 * machine, and GitHub takes {@code %SRCROOT%} so.
 *
 * <p>Code scanning keeps 5,000 results of a run: of more, the gravest are written, and a
 * notification says how many are left out.
 *
 * <p>Undecided links are no results: viewers would show them as problems.
 *
 * @param tool the program that writes
 * @param paths where the content lies in the repository
 * @param all whether what is set aside is written, too, and marked as such
 * @see <a
 *     href="https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning">SARIF
 *     support for code scanning</a>
 */
public record SarifReport(Tool tool, RepositoryPaths paths, boolean all) implements Report {

    /** How many results of a run code scanning keeps. */
    private static final int MAX_RESULTS = 5_000;

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    public SarifReport {
        Objects.requireNonNull(tool, "tool");
        Objects.requireNonNull(paths, "paths");
    }

    /** Without what is set aside. */
    public SarifReport(Tool tool, RepositoryPaths paths) {
        this(tool, paths, false);
    }

    @Override
    public void write(List<Run> runs, Writer out) throws IOException {
        List<JsonObject> written = new ArrayList<>();
        for (Run run : runs) {
            written.add(run(run));
        }
        new JsonObject()
                .with("$schema", SCHEMA)
                .with("version", "2.1.0")
                .with("runs", written)
                .write(out);
    }

    private JsonObject run(Run run) {
        LintResult result = run.result();
        List<Rule> rules = rules(result);
        // The id tells the runs of several goals apart: GitHub refuses two runs of one category.
        String module = paths.prefix().isEmpty() ? "" : paths.prefix() + "/";
        JsonObject id = new JsonObject().with("id", "mageos-content/" + module + run.name() + "/");
        JsonObject root = new JsonObject().with("description", text("The root of the repository"));
        return new JsonObject()
                .with("tool", new JsonObject().with("driver", driver(rules)))
                .with("automationDetails", id)
                .with("columnKind", "utf16CodeUnits")
                .with("originalUriBaseIds", new JsonObject().with(SarifPlaces.ROOT, root))
                .with("invocations", List.of(invocation(result)))
                .with("results", results(result, rules));
    }

    /** The rules that were checked, and those that findings name besides. */
    private static List<Rule> rules(LintResult result) {
        Set<Rule> rules = new LinkedHashSet<>(result.rules());
        for (SarifEntry entry : SarifEntry.all(result)) {
            rules.add(entry.finding().rule());
        }
        return List.copyOf(rules);
    }

    private JsonObject driver(List<Rule> rules) {
        List<JsonObject> written = new ArrayList<>();
        for (Rule rule : rules) {
            written.add(rule(rule));
        }
        return new JsonObject()
                .with("name", Tool.NAME)
                .with("version", tool.version())
                .with("informationUri", Tool.HOME.toString())
                .with("rules", written);
    }

    private static JsonObject rule(Rule rule) {
        JsonObject configuration =
                new JsonObject()
                        .with("enabled", rule.severity() != Severity.OFF)
                        .with("level", level(rule.severity()));
        Optional<URI> uri = rule.documentation();
        String help = rule.why() + (uri.isPresent() ? " See " + uri.get() : "");
        // GitHub requires fullDescription and help beside shortDescription.
        JsonObject described =
                new JsonObject()
                        .with("id", rule.id())
                        .with("shortDescription", text(rule.says()))
                        .with("fullDescription", text(rule.says() + ". " + rule.why()))
                        .with("help", text(help).with("markdown", markdown(rule)))
                        .with(
                                "properties",
                                new JsonObject().withTexts("tags", List.of(rule.group())));
        if (uri.isPresent()) {
            described.with("helpUri", uri.get().toString());
        }
        return described.with("defaultConfiguration", configuration);
    }

    private static String markdown(Rule rule) {
        return rule.documentation().isPresent()
                ? rule.why() + "\n\n[" + rule.id() + "](" + rule.documentation().get() + ")"
                : rule.why();
    }

    private JsonObject invocation(LintResult result) {
        List<JsonObject> notifications = new ArrayList<>();
        for (RunError error : result.errors()) {
            notifications.add(notification(error));
        }
        int left = told(result).size() - MAX_RESULTS;
        if (left > 0) {
            notifications.add(
                    new JsonObject()
                            .with("level", "warning")
                            .with(
                                    "message",
                                    text(
                                            left
                                                    + " milder findings are left out; report.json"
                                                    + " has all")));
        }
        return new JsonObject()
                .with("executionSuccessful", result.errors().isEmpty())
                .with("toolExecutionNotifications", notifications);
    }

    private JsonObject notification(RunError error) {
        List<JsonObject> locations =
                error.location().stream().map(place -> places().of(place, 0)).toList();
        return new JsonObject()
                .with("level", "error")
                .with("message", text(error.message()))
                .with("locations", locations);
    }

    private List<Finding> told(LintResult result) {
        List<Finding> told = new ArrayList<>();
        for (SarifEntry entry : SarifEntry.all(result)) {
            if (all || entry.isAlwaysTold()) {
                told.add(entry.finding());
            }
        }
        return told;
    }

    private List<JsonObject> results(LintResult result, List<Rule> rules) {
        Map<Rule, Integer> indexes = new HashMap<>();
        for (Rule rule : rules) {
            indexes.put(rule, indexes.size());
        }
        Fingerprints fingerprints = new Fingerprints();
        List<JsonObject> results = new ArrayList<>();
        Set<Finding> kept = gravest(told(result));
        boolean compared = SarifEntry.isCompared(result);
        for (SarifEntry entry : SarifEntry.all(result)) {
            // Which of equal findings it is does not depend on what is written of them.
            Finding finding = entry.finding();
            String fingerprint = fingerprints.next(finding);
            if (kept.contains(finding)) {
                JsonObject told = result(finding, indexes.get(finding.rule()), fingerprint);
                if (all) {
                    entry.mark(told, compared);
                }
                results.add(told);
            }
        }
        return results;
    }

    private static Set<Finding> gravest(List<Finding> findings) {
        if (findings.size() <= MAX_RESULTS) {
            return new HashSet<>(findings);
        }
        findings.sort(Finding::compareSeverity);
        return new HashSet<>(findings.subList(0, MAX_RESULTS));
    }

    private JsonObject result(Finding finding, int ruleIndex, String fingerprint) {
        JsonObject result =
                new JsonObject()
                        .with("ruleId", finding.rule().id())
                        .with("ruleIndex", ruleIndex)
                        .with("level", level(finding.severity()))
                        .with("message", text(finding.text()))
                        .with(
                                "locations",
                                List.of(places().of(finding.location(), finding.length())))
                        .with("relatedLocations", places().related(finding.related()))
                        .with(
                                "partialFingerprints",
                                new JsonObject().with(Fingerprints.NAME, fingerprint))
                        .with("properties", new JsonObject().with("subject", finding.subject()));
        if (finding.fix().isPresent()) {
            result.with("fixes", List.of(fix(finding.fix().get())));
        }
        return result;
    }

    private JsonObject fix(Fix fix) {
        List<JsonObject> changes =
                fix.edits().stream()
                        .collect(groupingBy(edit -> edit.at().file(), TreeMap::new, toList()))
                        .entrySet()
                        .stream()
                        .map(file -> change(file.getKey(), file.getValue()))
                        .toList();
        return new JsonObject()
                .with("description", text("Certain, for " + fix.why()))
                .with("artifactChanges", changes);
    }

    private JsonObject change(String file, List<Edit> edits) {
        return new JsonObject()
                .with("artifactLocation", places().artifact(file))
                .with("replacements", edits.stream().map(SarifReport::replacement).toList());
    }

    private static JsonObject replacement(Edit edit) {
        return new JsonObject()
                .with("deletedRegion", SarifPlaces.region(edit.at(), edit.old().length()))
                .with("insertedContent", text(edit.text()));
    }

    private SarifPlaces places() {
        return new SarifPlaces(paths);
    }

    private static JsonObject text(String text) {
        return new JsonObject().with("text", text);
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO, OFF -> "note";
        };
    }
}
