package org.mageos.content.external;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * How far a run is.
 *
 * @param millis the time
 * @param done how many URLs are answered
 * @param all how many there are
 * @param requests how many requests were sent
 * @param busiest the hosts that most is waited for; to be asked at once or never
 */
public record Snapshot(
        long millis, int done, int all, int requests, Supplier<List<HostGate>> busiest) {

    public Snapshot {
        Objects.requireNonNull(busiest, "busiest");
    }

    /** A line for people. */
    String line(long since) {
        double seconds = Math.max(0.001, (millis - since) / 1000.0);
        String line =
                String.format(
                        Locale.ROOT, "%d of %d URLs, %.0f per second", done, all, done / seconds);
        String waiting = busiest.get().stream().map(this::host).collect(Collectors.joining(", "));
        return waiting.isEmpty() ? line : line + "; waiting for " + waiting;
    }

    private String host(HostGate gate) {
        int count = gate.waiting() + gate.underWay();
        long pause = (gate.nextStart() - millis + 999) / 1000;
        return gate.host()
                + " ("
                + count
                + (pause > 1 && gate.waiting() > 0 ? ", paused for " + pause + " s)" : ")");
    }
}
