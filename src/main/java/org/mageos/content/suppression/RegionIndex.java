package org.mageos.content.suppression;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.RulePattern;
import org.mageos.content.value.Position;

/**
 * The suppressions of one file by place. It is asked for places in the order of the file, so that
 * all answers together take little more than linear time. Not thread-safe.
 */
final class RegionIndex {

    private final Map<RulePattern, Sweep> sweeps = new HashMap<>();

    /** The suppressions of one pattern: those that are open at a place, the innermost first. */
    private static final class Sweep {

        private final List<Suppression> byStart = new ArrayList<>();
        private final PriorityQueue<Suppression> open =
                new PriorityQueue<>(
                        Comparator.comparing((Suppression one) -> one.region().to())
                                .thenComparing(
                                        one -> one.region().from(), Comparator.reverseOrder()));
        private int started;

        Optional<Suppression> at(Position position) {
            while (started < byStart.size()
                    && byStart.get(started).region().from().compareTo(position) <= 0) {
                open.add(byStart.get(started++));
            }
            while (!open.isEmpty() && open.peek().region().to().compareTo(position) <= 0) {
                open.poll();
            }
            return Optional.ofNullable(open.peek());
        }
    }

    RegionIndex(List<Suppression> suppressions) {
        suppressions.stream()
                .sorted(Comparator.comparing(one -> one.region().from()))
                .forEach(
                        one ->
                                sweeps.computeIfAbsent(one.rule(), rule -> new Sweep())
                                        .byStart
                                        .add(one));
    }

    /** The innermost suppression of the narrowest pattern that covers a finding. */
    Optional<Suppression> of(Finding finding) {
        for (RulePattern pattern : RulePattern.of(finding.rule())) {
            Sweep sweep = sweeps.get(pattern);
            Optional<Suppression> found =
                    sweep == null ? Optional.empty() : sweep.at(finding.location().position());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
