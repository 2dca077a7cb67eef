package org.mageos.content.init;

/**
 * How many of how many.
 *
 * @param part not more than the whole
 */
record Fraction(int part, int whole) {

    /** Whether it is more than a half, and more than nothing. */
    boolean isMost() {
        return part * 2 > whole;
    }

    boolean isAll() {
        return part == whole && whole > 0;
    }

    /** How sure one can be of what so many speak for. */
    String confidence() {
        if (isAll() && whole >= 3) {
            return "sure";
        }
        return part * 10 >= whole * 9 && whole >= 10 ? "nearly sure" : "likely";
    }

    @Override
    public String toString() {
        return part + " of " + whole;
    }
}
