package org.mageos.content.maven;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Severity;

/** Which findings fail the build. */
enum FailOn {
    /** Errors. */
    ERROR,
    /** Errors and warnings. */
    WARNING,
    /** None. */
    NEVER;

    /**
     * The constant of a parameter's value, in any case.
     *
     * @throws IllegalArgumentException if there is none, with a message for the user
     */
    static FailOn of(String value) {
        Objects.requireNonNull(value, "value");
        for (FailOn failOn : values()) {
            if (failOn.name().equals(value.toUpperCase(Locale.ROOT))) {
                return failOn;
            }
        }
        throw new IllegalArgumentException(
                "failOn is error, warning or never, but is '" + value + "'");
    }

    /** Whether one of the findings fails the build. */
    boolean fails(List<Finding> findings) {
        return switch (this) {
            case ERROR -> findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
            case WARNING ->
                    findings.stream().anyMatch(f -> f.severity().isAtLeast(Severity.WARNING));
            case NEVER -> false;
        };
    }
}
