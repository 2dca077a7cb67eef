package org.mageos.content.external;

import java.util.List;
import java.util.Objects;
import org.mageos.content.finding.LintResult;
import org.mageos.content.output.JsonObject;

/**
 * What a run over links to other sites gave.
 *
 * @param result the findings and counts
 * @param hosts a line for each host with links that do not work or could not be judged
 * @param summary how much was asked, a line
 * @param warnings what went wrong besides, a line each
 * @param report every URL with what was found out about it
 */
public record ExternalResult(
        LintResult result,
        List<String> hosts,
        String summary,
        List<String> warnings,
        JsonObject report) {

    public ExternalResult {
        Objects.requireNonNull(result, "result");
        hosts = List.copyOf(hosts);
        Objects.requireNonNull(summary, "summary");
        warnings = List.copyOf(warnings);
        Objects.requireNonNull(report, "report");
    }
}
