package org.mageos.content.external;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import org.mageos.content.external.http.Connector;
import org.mageos.content.external.http.Reply;
import org.mageos.content.external.http.Reply.Failure;
import org.mageos.content.external.http.Reply.Kind;
import org.mageos.content.external.http.Reply.Response;
import org.mageos.content.external.http.Request;

/**
 * Lets requests to one host through, one after the other: never more at once than the limit, never
 * sooner after one another than the interval, none while the host wants to be left alone. Not
 * thread-safe.
 */
final class HostGate {

    /** After so many failures in a row, the host is asked no further. */
    private static final int MOST_FAILURES = 5;

    private static final int MOST_REFUSALS = 10;

    /** How long a host is left alone that says that it is asked too much, but not how long. */
    private static final long REFUSAL_PAUSE = 1_000;

    private final String host;
    private final int limit;
    private final long interval;
    private final PriorityQueue<Job> jobs = new PriorityQueue<>();
    private int underWay;
    private long nextStart = Long.MIN_VALUE;
    private final Map<Integer, Integer> failures = new HashMap<>();
    private final Map<Integer, Failure> closedPorts = new HashMap<>();
    private boolean answered;
    private int refusals;
    private Optional<Failure> closed = Optional.empty();

    /**
     * @param host the host, with its port if that is not the usual one
     * @param limit how many requests may be under way
     * @param interval the least time between two starts, in milliseconds
     */
    HostGate(String host, int limit, long interval) {
        this.host = Objects.requireNonNull(host, "host");
        this.limit = limit;
        this.interval = interval;
    }

    String host() {
        return host;
    }

    void add(Job job) {
        jobs.add(job);
    }

    /** How many requests wait. */
    int waiting() {
        return jobs.size();
    }

    int underWay() {
        return underWay;
    }

    /** When the next request may start; empty if none waits or too many are under way. */
    Optional<Long> readyAt() {
        return jobs.isEmpty() || underWay >= limit
                ? Optional.empty()
                : Optional.of(Math.max(nextStart, jobs.element().notBefore()));
    }

    /** Takes the next request, which starts now. */
    Job take(long now) {
        underWay++;
        nextStart = Math.max(nextStart, now + interval);
        return jobs.remove();
    }

    /** Until when the host is left alone at least. */
    long nextStart() {
        return nextStart;
    }

    /** Starts nothing before a time. */
    void pauseUntil(long time) {
        nextStart = Math.max(nextStart, time);
    }

    /** Lets nothing more through. */
    void close(Failure why) {
        closed = Optional.of(why);
    }

    /** Why a request is not let through any more. */
    Optional<Failure> closed(Request request) {
        return closed.or(() -> Optional.ofNullable(closedPorts.get(Connector.port(request.url()))));
    }

    /** Whether there is something that is not let through. */
    boolean isClosed() {
        return closed.isPresent() || !closedPorts.isEmpty();
    }

    /** Takes out all that waits in vain. */
    List<Job> drain() {
        List<Job> vain =
                jobs.stream().filter(job -> closed(job.request()).isPresent()).sorted().toList();
        jobs.removeAll(vain);
        return vain;
    }

    /** Takes note of a reply, which came now. */
    void replied(Request request, Reply reply, long now) {
        underWay--;
        int port = Connector.port(request.url());
        if (reply instanceof Response response) {
            answered = true;
            failures.remove(port);
            responded(response, now);
            return;
        }
        Failure failure = (Failure) reply;
        if (failure.kind() == Kind.UNKNOWN_HOST || failure.kind() == Kind.PRIVATE) {
            close(failure);
        } else if (failure.kind().isBeforeConnection()
                && failures.merge(port, 1, Integer::sum) >= MOST_FAILURES) {
            // If it did answer, it died on the way, which tells nothing about the other pages.
            closedPorts.put(
                    port,
                    answered ? new Failure(Kind.GONE, "its host stopped answering") : failure);
        }
    }

    private void responded(Response response, long now) {
        if (response.status() != 429) {
            refusals = 0;
            return;
        }
        refusals++;
        pauseUntil(now + REFUSAL_PAUSE);
        if (refusals >= MOST_REFUSALS) {
            close(new Failure(Kind.TOO_BUSY, "its host answers 429 (too many requests) to all"));
        }
    }
}
