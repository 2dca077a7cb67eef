package org.mageos.content.value;

import java.util.Objects;

/** A text that is not the YAML, JSON or TOML it should be. The message is one line. */
public final class ValueSyntaxException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Position position;

    public ValueSyntaxException(Position position, String message) {
        super(Objects.requireNonNull(message, "message"));
        this.position = Objects.requireNonNull(position, "position");
    }

    /** Where reading stopped. */
    public Position position() {
        return position;
    }
}
