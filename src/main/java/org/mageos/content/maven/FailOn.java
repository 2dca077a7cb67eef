package org.mageos.content.maven;

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

    /** Whether a finding fails the build. */
    boolean fails(Finding finding) {
        return switch (this) {
            case ERROR -> finding.severity() == Severity.ERROR;
            case WARNING -> finding.severity().isAtLeast(Severity.WARNING);
            case NEVER -> false;
        };
    }
}
