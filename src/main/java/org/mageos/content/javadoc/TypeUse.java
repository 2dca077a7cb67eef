package org.mageos.content.javadoc;

import java.util.Objects;

/**
 * A type as a source names it, without its type arguments and annotations.
 *
 * @param name the name as written, such as {@code int}, {@code String} or {@code Map.Entry}
 * @param dimensions how many of {@code []} follow, that of variable arguments not among them
 * @param isVariable whether {@code ...} follows
 */
record TypeUse(String name, int dimensions, boolean isVariable) {

    TypeUse {
        Objects.requireNonNull(name, "name");
    }

    /** What Javadoc writes behind the name. */
    String suffix() {
        return "[]".repeat(dimensions) + (isVariable ? "..." : "");
    }

    /** What Javadoc writes behind the name of an erased type. */
    String erasedSuffix() {
        return "[]".repeat(dimensions + (isVariable ? 1 : 0));
    }
}
