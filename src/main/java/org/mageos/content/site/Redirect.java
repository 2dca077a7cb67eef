package org.mageos.content.site;

import java.util.Objects;
import org.mageos.content.finding.Location;

/**
 * A redirect rule of the site.
 *
 * @param from the path as written, maybe with {@code *} or {@code :name}
 * @param to the destination as written, a path or an absolute URL
 * @param status the HTTP status
 * @param forced whether it applies even where a page has its path
 * @param location where the rule stands
 * @param target where its destination stands
 */
public record Redirect(
        String from, String to, int status, boolean forced, Location location, Location target) {

    public Redirect {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(target, "target");
    }

    /** Whether it stands for one path only. */
    public boolean isLiteral() {
        return from.indexOf('*') < 0 && !from.contains("/:");
    }

    /** Whether its destination does not depend on the path that is redirected. */
    boolean hasFixedTarget() {
        return !to.contains("/:");
    }
}
