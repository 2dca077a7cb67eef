package org.mageos.content.finding;

import java.util.Objects;
import java.util.Optional;

/**
 * Something that kept the run from doing its work: a wrong setting, an unusable schema, a file that
 * cannot be read. No finding about the content; the run fails whatever the findings are.
 *
 * @param location where, if there is a place
 * @param message what is wrong and what to do, one line
 */
public record RunError(Optional<Location> location, String message) {

    public RunError {
        Objects.requireNonNull(location, "location");
        message = Wording.shortened(message);
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
