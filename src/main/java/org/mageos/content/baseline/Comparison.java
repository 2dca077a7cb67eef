package org.mageos.content.baseline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mageos.content.finding.Aside;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.LintResult;
import org.mageos.content.finding.LintResult.Undecided;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.Severity;

/**
 * What a run found, held against what is known.
 *
 * <p>The entries of a file that is gone are those of another file that has the same findings and
 * was not known: it was renamed.
 */
public final class Comparison {

    private final LintResult result;
    private final Set<String> rules;
    private final Set<Known> open = new HashSet<>();
    private final SortedMap<Known, Integer> known;
    private final SortedMap<Known, List<Finding>> found = new TreeMap<>();
    private final List<Finding> fresh = new ArrayList<>();
    private final List<Finding> old = new ArrayList<>();

    /** How many of them something else has set aside already, and so occur. */
    private final Map<Known, Integer> older = new HashMap<>();

    private final Aside.Kind kind;

    /** The files that are taken for renamed: their names of today by those that are known. */
    private final SortedMap<String, String> renames = new TreeMap<>();

    private Comparison(LintResult result, Baseline baseline, Severity least, Aside.Kind kind) {
        this.result = result;
        this.kind = kind;
        for (Aside aside : result.aside(Aside.Kind.OLD)) {
            if (aside.finding().severity().isAtLeast(least)) {
                older.merge(Known.of(aside.finding()), 1, Integer::sum);
            }
        }
        this.rules = result.rules().stream().map(Rule::id).collect(Collectors.toSet());
        for (Undecided link : result.undecided()) {
            open.add(new Known("", link.location().file(), link.destination()));
        }
        for (Finding finding : result.findings()) {
            if (finding.severity().isAtLeast(least)) {
                found.computeIfAbsent(Known.of(finding), key -> new ArrayList<>()).add(finding);
            } else {
                fresh.add(finding);
            }
        }
        this.known = renamed(baseline.counts());
        for (Map.Entry<Known, List<Finding>> entry : found.entrySet()) {
            int count = known.getOrDefault(entry.getKey(), 0) - older(entry.getKey());
            List<Finding> places = entry.getValue();
            int first = Math.min(Math.max(0, count), places.size());
            old.addAll(places.subList(0, first));
            places.subList(first, places.size()).forEach(one -> fresh.add(told(one, first)));
        }
    }

    /** Holds a result against what is known; what only informs is never, for it fails nothing. */
    public static Comparison of(LintResult result, Baseline baseline) {
        return new Comparison(result, baseline, Severity.WARNING, Aside.Kind.KNOWN);
    }

    /** Holds a result against what was found before, what only informs included. */
    public static Comparison withEarlier(LintResult result, Baseline earlier) {
        return new Comparison(result, earlier, Severity.INFO, Aside.Kind.OLD);
    }

    /** Which of several equal ones is new, nobody knows. */
    private static Finding told(Finding finding, int known) {
        return known == 0
                ? finding
                : finding.withMessage(
                        finding.message()
                                + " ("
                                + known
                                + " more of the same in this file "
                                + (known == 1 ? "is" : "are")
                                + " known)");
    }

    private SortedMap<Known, Integer> renamed(SortedMap<Known, Integer> entries) {
        Set<String> files = new HashSet<>(result.files());
        Set<String> knownFiles =
                entries.keySet().stream().map(Known::file).collect(Collectors.toSet());
        Map<Known, List<String>> homes = new HashMap<>();
        for (Known one : found.keySet()) {
            if (!knownFiles.contains(one.file())) {
                homes.computeIfAbsent(one.in(""), key -> new ArrayList<>()).add(one.file());
            }
        }
        SortedMap<Known, Integer> moved = new TreeMap<>();
        entries.forEach(
                (entry, count) -> {
                    List<String> places = homes.getOrDefault(entry.in(""), List.of());
                    boolean isGone = !files.contains(entry.file()) && occurrences(entry) == 0;
                    boolean isMoved =
                            isGone
                                    && places.size() == 1
                                    && found.get(entry.in(places.get(0))).size() == count;
                    moved.put(isMoved ? entry.in(places.get(0)) : entry, count);
                    if (isMoved) {
                        renames.put(entry.file(), places.get(0));
                    }
                });
        return moved;
    }

    /** The result with what is known set aside. */
    public LintResult fresh() {
        return result.settingAside(
                fresh.stream().sorted().toList(),
                old.stream().map(finding -> Aside.of(finding, kind)).toList());
    }

    /** The files that are taken for renamed: their names of today by those that are known. */
    public SortedMap<String, String> renames() {
        return Collections.unmodifiableSortedMap(renames);
    }

    /** How many known findings occur no more, of those that this run would have found. */
    public int gone() {
        return known.entrySet().stream()
                .filter(entry -> isChecked(entry.getKey()))
                .mapToInt(entry -> Math.max(0, entry.getValue() - occurrences(entry.getKey())))
                .sum();
    }

    private int occurrences(Known entry) {
        return found.getOrDefault(entry, List.of()).size() + older(entry);
    }

    private int older(Known entry) {
        return older.getOrDefault(entry, 0);
    }

    /** Whether the run would have found it: its rule was asked, and the link could be judged. */
    private boolean isChecked(Known entry) {
        return result.errors().isEmpty()
                && rules.contains(entry.rule())
                && !open.contains(new Known("", entry.file(), entry.target()));
    }

    /** What is known, without what occurs no more. */
    public Baseline pruned() {
        SortedMap<Known, Integer> left = new TreeMap<>();
        known.forEach(
                (entry, count) -> {
                    int now = isChecked(entry) ? Math.min(count, occurrences(entry)) : count;
                    if (now > 0) {
                        left.put(entry, now);
                    }
                });
        return new Baseline(left);
    }

    /** What is known together with all that was found. */
    public Baseline written() {
        SortedMap<Known, Integer> all = new TreeMap<>(pruned().counts());
        occurring().forEach(entry -> all.put(entry, occurrences(entry)));
        return new Baseline(all);
    }

    private Stream<Known> occurring() {
        return Stream.concat(found.keySet().stream(), older.keySet().stream()).distinct();
    }

    /** The rules of which {@link #written} would know more than before. */
    public List<String> growing() {
        return occurring()
                .filter(entry -> occurrences(entry) > known.getOrDefault(entry, 0))
                .map(Known::rule)
                .distinct()
                .sorted()
                .toList();
    }
}
