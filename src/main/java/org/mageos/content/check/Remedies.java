package org.mageos.content.check;

import java.util.Optional;

/** How remedies are worded, so that they read the same in all rules. */
final class Remedies {

    private Remedies() {}

    static Optional<String> didYouMean(Optional<String> suggestion) {
        return suggestion.map(meant -> "did you mean '" + meant + "'?");
    }
}
