package org.mageos.content.schema;

/**
 * How often a schema may look at the data. Schemas with alternatives in alternatives look again and
 * again, exponentially often; one that people mean stays far below. Not thread-safe.
 */
final class StepBudget {

    private static final int STEPS = 3_000_000;

    private int left;

    StepBudget() {
        this(STEPS);
    }

    StepBudget(int steps) {
        this.left = steps;
    }

    /** Thrown through the schema library, which has no other way to end early. */
    static final class ExceededException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ExceededException() {
            super("the schema looks at the data too often", null, false, false);
        }
    }

    void step() {
        if (--left < 0) {
            throw new ExceededException();
        }
    }
}
