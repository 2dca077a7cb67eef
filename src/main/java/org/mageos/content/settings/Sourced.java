package org.mageos.content.settings;

import java.util.Objects;
import org.mageos.content.value.Position;

/**
 * A value of the settings with its place there, so that what turns out wrong later (a pattern that
 * matches nothing) is reported at its line.
 *
 * @param value the value
 * @param position where it stands in the settings file
 */
public record Sourced<T>(T value, Position position) {

    public Sourced {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(position, "position");
    }
}
