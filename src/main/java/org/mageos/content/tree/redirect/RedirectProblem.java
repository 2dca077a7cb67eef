package org.mageos.content.tree.redirect;

import java.util.Objects;
import org.mageos.content.finding.Location;

/**
 * Something in a file of redirects that is no rule.
 *
 * @param location where it stands
 * @param message what is wrong, one line, without a full stop
 */
public record RedirectProblem(Location location, String message) {
    public RedirectProblem {
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(message, "message");
    }
}
