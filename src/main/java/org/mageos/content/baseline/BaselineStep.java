package org.mageos.content.baseline;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.mageos.content.finding.LintResult;
import org.mageos.content.finding.RunError;

/**
 * What a run does with its baseline.
 *
 * @param file where it is kept
 * @param task what to do with it
 * @param allowed the rules of which {@link Task#WRITE} may add to a file that is there: their ids,
 *     or {@code group/*}
 * @param strict whether what occurs no more is an error
 */
public record BaselineStep(BaselineFile file, Task task, List<String> allowed, boolean strict) {

    /** What to do with the file. */
    public enum Task {
        /** Leave it as it is. */
        USE,
        /** Write what was found. */
        WRITE,
        /** Take out what occurs no more. */
        PRUNE
    }

    public BaselineStep {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(task, "task");
        allowed = List.copyOf(allowed);
    }

    /**
     * Takes what is known out of a result.
     *
     * @throws IOException if the file cannot be written
     */
    public LintResult apply(LintResult result) throws IOException {
        Baseline.Read read = file.read();
        if (!read.errors().isEmpty()) {
            return result.withErrors(read.errors());
        }
        Comparison comparison = Comparison.of(result, read.baseline());
        return switch (task) {
            case WRITE -> write(result, comparison);
            case PRUNE -> prune(comparison);
            case USE -> use(comparison);
        };
    }

    private LintResult write(LintResult result, Comparison comparison) throws IOException {
        if (!result.errors().isEmpty()) {
            return result;
        }
        List<String> refused =
                comparison.growing().stream().filter(rule -> !isAllowed(rule)).toList();
        if (file.exists() && !refused.isEmpty()) {
            RunError error =
                    RunError.of(
                            "The baseline '"
                                    + file.name()
                                    + "' would grow by findings of "
                                    + String.join(", ", refused)
                                    + "; name these rules in baseline.allow if that is right");
            return comparison.fresh().withErrors(List.of(error));
        }
        Baseline written = comparison.written();
        file.write(written);
        Comparison after = Comparison.of(result, written);
        return after.fresh()
                .withRemark(
                        "the baseline '" + file.name() + "' now knows " + findings(written.size()));
    }

    private boolean isAllowed(String rule) {
        String group = rule.substring(0, rule.indexOf('/')) + "/*";
        return allowed.contains(rule) || allowed.contains(group);
    }

    private LintResult prune(Comparison comparison) throws IOException {
        int gone = comparison.gone();
        Baseline pruned = comparison.pruned();
        file.write(pruned);
        String rest =
                pruned.isEmpty()
                        ? "; nothing is left in it, so the file is gone"
                        : "; it now knows " + findings(pruned.size());
        return comparison
                .fresh()
                .withRemark(findings(gone) + " taken out of '" + file.name() + "'" + rest);
    }

    private LintResult use(Comparison comparison) {
        LintResult left = comparison.fresh();
        int gone = comparison.gone();
        if (gone > 0 && strict) {
            RunError error =
                    RunError.of(
                            "The baseline '"
                                    + file.name()
                                    + "' knows "
                                    + findings(gone)
                                    + (gone == 1
                                            ? " that no longer occurs"
                                            : " that no longer occur")
                                    + "; run with baseline.prune");
            left = left.withErrors(List.of(error));
        } else if (gone > 0) {
            left =
                    left.withRemark(
                            findings(gone)
                                    + " in '"
                                    + file.name()
                                    + (gone == 1 ? "' no longer occurs" : "' no longer occur")
                                    + ": -Dmageos-content.baseline.prune takes it out");
        }
        return left;
    }

    private static String findings(int count) {
        return count == 1 ? "1 finding" : count + " findings";
    }
}
