package org.mageos.content.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
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
        int repairable = repairable();
        if (repairable > 0) {
            lines.add(
                    Line.info(
                            "  mvn mageos-content:fix repairs " + count(repairable) + " of these"));
        }
        lines.addAll(remarks());
        return lines;
    }

    private List<Line> remarks() {
        List<Line> lines = new ArrayList<>();
        for (String caution : result.cautions()) {
            lines.add(new Line(Severity.WARNING, Wording.printable(caution)));
        }
        Optional<String> aside = SetAside.in(result);
        if (aside.isPresent()) {
            lines.add(Line.info("  " + Wording.printable(aside.get())));
        }
        for (String remark : result.remarks()) {
            lines.add(Line.info("  " + Wording.printable(remark)));
        }
        return lines;
    }

    private String head() {
        int documents = result.counts().documents();
        if (documents == 0 && !result.errors().isEmpty()) {
            return "Nothing was checked, see above";
        }
        String head =
                "Checked "
                        + documents
                        + (documents == 1 ? " file (" : " files (")
                        + Wording.printable(result.generator())
                        + ") in "
                        + seconds()
                        + " s: "
                        + Tally.of(result.findings());
        for (RunError error : result.errors()) {
            if (error.limitsCheck()) {
                return head + "; not everything could be checked";
            }
        }
        return head;
    }

    private String seconds() {
        long tenths = (result.time().toMillis() + 50) / 100;
        return tenths / 10 + "." + tenths % 10;
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
        Map<String, List<Undecided>> byReason = new TreeMap<>();
        for (Undecided one : result.undecided()) {
            byReason.computeIfAbsent(one.reason(), key -> new ArrayList<>()).add(one);
        }
        List<Map.Entry<String, List<Undecided>>> reasons = new ArrayList<>(byReason.entrySet());
        // Of equally many those stay in their order.
        reasons.sort((some, other) -> other.getValue().size() - some.getValue().size());
        List<Line> lines = new ArrayList<>();
        for (Map.Entry<String, List<Undecided>> reason :
                reasons.subList(0, Math.min(REASONS, reasons.size()))) {
            lines.add(Line.info("    " + reason(reason.getKey(), reason.getValue())));
        }
        if (reasons.size() > REASONS) {
            int more = reasons.size() - REASONS;
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
        Map<String, Integer> destinations = new HashMap<>();
        for (Undecided link : links) {
            destinations.merge(link.destination(), 1, Integer::sum);
        }
        for (Map.Entry<String, Integer> each : destinations.entrySet()) {
            int most = each.getValue();
            if (most >= REPEATED && most * 2 > links.size()) {
                return line
                        + "; "
                        + (most == links.size() ? "all" : count(most))
                        + " of them the destination "
                        + Wording.quote(Wording.printable(each.getKey()));
            }
        }
        return line;
    }

    private static String count(int number) {
        return number < 1_000 ? String.valueOf(number) : String.format(Locale.ROOT, "%,d", number);
    }

    private List<Line> rules() {
        Map<String, List<Finding>> byRule = new TreeMap<>();
        int width = 0;
        for (Finding finding : result.findings()) {
            String id = finding.rule().id();
            byRule.computeIfAbsent(id, key -> new ArrayList<>()).add(finding);
            width = Math.max(width, id.length());
        }
        List<Line> lines = new ArrayList<>();
        for (Map.Entry<String, List<Finding>> rule : byRule.entrySet()) {
            List<Finding> findings = rule.getValue();
            lines.add(
                    Line.info(
                            "  "
                                    + padded(rule.getKey(), width)
                                    + Tally.of(findings)
                                    + hint(findings)));
        }
        return lines;
    }

    private int repairable() {
        int count = 0;
        for (Finding finding : result.findings()) {
            count += finding.fix().isPresent() && !finding.fix().get().isOnRequest() ? 1 : 0;
        }
        return count;
    }

    private String hint(List<Finding> findings) {
        return hintInfos && Tally.of(findings).infos() == findings.size()
                ? " (-Dmageos-content.show=info)"
                : "";
    }

    private static String padded(String id, int width) {
        return id + " ".repeat(width - id.length() + 2);
    }
}
