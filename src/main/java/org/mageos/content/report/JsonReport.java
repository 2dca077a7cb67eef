package org.mageos.content.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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
        new JsonObject()
                .with("version", VERSION)
                .with(
                        "tool",
                        new JsonObject().with("name", Tool.NAME).with("version", tool.version()))
                .with("runs", runs.stream().map(JsonReport::run).toList())
                .write(out);
    }

    private static JsonObject run(Run run) {
        LintResult result = run.result();
        return new JsonObject()
                .with("name", run.name())
                .with("generator", result.generator())
                .with("summary", summary(result))
                .with("rules", rules(result))
                .with("findings", result.findings().stream().map(JsonReport::finding).toList())
                .with("suppressed", asides(result, Kind.SUPPRESSED))
                .with("ignored", asides(result, Kind.IGNORED))
                .with("old", asides(result, Kind.OLD))
                .with("known", asides(result, Kind.KNOWN))
                .with("undecided", result.undecided().stream().map(JsonReport::undecided).toList())
                .with("errors", result.errors().stream().map(JsonReport::error).toList())
                .with("remarks", result.notes().stream().map(JsonReport::remark).toList());
    }

    private static List<JsonObject> asides(LintResult result, Kind kind) {
        return result.aside(kind).stream().map(JsonReport::aside).toList();
    }

    private static JsonObject aside(Aside aside) {
        JsonObject told = finding(aside.finding()).with("reason", aside.reason());
        aside.by().ifPresent(place -> told.with("by", place(place)));
        return told;
    }

    private static JsonObject remark(String text) {
        return new JsonObject().with("message", text);
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
        Map<Rule, List<Finding>> findings =
                result.findings().stream().collect(Collectors.groupingBy(Finding::rule));
        return result.rules().stream()
                .map(rule -> rule(rule, findings.getOrDefault(rule, List.of())))
                .toList();
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
        return place(finding.location())
                .with("length", finding.length())
                .with("rule", finding.rule().id())
                .with("severity", finding.severity().word())
                .with("message", finding.message())
                .with("remedy", finding.remedy())
                .with("subject", finding.subject())
                .with("related", finding.related().stream().map(JsonReport::place).toList());
    }

    private static JsonObject undecided(LintResult.Undecided link) {
        return place(link.location())
                .with("destination", link.destination())
                .with("reason", link.reason());
    }

    private static JsonObject error(RunError error) {
        return error.location()
                .map(JsonReport::place)
                .orElseGet(JsonObject::new)
                .with("message", error.message());
    }

    private static JsonObject place(Location location) {
        return new JsonObject()
                .with("file", location.file())
                .with("line", location.line())
                .with("column", location.column());
    }
}
