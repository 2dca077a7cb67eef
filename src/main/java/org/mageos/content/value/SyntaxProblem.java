package org.mageos.content.value;

import java.util.Objects;

/**
 * Why a text is not the YAML, JSON or TOML it should be, or why it is not read.
 *
 * @param position where
 * @param message what is wrong, in a writer's words, one line, lower-case start, without a full
 *     stop
 * @param isLimit whether nothing is wrong with it but its size
 */
public record SyntaxProblem(Position position, String message, boolean isLimit) {

    public SyntaxProblem {
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(message, "message");
    }

    /** A mistake. */
    public SyntaxProblem(Position position, String message) {
        this(position, message, false);
    }
}
