package org.mageos.content.finding;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A rule that findings are reported under.
 *
 * @param id {@code group/name} in kebab-case, never renamed once released
 * @param severity the severity unless the settings say otherwise
 * @param says what a finding of this rule says, in one sentence without a full stop
 */
public record Rule(String id, Severity severity, String says) {

    private static final Pattern ID = Pattern.compile("[a-z]+(-[a-z]+)*/[a-z]+(-[a-z]+)*");

    public Rule {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(says, "says");
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "a rule id is group/name in kebab-case, but is '" + id + "'");
        }
    }

    /** The part of the id before the slash. */
    public String group() {
        return id.substring(0, id.indexOf('/'));
    }
}
