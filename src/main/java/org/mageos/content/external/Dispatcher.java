package org.mageos.content.external;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.mageos.content.external.Wire.Arrival;
import org.mageos.content.external.http.Reply;
import org.mageos.content.external.http.Reply.Failure;
import org.mageos.content.external.http.Reply.Kind;
import org.mageos.content.external.http.Reply.Response;
import org.mageos.content.external.http.Request;

/**
 * Sends the requests of all probes, each when its host may be asked, and no more at once than
 * allowed. What two probes want is asked once. On one thread, which mostly waits.
 */
final class Dispatcher {

    /** What happens is told so often at least. */
    private static final long TICK = 200;

    private final Wire wire;
    private final Politeness politeness;
    private final Consumer<Answer> answers;
    private final Consumer<Snapshot> progress;
    private final Gates gates;
    private final Map<Long, Job> underWay = new HashMap<>();
    private final Map<String, Shared> shared = new HashMap<>();
    private final Deque<Handover> handovers = new ArrayDeque<>();
    private long numbers;
    private int requests;
    private int done;
    private int all;

    /** A reply on its way to a probe. */
    private record Handover(Probe probe, Reply reply) {}

    /** Whom else a request is for, and what came of it. */
    private static final class Shared {
        private Optional<Reply> reply = Optional.empty();
        private final Deque<Probe> others = new ArrayDeque<>();
    }

    /**
     * @param answers takes what each probe finds out
     * @param progress takes how far the run is, now and then
     */
    Dispatcher(
            Wire wire,
            Politeness politeness,
            Consumer<Answer> answers,
            Consumer<Snapshot> progress) {
        this.wire = wire;
        this.politeness = politeness;
        this.answers = answers;
        this.progress = progress;
        this.gates = new Gates(politeness);
    }

    /** Runs probes to their ends. */
    void run(List<Probe> probes) throws InterruptedException {
        all += probes.size();
        for (Probe probe : probes) {
            take(probe, probe.first());
        }
        handOver();
        while (done < all) {
            start();
            progress.accept(snapshot());
            wire.await(untilNext()).ifPresent(this::arrived);
            handOver();
        }
        progress.accept(snapshot());
    }

    /** How many requests were sent. */
    int requests() {
        return requests;
    }

    private void start() {
        while (underWay.size() < politeness.concurrency()) {
            Optional<Job> job = gates.take(wire.millis());
            if (job.isEmpty()) {
                return;
            }
            underWay.put(job.get().number(), job.get());
            requests++;
            wire.send(job.get().number(), job.get().request());
        }
    }

    private long untilNext() {
        if (underWay.size() >= politeness.concurrency()) {
            return TICK;
        }
        long wait = gates.next().map(next -> next - wire.millis()).orElse(TICK);
        return Math.max(1, Math.min(TICK, wait));
    }

    private void arrived(Arrival arrival) {
        Job job = underWay.remove(arrival.id());
        HostGate gate = gates.of(job.request());
        gate.replied(job.request(), arrival.reply(), wire.millis());
        if (arrival.reply() instanceof Response response) {
            RateLimit.pause(response, Instant.ofEpochMilli(wire.millis()))
                    .ifPresent(pause -> pause(gate, pause, response));
        }
        handovers.add(new Handover(job.probe(), arrival.reply()));
        share(job.request(), arrival.reply());
        if (gate.isClosed()) {
            empty(gate);
        }
        gates.update(job.request(), wire.millis());
    }

    private void pause(HostGate gate, Duration pause, Response response) {
        // In this order: a date may be so far off that its milliseconds are no long.
        if (pause.compareTo(Duration.ofMillis(politeness.patience())) <= 0) {
            gate.pauseUntil(wire.millis() + pause.toMillis());
        } else {
            gate.close(
                    new Failure(
                            Kind.TOO_BUSY,
                            "its host answers "
                                    + response.status()
                                    + " and asks to wait "
                                    + pause.toSeconds()
                                    + " s"));
        }
    }

    private void empty(HostGate gate) {
        for (Job job : gate.drain()) {
            Failure why = gate.closed(job.request()).orElseThrow();
            handovers.add(new Handover(job.probe(), why));
            share(job.request(), why);
        }
    }

    private void handOver() {
        while (!handovers.isEmpty()) {
            Handover handover = handovers.remove();
            take(handover.probe(), handover.probe().next(handover.reply()));
        }
    }

    private void take(Probe probe, Step step) {
        if (step instanceof Step.Done end) {
            done++;
            answers.accept(end.answer());
            return;
        }
        Step.Ask ask = (Step.Ask) step;
        HostGate gate = gates.of(ask.request());
        Optional<Failure> closed = gate.closed(ask.request());
        if (closed.isPresent()) {
            handovers.add(new Handover(probe, closed.get()));
            return;
        }
        if (isShared(probe, ask.request())) {
            return;
        }
        gate.add(new Job(probe, ask.request(), wire.millis() + ask.delay(), numbers++));
        gates.update(ask.request(), wire.millis());
    }

    /** Whether another probe asks the same, or has asked it. */
    private boolean isShared(Probe probe, Request request) {
        if (request.wantsBody()) {
            return false;
        }
        String key = key(request);
        Shared known = shared.get(key);
        if (known == null) {
            shared.put(key, new Shared());
            return false;
        }
        if (known.reply.isPresent()) {
            handovers.add(new Handover(probe, known.reply.get()));
        } else {
            known.others.add(probe);
        }
        return true;
    }

    private void share(Request request, Reply reply) {
        if (request.wantsBody()) {
            return;
        }
        Shared known = shared.remove(key(request));
        if (known == null) {
            return;
        }
        known.others.forEach(other -> handovers.add(new Handover(other, reply)));
        known.others.clear();
        if (reply instanceof Response response && response.status() < 400) {
            known.reply = Optional.of(response.withoutWhatNobodyNeeds());
            shared.put(key(request), known);
        }
    }

    private static String key(Request request) {
        return request.method() + " " + request.url();
    }

    private Snapshot snapshot() {
        return new Snapshot(wire.millis(), done, all, requests, () -> gates.busiest(3));
    }
}
