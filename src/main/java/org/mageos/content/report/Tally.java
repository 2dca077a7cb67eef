package org.mageos.content.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Severity;

/**
 * How many findings there are of each severity.
 *
 * @param errors findings that are errors
 * @param warnings findings that are warnings
 * @param infos findings to know, with nothing to repair
 */
public record Tally(long errors, long warnings, long infos) {

    public static Tally of(Collection<Finding> findings) {
        return new Tally(
                count(findings, Severity.ERROR),
                count(findings, Severity.WARNING),
                count(findings, Severity.INFO));
    }

    private static long count(Collection<Finding> findings, Severity severity) {
        long count = 0;
        for (Finding finding : findings) {
            count += finding.severity() == severity ? 1 : 0;
        }
        return count;
    }

    /** {@code 3 errors, 1 warning}: what there is none of is left out. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        if (errors > 0) {
            parts.add(errors + (errors == 1 ? " error" : " errors"));
        }
        if (warnings > 0) {
            parts.add(warnings + (warnings == 1 ? " warning" : " warnings"));
        }
        if (infos > 0) {
            parts.add(infos + " info");
        }
        return parts.isEmpty() ? "no findings" : String.join(", ", parts);
    }
}
