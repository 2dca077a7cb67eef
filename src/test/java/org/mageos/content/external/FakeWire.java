package org.mageos.content.external;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Function;
import org.mageos.content.external.http.Reply;
import org.mageos.content.external.http.Request;

/** A wire whose time passes only when somebody waits; says what a test lets hosts say. */
final class FakeWire implements Wire {

    /** 2026-06-01T12:00:00Z, as in all tests. */
    static final long START = 1_780_315_200_000L;

    /** A request with its time. */
    record Sent(long at, String request) {}

    private record Event(long at, Arrival arrival, String host) implements Comparable<Event> {
        @Override
        public int compareTo(Event other) {
            return at != other.at
                    ? Long.compare(at, other.at)
                    : Long.compare(arrival.id(), other.arrival.id());
        }
    }

    private final Function<Request, Reply> hosts;
    private final long latency;
    private final PriorityQueue<Event> events = new PriorityQueue<>();
    private final Map<String, Integer> underWay = new HashMap<>();
    private final Map<String, Integer> most = new HashMap<>();
    private final List<Sent> sent = new ArrayList<>();
    private long now = START;
    private int mostAtAll;
    private boolean closed;

    /**
     * @param latency how many milliseconds each reply takes
     */
    FakeWire(long latency, Function<Request, Reply> hosts) {
        this.latency = latency;
        this.hosts = hosts;
    }

    @Override
    public long millis() {
        return now;
    }

    @Override
    public void send(long id, Request request) {
        sent.add(new Sent(now - START, request.method() + " " + request.url()));
        int count = underWay.merge(request.host(), 1, Integer::sum);
        most.merge(request.host(), count, Math::max);
        events.add(new Event(now + latency, new Arrival(id, hosts.apply(request)), request.host()));
        mostAtAll = Math.max(mostAtAll, events.size());
    }

    @Override
    public Optional<Arrival> await(long millis) {
        if (events.isEmpty() || events.element().at > now + millis) {
            now += millis;
            return Optional.empty();
        }
        Event event = events.remove();
        now = Math.max(now, event.at);
        underWay.merge(event.host, -1, Integer::sum);
        return Optional.of(event.arrival);
    }

    /** How long it took so far. */
    long elapsed() {
        return now - START;
    }

    /** All requests in their order. */
    List<Sent> sent() {
        return sent;
    }

    /** The requests without their times. */
    List<String> requests() {
        return sent.stream().map(Sent::request).toList();
    }

    /** How many requests were under way at once. */
    int most() {
        return mostAtAll;
    }

    /** The same for one host. */
    int most(String host) {
        return most.getOrDefault(host, 0);
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
    }
}
