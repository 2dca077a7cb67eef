package org.mageos.content.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.LintResult;
import org.mageos.content.finding.LintResult.Undecided;
import org.mageos.content.finding.RunError;
import org.mageos.content.finding.Severity;
import org.mageos.content.finding.Wording;
import org.mageos.content.report.ConsoleReport.Line;

/**
 * The end of the console report: what was checked and with what result.
 *
 * @param result what the run found
 * @param hintUndecided whether to say how the undecided links are listed
 * @param hintInfos whether to say how the findings that only inform are listed
 */
record Summary(LintResult result, boolean hintUndecided, boolean hintInfos) {

    /** How many reasons for undecided links are told apart. */
    private static final int REASONS = 5;

    /** As often a destination must be undecided to be named. */
    private static final int REPEATED = 10;

    Summary {
        Objects.requireNonNull(result, "result");
    }

    /** A single line if there is nothing to repair, else a block. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        if (result.findings().isEmpty() && result.errors().isEmpty()) {
            lines.add(Line.info(hasLinks() ? head() + "; " + links() : head()));
            lines.addAll(remarks());
            return lines;
        }
        lines.add(Line.info(head()));
        if (hasLinks()) {
            lines.add(Line.info("  " + links()));
        }
        lines.addAll(reasons());
        lines.addAll(rules());
        repairable().ifPresent(hint -> lines.add(Line.info("  " + hint)));
        lines.addAll(remarks());
        return lines;
    }

    private List<Line> remarks() {
        return Stream.concat(
                        result.cautions().stream()
                                .map(text -> new Line(Severity.WARNING, Wording.printable(text))),
                        Stream.concat(SetAside.in(result).stream(), result.remarks().stream())
                                .map(text -> Line.info("  " + Wording.printable(text))))
                .toList();
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
                        Wording.printable(result.generator()),
                        result.time().toMillis() / 1000.0,
                        Tally.of(result.findings()));
        return result.errors().stream().noneMatch(RunError::limitsCheck)
                ? head
                : head + "; not everything could be checked";
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
            links.append(hintUndecided ? " (-Dmageos-content.showUndecided lists them)" : "");
        }
        if (counts.external() > 0) {
            links.append("; ").append(counts.external()).append(" external not checked");
        }
        return links.toString();
    }

    private List<Line> reasons() {
        Map<String, List<Undecided>> byReason =
                result.undecided().stream().collect(Collectors.groupingBy(Undecided::reason));
        List<Line> lines = new ArrayList<>();
        byReason.entrySet().stream()
                .sorted(
                        Comparator.comparing(
                                        (Map.Entry<String, List<Undecided>> reason) ->
                                                -reason.getValue().size())
                                .thenComparing(Map.Entry::getKey))
                .limit(REASONS)
                .map(reason -> reason(reason.getKey(), reason.getValue()))
                .forEach(text -> lines.add(Line.info("    " + text)));
        if (byReason.size() > REASONS) {
            int more = byReason.size() - REASONS;
            lines.add(
                    Line.info(
                            "    … and for "
                                    + more
                                    + (more == 1 ? " reason" : " reasons")
                                    + " more"));
        }
        return lines;
    }

    /** How many links have a reason, and which single destination most of them have. */
    private static String reason(String reason, List<Undecided> links) {
        String line = count(links.size()) + " undecided: " + Wording.printable(reason);
        return links.stream()
                .collect(Collectors.groupingBy(Undecided::destination, Collectors.counting()))
                .entrySet()
                .stream()
                .max(
                        Map.Entry.<String, Long>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .filter(most -> most.getValue() >= REPEATED)
                .filter(most -> most.getValue() * 2 > links.size())
                .map(
                        most ->
                                line
                                        + "; "
                                        + (most.getValue() == links.size()
                                                ? "all"
                                                : count(most.getValue()))
                                        + " of them the destination "
                                        + Wording.quote(Wording.printable(most.getKey())))
                .orElse(line);
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
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
                .map(
                        rule ->
                                "  "
                                        + padded(rule.getKey(), width)
                                        + Tally.of(rule.getValue())
                                        + hint(rule.getValue()))
                .map(Line::info)
                .toList();
    }

    private Optional<String> repairable() {
        long count =
                result.findings().stream()
                        .filter(one -> one.fix().filter(fix -> !fix.isOnRequest()).isPresent())
                        .count();
        return count == 0
                ? Optional.empty()
                : Optional.of("mvn mageos-content:fix repairs " + count(count) + " of these");
    }

    private String hint(List<Finding> findings) {
        return hintInfos && findings.stream().allMatch(f -> f.severity() == Severity.INFO)
                ? " (-Dmageos-content.show=info)"
                : "";
    }

    private static String padded(String id, int width) {
        return id + " ".repeat(width - id.length() + 2);
    }
}
