package org.mageos.content.baseline;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.mageos.content.finding.LintResult;
import org.mageos.content.finding.RulePattern;
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

    /** How many files that are renamed are named. */
    private static final int NAMED = 3;

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
            return result.withErrors(read.errors().stream().map(RunError::besideTheCheck).toList());
        }
        Comparison comparison = Comparison.of(result, read.baseline());
        return switch (task) {
            case WRITE -> write(result, comparison);
            case PRUNE -> told(comparison, prune(comparison));
            case USE -> told(comparison, use(comparison));
        };
    }

    /** What the file is taken to say. */
    private LintResult told(Comparison comparison, LintResult result) {
        if (!file.exists() && task == Task.USE) {
            return result.withCaution(
                    "there is no baseline '" + file.name() + "', so nothing is known");
        }
        if (comparison.renames().isEmpty()) {
            return result;
        }
        int more = comparison.renames().size() - NAMED;
        return result.withRemark(
                "the baseline '"
                        + file.name()
                        + "' is followed to the new names of files: "
                        + comparison.renames().entrySet().stream()
                                .limit(NAMED)
                                .map(
                                        name ->
                                                "'"
                                                        + name.getKey()
                                                        + "' is now '"
                                                        + name.getValue()
                                                        + "'")
                                .collect(Collectors.joining(", "))
                        + (more > 0 ? " and " + more + " more" : ""));
    }

    private LintResult write(LintResult result, Comparison comparison) throws IOException {
        if (!result.errors().isEmpty()) {
            return result;
        }
        List<String> refused =
                comparison.growing().stream().filter(rule -> !isAllowed(rule)).toList();
        if (file.exists() && !refused.isEmpty()) {
            return refused(
                    comparison,
                    "would grow by findings of "
                            + String.join(", ", refused)
                            + ": if that is right, allow it with -Dmageos-content.baseline.allow="
                            + String.join(",", refused));
        }
        Baseline written = comparison.written();
        file.write(written);
        Comparison after = Comparison.of(result, written);
        return after.fresh()
                .withRemark(
                        "the baseline '" + file.name() + "' now knows " + findings(written.size()));
    }

    /** What is new, and why the file is as it was. */
    private LintResult refused(Comparison comparison, String reason) {
        RunError error = RunError.of("The baseline '" + file.name() + "' " + reason);
        return comparison.fresh().withErrors(List.of(error.besideTheCheck()));
    }

    private boolean isAllowed(String rule) {
        return allowed.stream().map(RulePattern::new).anyMatch(one -> one.matches(rule));
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
        int gone = comparison.gone();
        String prune =
                "-Dmageos-content.baseline.prune takes " + (gone == 1 ? "it" : "them") + " out";
        String left = gone == 1 ? " no longer occurs" : " no longer occur";
        if (gone > 0 && strict) {
            return refused(comparison, "knows " + findings(gone) + " that" + left + ": " + prune);
        }
        LintResult fresh = comparison.fresh();
        return gone == 0
                ? fresh
                : fresh.withRemark(
                        findings(gone) + " in '" + file.name() + "'" + left + ": " + prune);
    }

    private static String findings(int count) {
        return count == 1 ? "1 finding" : count + " findings";
    }
}
