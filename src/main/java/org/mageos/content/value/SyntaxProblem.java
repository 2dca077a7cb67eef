package org.mageos.content.value;

import java.util.Objects;

/**
 * Why a text is not the YAML, JSON or TOML it should be.
 *
 * @param position where
 * @param message what is wrong, in a writer's words, one line, lower-case start, without a full
 *     stop
 */
public record SyntaxProblem(Position position, String message) {

    public SyntaxProblem {
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(message, "message");
    }
}
