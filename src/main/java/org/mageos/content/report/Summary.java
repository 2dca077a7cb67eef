package org.mageos.content.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.LintResult;
import org.mageos.content.finding.LintResult.Undecided;
import org.mageos.content.report.ConsoleReport.Line;

/**
 * The end of the console report: what was checked and with what result.
 *
 * @param result what the run found
 * @param hint whether to say how the undecided links are listed
 */
record Summary(LintResult result, boolean hint) {

    /** How many reasons for undecided links are told apart. */
    private static final int REASONS = 5;

    Summary {
        Objects.requireNonNull(result, "result");
    }

    /** A single line if there is nothing to repair, else a block. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        if (result.findings().isEmpty() && result.errors().isEmpty()) {
            lines.add(Line.info(hasLinks() ? head() + "; " + links() : head()));
            result.remarks().forEach(remark -> lines.add(remark(remark)));
            return lines;
        }
        lines.add(Line.info(head()));
        if (hasLinks()) {
            lines.add(Line.info("  " + links()));
        }
        lines.addAll(reasons());
        lines.addAll(rules());
        result.remarks().forEach(remark -> lines.add(remark(remark)));
        return lines;
    }

    private static Line remark(String text) {
        return Line.info("  " + Style.printable(text));
    }

    private String head() {
        int documents = result.counts().documents();
        if (documents == 0 && !result.errors().isEmpty()) {
            return "Nothing was checked, see above";
        }
        String head =
                String.format(
                        Locale.ROOT,
                        "Checked %d %s (%s) in %.1f s: %s",
                        documents,
                        documents == 1 ? "file" : "files",
                        Style.printable(result.generator()),
                        result.time().toMillis() / 1000.0,
                        Tally.of(result.findings()));
        return result.errors().isEmpty() ? head : head + "; not everything could be checked";
    }

    private boolean hasLinks() {
        return result.counts().links() + result.counts().external() > 0;
    }

    private String links() {
        LintResult.Counts counts = result.counts();
        StringBuilder links = new StringBuilder("links and images: ");
        links.append(counts.ok()).append(" ok, ").append(counts.broken()).append(" broken");
        if (counts.undecided() > 0) {
            links.append(", ").append(counts.undecided()).append(" undecided");
            links.append(hint ? " (-Dmageos-content.showUndecided lists them)" : "");
        }
        if (counts.external() > 0) {
            links.append("; ").append(counts.external()).append(" external not checked");
        }
        return links.toString();
    }

    private List<Line> reasons() {
        Map<String, Long> counts =
                result.undecided().stream()
                        .collect(Collectors.groupingBy(Undecided::reason, Collectors.counting()));
        List<Line> lines = new ArrayList<>();
        counts.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(REASONS)
                .map(count -> count.getValue() + " undecided: " + Style.printable(count.getKey()))
                .forEach(text -> lines.add(Line.info("    " + text)));
        if (counts.size() > REASONS) {
            int more = counts.size() - REASONS;
            lines.add(
                    Line.info(
                            "    … and for "
                                    + more
                                    + (more == 1 ? " reason" : " reasons")
                                    + " more"));
        }
        return lines;
    }

    private List<Line> rules() {
        Map<String, List<Finding>> byRule =
                result.findings().stream()
                        .collect(
                                Collectors.groupingBy(
                                        finding -> finding.rule().id(),
                                        TreeMap::new,
                                        Collectors.toList()));
        int width = byRule.keySet().stream().mapToInt(String::length).max().orElse(0);
        return byRule.entrySet().stream()
                .map(rule -> "  " + padded(rule.getKey(), width) + Tally.of(rule.getValue()))
                .map(Line::info)
                .toList();
    }

    private static String padded(String id, int width) {
        return id + " ".repeat(width - id.length() + 2);
    }
}
