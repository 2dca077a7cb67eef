package org.mageos.content.report;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }

    /** {@code 3 errors, 1 warning}: what there is none of is left out. */
    @Override
    public String toString() {
        List<String> parts =
                Stream.of(
                                plural(errors, "error"),
                                plural(warnings, "warning"),
                                infos == 0 ? "" : infos + " info")
                        .filter(part -> !part.isEmpty())
                        .toList();
        return parts.isEmpty() ? "no findings" : parts.stream().collect(Collectors.joining(", "));
    }

    private static String plural(long count, String noun) {
        if (count == 0) {
            return "";
        }
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
