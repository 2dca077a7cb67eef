package org.mageos.content.schema;

import java.util.List;
import org.mageos.content.value.Value;

/**
 * A schema of the simple kinds, such as people write by hand: it tells by itself of most data that
 * they surely fit, so that the library is loaded only for the others. Immutable.
 *
 * @param conditions what a value must meet
 */
record SimpleSchema(List<Condition> conditions) {

    /** The schema {@code true}. */
    static final SimpleSchema ANYTHING = new SimpleSchema(List.of());

    /** The schema {@code false}. */
    static final SimpleSchema NOTHING = new SimpleSchema(List.of(new Condition.Never()));

    /**
     * How many values are looked at. The library, which takes some steps for each, is not near its
     * own limit then.
     */
    private static final int STEPS = 50_000;

    SimpleSchema {
        conditions = List.copyOf(conditions);
    }

    /** Whether data surely fit; if not, they may fit all the same. */
    boolean surelyFits(Value data) {
        try {
            return isMet(data, new StepBudget(STEPS));
        } catch (StepBudget.ExceededException | StackOverflowError e) {
            // The library has a word for it.
            return false;
        }
    }

    boolean isMet(Value value, StepBudget budget) {
        budget.step();
        for (Condition condition : conditions) {
            if (!condition.holds(value, budget)) {
                return false;
            }
        }
        return true;
    }
}
