package org.mageos.content.finding;

/**
 * How many characters may still be compared in search of what a misspelt word was meant to be: a
 * guard against content with thousands of mistakes among thousands of similar names. Not
 * thread-safe; who shares one asks in a fixed order, so that the answers do not depend on threads.
 */
public final class ComparisonBudget {

    /** Enough for thousands of mistakes of usual names; used up within a second or two. */
    private static final long CHARACTERS_OF_A_RUN = 50_000_000;

    private long left;

    public ComparisonBudget(long characters) {
        this.left = characters;
    }

    /** The budget of one kind of question in a run. */
    public static ComparisonBudget ofRun() {
        return new ComparisonBudget(CHARACTERS_OF_A_RUN);
    }

    static ComparisonBudget unlimited() {
        return new ComparisonBudget(Long.MAX_VALUE);
    }

    /** Takes characters away; false if there were not so many, and for ever after. */
    public boolean spend(long characters) {
        left = characters > left ? -1 : left - characters;
        return left >= 0;
    }
}
