package org.mageos.content.finding;

import java.util.Objects;
import java.util.Optional;

/**
 * Something that kept the run from doing its work: a wrong setting, an unusable schema, a file that
 * cannot be read. No finding about the content; the run fails whatever the findings are.
 *
 * @param location where, if there is a place
 * @param message what is wrong and what to do, one line
 * @param limitsCheck whether some of the content may not have been checked for it
 */
public record RunError(Optional<Location> location, String message, boolean limitsCheck) {

    public RunError {
        Objects.requireNonNull(location, "location");
        message = Wording.shortened(message);
    }

    /** An error for which some of the content may not have been checked. */
    public RunError(Optional<Location> location, String message) {
        this(location, message, true);
    }

    /** The same of something beside the content, all of which was checked. */
    public RunError besideTheCheck() {
        return new RunError(location, message, false);
    }

    /** An error without a place. */
    public static RunError of(String message) {
        return new RunError(Optional.empty(), message);
    }

    @Override
    public String toString() {
        return location.map(place -> place + ": error: " + message).orElse("error: " + message);
    }
}
