package org.mageos.content.document.asciidoc;

import java.util.Optional;

/** What a list is one of. */
enum ListKind {
    BULLETS,
    NUMBERS,
    DESCRIPTIONS,
    CALLOUTS;

    /** The kind of the list that a line begins an item of. */
    static Optional<ListKind> of(String line) {
        if (BlockLine.isCallout(line)) {
            return Optional.of(CALLOUTS);
        }
        if (BlockLine.bullet(line).isPresent()) {
            return Optional.of(BULLETS);
        }
        if (BlockLine.number(line).isPresent()) {
            return Optional.of(NUMBERS);
        }
        return DescribedTerm.of(line).isPresent() ? Optional.of(DESCRIPTIONS) : Optional.empty();
    }

    boolean begins(String line) {
        return switch (this) {
            case BULLETS -> BlockLine.bullet(line).isPresent();
            case NUMBERS -> BlockLine.number(line).isPresent();
            case DESCRIPTIONS -> DescribedTerm.of(line).isPresent();
            case CALLOUTS -> BlockLine.isCallout(line);
        };
    }
}
