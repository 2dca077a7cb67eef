package org.mageos.content.report;

import java.util.Objects;
import org.mageos.content.finding.LintResult;

/**
 * One run of a goal and what it found.
 *
 * @param name what tells this run from others of the same build, such as {@code lint} or {@code
 *     check-links/docs}
 * @param result what it found
 */
public record Run(String name, LintResult result) {

    public Run {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(result, "result");
    }
}
