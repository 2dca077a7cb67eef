package org.mageos.content.external;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.mageos.content.external.http.Request;

/**
 * The gates of all hosts: whose turn it is, and when the next one may be asked. Not thread-safe.
 *
 * <p>Of the hosts that may be asked, the one with the most requests before it comes first, for it
 * is the one that the end of the run would wait for.
 */
final class Gates {

    private final Politeness politeness;
    private final Map<String, Place> places = new HashMap<>();
    private final TreeSet<Place> ready =
            new TreeSet<>(
                    Comparator.<Place>comparingInt(place -> -place.waiting)
                            .thenComparing(place -> place.gate.host()));
    private final TreeSet<Place> later =
            new TreeSet<>(
                    Comparator.<Place>comparingLong(place -> place.readyAt)
                            .thenComparing(place -> place.gate.host()));

    /** A gate, and what it is sorted by, which must not change meanwhile. */
    private static final class Place {
        private final HostGate gate;
        private int waiting;
        private long readyAt;

        Place(HostGate gate) {
            this.gate = gate;
        }
    }

    Gates(Politeness politeness) {
        this.politeness = politeness;
    }

    /** The gate of a request. */
    HostGate of(Request request) {
        return place(request).gate;
    }

    private Place place(Request request) {
        return places.computeIfAbsent(
                Politeness.name(request.url()), name -> new Place(politeness.gate(request.url())));
    }

    /** To be called when a gate has changed. */
    void update(Request request, long now) {
        Place place = place(request);
        ready.remove(place);
        later.remove(place);
        Optional<Long> readyAt = place.gate.readyAt();
        if (readyAt.isPresent()) {
            place.waiting = place.gate.waiting();
            place.readyAt = readyAt.get();
            (place.readyAt <= now ? ready : later).add(place);
        }
    }

    /** The next request that may start. */
    Optional<Job> take(long now) {
        while (!later.isEmpty() && later.first().readyAt <= now) {
            ready.add(later.pollFirst());
        }
        if (ready.isEmpty()) {
            return Optional.empty();
        }
        Job job = ready.first().gate.take(now);
        update(job.request(), now);
        return Optional.of(job);
    }

    /** When the next request may start that may not yet. */
    Optional<Long> next() {
        return later.isEmpty() ? Optional.empty() : Optional.of(later.first().readyAt);
    }

    /** The hosts that something waits for, those with the most first. */
    List<HostGate> busiest(int count) {
        return places.values().stream()
                .map(place -> place.gate)
                .filter(gate -> gate.waiting() + gate.underWay() > 0)
                .sorted(
                        Comparator.<HostGate>comparingInt(
                                        gate -> -(gate.waiting() + gate.underWay()))
                                .thenComparing(HostGate::host))
                .limit(count)
                .toList();
    }
}
