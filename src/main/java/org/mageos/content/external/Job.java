package org.mageos.content.external;

import java.util.Objects;
import org.mageos.content.external.http.Request;

/**
 * A request that waits for its turn.
 *
 * @param probe whom the reply is for
 * @param notBefore when it may go, in milliseconds since 1970
 * @param number its place among all jobs
 */
record Job(Probe probe, Request request, long notBefore, long number) implements Comparable<Job> {

    Job {
        Objects.requireNonNull(probe, "probe");
        Objects.requireNonNull(request, "request");
    }

    @Override
    public int compareTo(Job other) {
        int byTime = Long.compare(notBefore, other.notBefore);
        return byTime != 0 ? byTime : Long.compare(number, other.number);
    }
}
