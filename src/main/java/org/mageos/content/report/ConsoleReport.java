package org.mageos.content.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.LintResult;
import org.mageos.content.finding.LintResult.Undecided;
import org.mageos.content.finding.RunError;
import org.mageos.content.finding.Severity;
import org.mageos.content.finding.Wording;

/**
 * What a person reads: the findings, errors first, file by file, each in a line that terminals and
 * editors make clickable, what kept the run from its work, and a summary that fits a screen.
 *
 * <p>A mistake repeated in many places is told once, with some of the places below; the files for
 * programs have every single one.
 *
 * @param showUndecided whether to list the links that the run could not judge
 * @param showInfos whether to list the findings that only inform, which are counted in any case
 * @param colour whether to write ANSI escapes
 */
public record ConsoleReport(boolean showUndecided, boolean showInfos, boolean colour) {

    /** In more places than this, a mistake is told once. */
    private static final int REPEATED = 3;

    /** How many further places of a repeated mistake are named. */
    private static final int PLACES = 5;

    /**
     * How many further places are named within one file, where each is a line and a column only.
     */
    private static final int PLACES_IN_FILE = 12;

    /** A report that only counts the findings that only inform. */
    public ConsoleReport(boolean showUndecided, boolean colour) {
        this(showUndecided, false, colour);
    }

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
    private static List<String> mistake(Finding finding) {
        return List.of(finding.rule().id(), finding.subject(), finding.message());
    }

    private static List<String> rulesPlace(Finding finding) {
        return List.of(finding.rule().id(), finding.location().toString());
    }

    /** All lines, in their order. */
    public List<Line> lines(LintResult result) {
        Style style = new Style(colour);
        List<Line> lines = new ArrayList<>();
        for (Severity severity : shown()) {
            lines.addAll(findings(result.findings(severity), style));
        }
        if (showUndecided) {
            lines.addAll(undecided(result.undecided(), style));
        }
        for (RunError error : result.errors()) {
            lines.add(new Line(Severity.ERROR, style.error(error)));
        }
        if (!lines.isEmpty() && lines.get(lines.size() - 1) != Line.EMPTY) {
            lines.add(Line.EMPTY);
        }
        lines.addAll(new Summary(result, !showUndecided, !showInfos).lines());
        return lines;
    }

    private List<Severity> shown() {
        return showInfos
                ? List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)
                : List.of(Severity.ERROR, Severity.WARNING);
    }

    private static List<Line> findings(List<Finding> findings, Style style) {
        Map<List<String>, Integer> places = new HashMap<>();
        Map<List<String>, Integer> atOnePlace = new HashMap<>();
        for (Finding finding : findings) {
            places.merge(mistake(finding), 1, Integer::sum);
            atOnePlace.merge(rulesPlace(finding), 1, Integer::sum);
        }
        Map<Object, List<Finding>> told = new LinkedHashMap<>();
        for (Finding finding : findings) {
            boolean everywhere = places.get(mistake(finding)) > REPEATED;
            boolean crowded = atOnePlace.get(rulesPlace(finding)) > 1;
            told.computeIfAbsent(toldAs(finding, everywhere, crowded), key -> new ArrayList<>())
                    .add(finding);
        }
        List<Line> lines = new ArrayList<>();
        String file = "";
        for (List<Finding> same : told.values()) {
            Finding first = same.get(0);
            if (!file.isEmpty() && !file.equals(first.location().file())) {
                lines.add(Line.EMPTY);
            }
            file = first.location().file();
            lines.add(new Line(first.severity(), style.finding(first)));
            if (same.size() > 1) {
                lines.add(new Line(first.severity(), further(same, style)));
            }
        }
        if (!lines.isEmpty()) {
            lines.add(Line.EMPTY);
        }
        return lines;
    }

    /**
     * What findings are told together: a mistake repeated in many files where it comes first, an
     * error repeated in a file, and, for what is less than an error, a rule's findings in a file.
     * Several mistakes at one place, such as redirects to add there, are told each.
     */
    private static Object toldAs(Finding finding, boolean everywhere, boolean crowded) {
        List<String> mistake = mistake(finding);
        if (everywhere) {
            return mistake;
        }
        String file = finding.location().file();
        return finding.severity() == Severity.ERROR || crowded
                ? List.of(file, mistake)
                : List.of(file, finding.rule().id());
    }

    private static String further(List<Finding> same, Style style) {
        String file = same.get(0).location().file();
        List<Finding> others = same.subList(1, same.size());
        boolean oneFile = others.stream().allMatch(f -> f.location().file().equals(file));
        boolean oneMistake = others.stream().allMatch(f -> isSameMistake(f, same.get(0)));
        String start =
                oneMistake ? "    also at: " : "    and " + others.size() + " more like it: ";
        String places =
                others.stream()
                        .limit(oneFile ? PLACES_IN_FILE : PLACES)
                        .map(
                                f ->
                                        oneFile
                                                ? f.location().line() + ":" + f.location().column()
                                                : style.place(f.location()))
                        .collect(Collectors.joining(", ", start, ""));
        int rest = others.size() - (oneFile ? PLACES_IN_FILE : PLACES);
        return rest > 0 ? places + ", … and " + rest + " more" : places;
    }

    private static boolean isSameMistake(Finding a, Finding b) {
        return mistake(a).equals(mistake(b));
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
                    lines.add(Line.info("Undecided: " + Wording.printable(reason)));
                    links.forEach(link -> lines.add(Line.info("  " + style.undecided(link))));
                    lines.add(Line.EMPTY);
                });
        return lines;
    }
}
