package org.mageos.content.external.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Looks up hosts and waits no longer than it should. Nothing ends a look-up of the system that
 * hangs, so each one has a thread of its own, which is left behind then. Thread-safe.
 */
final class PatientResolver implements Resolver {

    private final Resolver resolver;
    private final Duration patience;
    private final Map<String, FutureTask<List<InetAddress>>> underWay = new ConcurrentHashMap<>();

    PatientResolver(Resolver resolver, Duration patience) {
        this.resolver = Objects.requireNonNull(resolver, "resolver");
        this.patience = Objects.requireNonNull(patience, "patience");
    }

    @Override
    public List<InetAddress> resolve(String host) throws UnknownHostException {
        try {
            return underWay.computeIfAbsent(host, this::started)
                    .get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw failed(host, "no name server answers in time", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed(host, "interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownHostException unknown) {
                throw unknown;
            }
            throw failed(host, String.valueOf(e.getCause()), e);
        }
    }

    private static UnknownHostException failed(String host, String why, Exception cause) {
        UnknownHostException failed = new UnknownHostException(host + ": " + why);
        failed.initCause(cause);
        return failed;
    }

    private FutureTask<List<InetAddress>> started(String host) {
        FutureTask<List<InetAddress>> task = new FutureTask<>(() -> resolver.resolve(host));
        Thread thread =
                new Thread(
                        () -> {
                            task.run();
                            underWay.remove(host, task);
                        },
                        "mageos-content look-up");
        thread.setDaemon(true);
        thread.start();
        return task;
    }
}
