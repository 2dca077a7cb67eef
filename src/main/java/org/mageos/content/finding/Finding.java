package org.mageos.content.finding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something to repair, or to know, at one place.
 *
 * <p>Ordered by file, line, column and rule, so that output never depends on threads.
 *
 * @param rule the rule
 * @param severity the rule's severity in this run; never {@link Severity#OFF}
 * @param location where the finding points
 * @param length how many UTF-16 code units of the line it covers; 0 if only the place is known
 * @param message what is wrong and why, in sentence case without a full stop, values in single
 *     quotes, without the remedy
 * @param subject what the finding is about, such as the link's destination: findings of one rule
 *     about one subject are shown together
 * @param remedy what would repair it, as it is printed behind the message: {@code did you mean
 *     '/events/x'?}
 * @param fix the repair, where it is certain
 * @param related other places that belong to the finding, such as the uses of a definition
 */
public record Finding(
        Rule rule,
        Severity severity,
        Location location,
        int length,
        String message,
        String subject,
        Optional<String> remedy,
        Optional<Fix> fix,
        List<Location> related)
        implements Comparable<Finding> {

    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(location, "location");
        message = Wording.shortened(message);
        Objects.requireNonNull(subject, "subject");
        remedy = remedy.map(Wording::shortened);
        Objects.requireNonNull(fix, "fix");
        related = List.copyOf(related);
        if (length < 0) {
            throw new IllegalArgumentException("length must not be negative, but is " + length);
        }
    }

    /** A finding at the rule's default severity; the message is its subject. */
    public static Finding at(Location location, Rule rule, String message) {
        return new Finding(
                rule,
                rule.severity(),
                location,
                0,
                message,
                message,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    public Finding withSeverity(Severity newSeverity) {
        return new Finding(
                rule, newSeverity, location, length, message, subject, remedy, fix, related);
    }

    public Finding withMessage(String newMessage) {
        return new Finding(
                rule, severity, location, length, newMessage, subject, remedy, fix, related);
    }

    public Finding withLength(int newLength) {
        return new Finding(
                rule, severity, location, newLength, message, subject, remedy, fix, related);
    }

    public Finding about(String newSubject) {
        return new Finding(
                rule, severity, location, length, message, newSubject, remedy, fix, related);
    }

    public Finding withRemedy(Optional<String> newRemedy) {
        return new Finding(
                rule, severity, location, length, message, subject, newRemedy, fix, related);
    }

    public Finding withFix(Optional<Fix> newFix) {
        return new Finding(
                rule, severity, location, length, message, subject, remedy, newFix, related);
    }

    public Finding withRelated(List<Location> newRelated) {
        return new Finding(
                rule, severity, location, length, message, subject, remedy, fix, newRelated);
    }

    /** Message and remedy in one line. */
    public String text() {
        return remedy.map(r -> message + "; " + r).orElse(message);
    }

    @Override
    public int compareTo(Finding other) {
        int places = location.compareTo(other.location);
        int rules = places == 0 ? rule.id().compareTo(other.rule.id()) : places;
        return rules == 0 ? message.compareTo(other.message) : rules;
    }

    /** The order of what has room for some findings only. */
    public int compareSeverity(Finding other) {
        int severities = severity.compareTo(other.severity);
        return severities == 0 ? compareTo(other) : severities;
    }

    /**
     * Of what tells most findings apart. That of the record would have the JVM make method handles
     * of all parts of all parts, which takes longer than the whole report of a short run.
     */
    @Override
    public int hashCode() {
        return Objects.hash(location.toString(), message);
    }

    /** {@code file:line:column: severity: text [rule]}. */
    @Override
    public String toString() {
        return location + ": " + severity.word() + ": " + text() + " [" + rule.id() + "]";
    }
}
