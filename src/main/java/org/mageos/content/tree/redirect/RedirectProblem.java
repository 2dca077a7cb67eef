package org.mageos.content.tree.redirect;

import java.util.Objects;
import org.mageos.content.finding.Location;

/**
 * Something in a file of redirects that is no rule.
 *
 * @param location where it stands
 * @param message what is wrong, one line, without a full stop
 * @param hidesRules whether rules of the file are not known for it
 */
public record RedirectProblem(Location location, String message, boolean hidesRules) {
    public RedirectProblem {
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(message, "message");
    }
}
