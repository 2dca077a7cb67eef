package org.mageos.content.init;

import java.util.Objects;

/**
 * A value with who says it.
 *
 * @param by a file, or what speaks for it
 */
record Told<T>(T value, String by) {
    Told {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(by, "by");
    }
}
