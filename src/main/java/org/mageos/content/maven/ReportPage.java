package org.mageos.content.maven;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.maven.doxia.sink.Sink;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.LintResult;
import org.mageos.content.finding.LintResult.Undecided;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.RunError;
import org.mageos.content.finding.Wording;
import org.mageos.content.report.SetAside;
import org.mageos.content.report.Tally;
import org.mageos.content.url.Paths;

/**
 * What was found, as a page of a Maven site.
 *
 * @param result what was found
 * @param host what the address of a file on the Git host begins with; empty if it is not known
 */
record ReportPage(LintResult result, Optional<String> host) {

    static final String TITLE = "Content";

    /** A page of a site is read by people, and by browsers that lay out all of its tables. */
    private static final int ROWS = 2_000;

    ReportPage {
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(host, "host");
    }

    void write(Sink sink) {
        sink.head();
        sink.title();
        sink.text(TITLE);
        sink.title_();
        sink.head_();
        sink.body();
        section(1, TITLE, sink, () -> summary(sink));
        if (!result.errors().isEmpty()) {
            section(2, "Not checked", sink, () -> errors(sink));
        }
        if (!result.findings().isEmpty()) {
            section(2, "Rules", sink, () -> rules(sink));
            section(2, "Findings", sink, () -> findings(sink));
        }
        if (!result.undecided().isEmpty()) {
            section(2, "Undecided", sink, () -> undecided(sink));
        }
        sink.body_();
        sink.flush();
    }

    private static void section(int level, String title, Sink sink, Runnable content) {
        sink.section(level, null);
        sink.sectionTitle(level, null);
        sink.text(title);
        sink.sectionTitle_(level);
        content.run();
        sink.section_(level);
    }

    private void summary(Sink sink) {
        LintResult.Counts counts = result.counts();
        paragraph(
                String.format(
                        Locale.ROOT,
                        "%s in %,d files (%s). Links and images: %,d ok, %,d broken, %,d undecided;"
                                + " %,d external, not checked.",
                        Wording.sentence(Tally.of(result.findings()).toString()),
                        counts.documents(),
                        result.generator(),
                        counts.ok(),
                        counts.broken(),
                        counts.undecided(),
                        counts.external()),
                sink);
        List<String> remarks = new ArrayList<>(result.notes());
        SetAside.in(result).ifPresent(remarks::add);
        if (!remarks.isEmpty()) {
            list(remarks, sink);
        }
    }

    private void errors(Sink sink) {
        list(result.errors().stream().map(RunError::toString).toList(), sink);
    }

    private void rules(Sink sink) {
        Map<String, List<Finding>> byRule =
                new TreeMap<>(
                        result.findings().stream()
                                .collect(groupingBy(finding -> finding.rule().id())));
        table(
                sink,
                List.of("Rule", "Findings", "Says"),
                byRule.values(),
                findings -> {
                    Rule rule = findings.get(0).rule();
                    cell(sink, () -> rule(rule, sink));
                    cell(sink, Tally.of(findings).toString());
                    cell(sink, rule.says());
                });
    }

    private void findings(Sink sink) {
        List<Finding> shown =
                result.findings().stream()
                        .sorted(Finding::compareSeverity)
                        .limit(ROWS)
                        .sorted()
                        .toList();
        if (shown.size() < result.findings().size()) {
            paragraph(
                    String.format(
                            Locale.ROOT,
                            "The most severe %,d of %,d.",
                            shown.size(),
                            result.findings().size()),
                    sink);
        }
        Map<String, List<Finding>> byFile =
                new TreeMap<>(
                        shown.stream().collect(groupingBy(finding -> finding.location().file())));
        byFile.forEach((file, some) -> section(3, file, sink, () -> findings(some, sink)));
    }

    private void findings(List<Finding> findings, Sink sink) {
        table(
                sink,
                List.of("Line", "Severity", "Finding", "Rule"),
                findings,
                finding -> {
                    cell(sink, () -> place(finding.location(), sink));
                    cell(sink, finding.severity().word());
                    cell(sink, finding.text());
                    cell(sink, () -> rule(finding.rule(), sink));
                });
    }

    private void undecided(Sink sink) {
        paragraph("What this run cannot know, by the reason. None of it fails a build.", sink);
        List<Map.Entry<String, Long>> reasons =
                new ArrayList<>(
                        result.undecided().stream()
                                .collect(groupingBy(Undecided::reason, counting()))
                                .entrySet());
        reasons.sort(
                Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()));
        table(
                sink,
                List.of("Links", "Reason"),
                reasons,
                reason -> {
                    cell(sink, String.format(Locale.ROOT, "%,d", reason.getValue()));
                    cell(sink, reason.getKey());
                });
    }

    private void place(Location location, Sink sink) {
        String place = location.line() + ":" + location.column();
        if (host.isEmpty()) {
            sink.text(place);
            return;
        }
        sink.link(host.get() + Paths.encode(location.file()) + "#L" + location.line());
        sink.text(place);
        sink.link_();
    }

    private static void rule(Rule rule, Sink sink) {
        rule.documentation().ifPresent(page -> sink.link(page.toString()));
        sink.text(rule.id());
        rule.documentation().ifPresent(page -> sink.link_());
    }

    private static <T> void table(
            Sink sink, List<String> heads, Iterable<T> rows, Consumer<? super T> row) {
        sink.table();
        sink.tableRows();
        sink.tableRow();
        for (String head : heads) {
            sink.tableHeaderCell();
            sink.text(head);
            sink.tableHeaderCell_();
        }
        sink.tableRow_();
        for (T each : rows) {
            sink.tableRow();
            row.accept(each);
            sink.tableRow_();
        }
        sink.tableRows_();
        sink.table_();
    }

    private static void cell(Sink sink, String text) {
        cell(sink, () -> sink.text(text));
    }

    private static void cell(Sink sink, Runnable content) {
        sink.tableCell();
        content.run();
        sink.tableCell_();
    }

    private static void paragraph(String text, Sink sink) {
        sink.paragraph();
        sink.text(text);
        sink.paragraph_();
    }

    private static void list(List<String> items, Sink sink) {
        sink.list();
        for (String item : items) {
            sink.listItem();
            sink.text(item);
            sink.listItem_();
        }
        sink.list_();
    }
}
