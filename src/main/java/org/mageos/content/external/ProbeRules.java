package org.mageos.content.external;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleSupplier;

/**
 * What the probes of a run share. Not thread-safe.
 *
 * <p>The first repetition comes after about a second, each further one after twice the time, and
 * none of them at the very time that others choose.
 */
final class ProbeRules {

    private static final long FIRST_DELAY = 1_000;
    private static final long LONGEST_DELAY = 30_000;

    /** So often a host must answer GET where it refused HEAD. */
    private static final int HABIT = 2;

    private final int retries;
    private final int redirects;
    private final DoubleSupplier random;
    private final Map<String, Integer> refusals = new HashMap<>();

    /**
     * @param retries how often a request is repeated
     * @param redirects how many redirects are followed
     * @param random gives numbers from 0 to 1
     */
    ProbeRules(int retries, int redirects, DoubleSupplier random) {
        this.retries = retries;
        this.redirects = redirects;
        this.random = Objects.requireNonNull(random, "random");
    }

    int retries() {
        return retries;
    }

    int redirects() {
        return redirects;
    }

    /** How many milliseconds to wait before a repetition, the first of which is number 0. */
    long delay(int repetition) {
        long longest = Math.min(LONGEST_DELAY, FIRST_DELAY << Math.min(repetition, 10));
        return Math.round(longest * (0.5 + random.getAsDouble() / 2));
    }

    /** Notes that a host lies about a page if it is asked with HEAD. */
    void headWasWrong(String host) {
        refusals.merge(host, 1, Integer::sum);
    }

    /** Whether a host is known to lie about HEAD. */
    boolean isHeadUseless(String host) {
        return refusals.getOrDefault(host, 0) >= HABIT;
    }
}
