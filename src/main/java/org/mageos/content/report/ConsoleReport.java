package org.mageos.content.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mageos.content.check.LintResult;
import org.mageos.content.check.LintResult.Undecided;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.RunError;
import org.mageos.content.finding.Severity;

/**
 * What a person reads: the findings file by file, each in a line that terminals and editors make
 * clickable, what kept the run from its work, and a summary that fits a screen.
 *
 * <p>A mistake repeated in many places is told once, with some of the places below; the files for
 * programs have every single one.
 *
 * @param showUndecided whether to list the links that the run could not judge
 * @param colour whether to write ANSI escapes
 */
public record ConsoleReport(boolean showUndecided, boolean colour) {

    /** In more places than this, a mistake is told once. */
    private static final int REPEATED = 3;

    /** How many further places of a repeated mistake are named. */
    private static final int PLACES = 5;

    /**
     * A line.
     *
     * @param severity how grave it is; a line that only informs is {@link Severity#INFO}
     * @param text the line without its end
     */
    public record Line(Severity severity, String text) {

        static final Line EMPTY = info("");

        public Line {
            Objects.requireNonNull(severity, "severity");
            Objects.requireNonNull(text, "text");
        }

        static Line info(String text) {
            return new Line(Severity.INFO, text);
        }
    }

    /** What findings have in common that are one mistake in several places. */
    private record Mistake(String rule, String subject, String message) {
        static Mistake of(Finding finding) {
            return new Mistake(finding.rule().id(), finding.subject(), finding.message());
        }
    }

    /** All lines, in their order. */
    public List<Line> lines(LintResult result) {
        Style style = new Style(colour);
        List<Line> lines = new ArrayList<>(findings(result.findings(), style));
        if (showUndecided) {
            lines.addAll(undecided(result.undecided(), style));
        }
        for (RunError error : result.errors()) {
            lines.add(new Line(Severity.ERROR, style.error(error)));
        }
        if (!lines.isEmpty() && lines.get(lines.size() - 1) != Line.EMPTY) {
            lines.add(Line.EMPTY);
        }
        lines.addAll(new Summary(result, !showUndecided).lines());
        return lines;
    }

    private static List<Line> findings(List<Finding> findings, Style style) {
        Map<Mistake, List<Finding>> mistakes =
                findings.stream().collect(Collectors.groupingBy(Mistake::of));
        // A repeated mistake is told where it comes first.
        Map<String, List<Finding>> told =
                findings.stream()
                        .filter(
                                finding -> {
                                    List<Finding> same = mistakes.get(Mistake.of(finding));
                                    return same.size() <= REPEATED || same.get(0) == finding;
                                })
                        .collect(
                                Collectors.groupingBy(
                                        finding -> finding.location().file(),
                                        TreeMap::new,
                                        Collectors.toList()));
        List<Line> lines = new ArrayList<>();
        for (List<Finding> ofFile : told.values()) {
            for (Finding finding : ofFile) {
                lines.add(new Line(finding.severity(), style.finding(finding)));
                List<Finding> same = mistakes.get(Mistake.of(finding));
                if (same.size() > REPEATED) {
                    String further = further(same.subList(1, same.size()), style);
                    lines.add(new Line(finding.severity(), further));
                }
            }
            lines.add(Line.EMPTY);
        }
        return lines;
    }

    private static String further(List<Finding> findings, Style style) {
        String places =
                findings.stream()
                        .limit(PLACES)
                        .map(finding -> style.place(finding.location()))
                        .collect(Collectors.joining(", ", "    also at: ", ""));
        int rest = findings.size() - PLACES;
        return rest > 0 ? places + ", … and " + rest + " more" : places;
    }

    private static List<Line> undecided(List<Undecided> undecided, Style style) {
        Map<String, List<Undecided>> byReason =
                undecided.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Undecided::reason, TreeMap::new, Collectors.toList()));
        List<Line> lines = new ArrayList<>();
        byReason.forEach(
                (reason, links) -> {
                    lines.add(Line.info("Undecided: " + Style.printable(reason)));
                    links.forEach(link -> lines.add(Line.info("  " + style.undecided(link))));
                    lines.add(Line.EMPTY);
                });
        return lines;
    }
}
