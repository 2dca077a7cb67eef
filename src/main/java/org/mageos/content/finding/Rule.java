package org.mageos.content.finding;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A rule that findings are reported under. It stands as a constant in the class that reports it;
 * all lists of rules are made from these.
 *
 * @param id {@code group/name} in kebab-case, never renamed once released
 * @param severity the severity unless the settings say otherwise
 * @param says what a finding of this rule says, in one sentence without a full stop
 * @param why why that matters, in one or two sentences; its section of the documentation begins
 *     with them
 * @param documentation where it is explained
 */
public record Rule(
        String id, Severity severity, String says, String why, Optional<URI> documentation) {

    /** The page that has a section for each built-in rule. */
    private static final String SECTIONS =
            "https://github.com/mage-os/mageos-content-maven-plugin"
                    + "/blob/main/src/site/markdown/rules.md#";

    private static final Pattern ID = Pattern.compile("[a-z]+(-[a-z]+)*/[a-z]+(-[a-z]+)*");

    public Rule {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(says, "says");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(documentation, "documentation");
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "a rule id is group/name in kebab-case, but is '" + id + "'");
        }
    }

    /** A built-in rule, which has a section in the documentation. */
    public Rule(String id, Severity severity, String says, String why) {
        this(id, severity, says, why, Optional.of(URI.create(SECTIONS + section(id))));
    }

    /** A rule that somebody else's check brings, without documentation of its own. */
    public Rule(String id, Severity severity, String says) {
        this(id, severity, says, says + ".", Optional.empty());
    }

    /** By the id; see {@link Finding#hashCode}. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Rule rule && id.equals(rule.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The part of the id before the slash. */
    public String group() {
        return id.substring(0, id.indexOf('/'));
    }

    /** The id of the rule's section in the documentation. */
    public String section() {
        return section(id);
    }

    private static String section(String id) {
        return id.replace('/', '-');
    }
}
