package org.mageos.content.finding;

import java.util.Locale;

/** How grave a finding is, from the gravest down. */
public enum Severity {
    ERROR,
    WARNING,
    INFO,
    /** The rule is not checked. */
    OFF;

    /** The word used in settings and reports, in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether this severity is {@code other} or graver. */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
