package org.mageos.content.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mageos.content.finding.Aside;
import org.mageos.content.finding.Aside.Kind;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.LintResult;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.RunError;
import org.mageos.content.output.JsonObject;

/**
 * {@code report.json}: everything a run knows, in a format of our own.
 *
 * <p>{@code report.schema.json} beside this package describes it; {@code version} grows when a key
 * is renamed, removed or changes its meaning, and new keys may come without.
 *
 * @param tool the program that writes
 */
public record JsonReport(Tool tool) implements Report {

    private static final int VERSION = 1;

    public JsonReport {
        Objects.requireNonNull(tool, "tool");
    }

    @Override
    public void write(List<Run> runs, Writer out) throws IOException {
        List<JsonObject> written = new ArrayList<>();
        for (Run run : runs) {
            written.add(run(run));
        }
        new JsonObject()
                .with("version", VERSION)
                .with(
                        "tool",
                        new JsonObject().with("name", Tool.NAME).with("version", tool.version()))
                .with("runs", written)
                .write(out);
    }

    private static JsonObject run(Run run) {
        LintResult result = run.result();
        return new JsonObject()
                .with("name", run.name())
                .with("generator", result.generator())
                .with("summary", summary(result))
                .with("rules", rules(result))
                .with("findings", findings(result))
                .with("suppressed", asides(result, Kind.SUPPRESSED))
                .with("ignored", asides(result, Kind.IGNORED))
                .with("old", asides(result, Kind.OLD))
                .with("known", asides(result, Kind.KNOWN))
                .with("undecided", undecided(result))
                .with("errors", errors(result))
                .with("remarks", remarks(result));
    }

    private static List<JsonObject> findings(LintResult result) {
        List<JsonObject> findings = new ArrayList<>();
        for (Finding finding : result.findings()) {
            findings.add(finding(finding));
        }
        return findings;
    }

    private static List<JsonObject> asides(LintResult result, Kind kind) {
        List<JsonObject> asides = new ArrayList<>();
        for (Aside aside : result.aside(kind)) {
            asides.add(aside(aside));
        }
        return asides;
    }

    private static JsonObject aside(Aside aside) {
        JsonObject told = finding(aside.finding()).with("reason", aside.reason());
        if (aside.by().isPresent()) {
            told.with("by", place(aside.by().get()));
        }
        return told;
    }

    private static List<JsonObject> remarks(LintResult result) {
        List<JsonObject> remarks = new ArrayList<>();
        for (String note : result.notes()) {
            remarks.add(new JsonObject().with("message", note));
        }
        return remarks;
    }

    private static JsonObject summary(LintResult result) {
        LintResult.Counts counts = result.counts();
        JsonObject links =
                new JsonObject()
                        .with("checked", counts.links())
                        .with("ok", counts.ok())
                        .with("broken", counts.broken())
                        .with("undecided", counts.undecided())
                        .with("external", counts.external());
        return new JsonObject()
                .with("documents", counts.documents())
                .with("links", links)
                .with("findings", counts(result.findings()))
                .with("aside", asides(result))
                .with("errors", result.errors().size());
    }

    private static JsonObject asides(LintResult result) {
        JsonObject counts = new JsonObject();
        for (Kind kind : Kind.values()) {
            counts.with(kind.word(), result.aside(kind).size());
        }
        return counts;
    }

    private static List<JsonObject> rules(LintResult result) {
        Map<Rule, List<Finding>> findings = new HashMap<>();
        for (Finding finding : result.findings()) {
            findings.computeIfAbsent(finding.rule(), rule -> new ArrayList<>()).add(finding);
        }
        List<JsonObject> rules = new ArrayList<>();
        for (Rule rule : result.rules()) {
            rules.add(rule(rule, findings.getOrDefault(rule, List.of())));
        }
        return rules;
    }

    private static JsonObject rule(Rule rule, List<Finding> findings) {
        return new JsonObject()
                .with("id", rule.id())
                .with("severity", rule.severity().word())
                .with("says", rule.says())
                .with("findings", counts(findings));
    }

    private static JsonObject counts(List<Finding> findings) {
        Tally tally = Tally.of(findings);
        return new JsonObject()
                .with("error", tally.errors())
                .with("warning", tally.warnings())
                .with("info", tally.infos());
    }

    private static JsonObject finding(Finding finding) {
        List<JsonObject> related = new ArrayList<>();
        for (Location place : finding.related()) {
            related.add(place(place));
        }
        return place(finding.location())
                .with("length", finding.length())
                .with("rule", finding.rule().id())
                .with("severity", finding.severity().word())
                .with("message", finding.message())
                .with("remedy", finding.remedy())
                .with("subject", finding.subject())
                .with("related", related);
    }

    private static List<JsonObject> undecided(LintResult result) {
        List<JsonObject> undecided = new ArrayList<>();
        for (LintResult.Undecided link : result.undecided()) {
            undecided.add(
                    place(link.location())
                            .with("destination", link.destination())
                            .with("reason", link.reason()));
        }
        return undecided;
    }

    private static List<JsonObject> errors(LintResult result) {
        List<JsonObject> errors = new ArrayList<>();
        for (RunError error : result.errors()) {
            Optional<Location> location = error.location();
            JsonObject place = location.isPresent() ? place(location.get()) : new JsonObject();
            errors.add(place.with("message", error.message()));
        }
        return errors;
    }

    private static JsonObject place(Location location) {
        return new JsonObject()
                .with("file", location.file())
                .with("line", location.line())
                .with("column", location.column());
    }
}
