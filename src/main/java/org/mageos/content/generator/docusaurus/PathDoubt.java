package org.mageos.content.generator.docusaurus;

import java.util.Objects;
import java.util.Optional;

/**
 * Why paths may lead somewhere although nothing is known there.
 *
 * @param below the path that they are at or below, without slashes; empty for all
 * @param ending how they end; empty for any end
 * @param reason why, with the setting that would help
 */
record PathDoubt(String below, String ending, String reason) {

    PathDoubt {
        Objects.requireNonNull(below, "below");
        Objects.requireNonNull(ending, "ending");
        Objects.requireNonNull(reason, "reason");
    }

    static PathDoubt below(String path, String reason) {
        return new PathDoubt(path, "", reason);
    }

    Optional<String> of(String path) {
        boolean inside =
                below.isEmpty() || path.equals("/" + below) || path.startsWith("/" + below + "/");
        return inside && path.endsWith(ending) ? Optional.of(reason) : Optional.empty();
    }
}
