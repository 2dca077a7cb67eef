package org.mageos.content.javadoc;

import java.util.Objects;

/**
 * The type of a parameter as an anchor spells it.
 *
 * @param name its full name; of one that is not certain what is known of its end
 * @param suffix what follows: {@code []} and {@code ...}
 * @param isCertain whether the name is the full one
 */
record ParameterType(String name, String suffix, boolean isCertain) {

    /** How far a spelling fits. */
    enum Fit {
        YES,
        MAYBE,
        NO;

        Fit and(Fit other) {
            return compareTo(other) > 0 ? this : other;
        }

        Fit or(Fit other) {
            return compareTo(other) < 0 ? this : other;
        }
    }

    ParameterType {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(suffix, "suffix");
    }

    Fit fit(String written) {
        if (written.equals(name + suffix)) {
            return isCertain ? Fit.YES : Fit.MAYBE;
        }
        return !isCertain && written.endsWith("." + name + suffix) ? Fit.MAYBE : Fit.NO;
    }

    @Override
    public String toString() {
        return name + suffix;
    }
}
