package org.mageos.content.fix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Fix;
import org.mageos.content.finding.Fix.Edit;
import org.mageos.content.finding.Location;
import org.mageos.content.value.Position;

/**
 * The repairs that can be made together. Of two that want one place, the one of the first finding
 * is made; the other stays a finding. Two that want the same are one.
 */
public final class FixPlan {

    private final Map<String, NavigableMap<Position, Edit>> byFile = new TreeMap<>();
    private final List<Finding> repaired = new ArrayList<>();

    private FixPlan() {}

    /**
     * Plans the repairs of findings.
     *
     * @param findings the findings, in their order
     * @param isWanted whether a finding is to be repaired
     */
    public static FixPlan of(Collection<Finding> findings, Predicate<Finding> isWanted) {
        FixPlan plan = new FixPlan();
        for (Finding finding : findings) {
            if (finding.fix().isPresent() && isWanted.test(finding)) {
                plan.add(finding, finding.fix().get());
            }
        }
        return plan;
    }

    private void add(Finding finding, Fix fix) {
        if (fix.edits().stream().allMatch(this::isPossible)) {
            fix.edits()
                    .forEach(
                            edit ->
                                    edits(edit)
                                            .merge(edit.at().position(), edit, FixPlan::together));
            repaired.add(finding);
        }
    }

    private NavigableMap<Position, Edit> edits(Edit edit) {
        return byFile.computeIfAbsent(edit.at().file(), file -> new TreeMap<>());
    }

    /** Whether nobody else wants the place, or for the same. */
    private boolean isPossible(Edit edit) {
        NavigableMap<Position, Edit> edits = byFile.getOrDefault(edit.at().file(), new TreeMap<>());
        Location at = edit.at();
        Map.Entry<Position, Edit> before = edits.floorEntry(at.position());
        if (before != null
                && (before.getValue().equals(edit) || areLines(before.getValue(), edit))) {
            return true;
        }
        Map.Entry<Position, Edit> behind = edits.ceilingEntry(at.position());
        return (before == null || isBefore(before.getValue(), at))
                && (behind == null || isBefore(edit, behind.getValue().at()));
    }

    /** Whether both put in whole lines at one place. */
    private static boolean areLines(Edit one, Edit other) {
        return one.at().equals(other.at())
                && one.old().isEmpty()
                && other.old().isEmpty()
                && one.text().endsWith("\n") == other.text().endsWith("\n")
                && one.text().contains("\n")
                && other.text().contains("\n");
    }

    private static Edit together(Edit one, Edit other) {
        return one.equals(other) ? one : new Edit(one.at(), one.old(), one.text() + other.text());
    }

    /** Whether an edit ends before a place: two insertions at one place do not. */
    private static boolean isBefore(Edit edit, Location place) {
        Location at = edit.at();
        return at.line() < place.line()
                || at.line() == place.line()
                        && at.column() + Math.max(1, edit.old().length()) <= place.column();
    }

    /** The findings whose repairs can all be made. */
    public List<Finding> repaired() {
        return List.copyOf(repaired);
    }

    /** How many of them stand in some files. */
    public int repairedIn(Collection<String> files) {
        return (int)
                repaired.stream()
                        .filter(finding -> files.contains(finding.location().file()))
                        .count();
    }

    public boolean isEmpty() {
        return repaired.isEmpty();
    }

    /** The files that change, sorted. */
    public List<String> files() {
        return List.copyOf(byFile.keySet());
    }

    /** The edits of a file, in the order of their places. */
    public List<Edit> edits(String file) {
        return List.copyOf(byFile.getOrDefault(file, new TreeMap<>()).values());
    }
}
