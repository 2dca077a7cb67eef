package org.mageos.content.external;

import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.mageos.content.external.http.Reply;
import org.mageos.content.external.http.Reply.Failure;
import org.mageos.content.external.http.Reply.Kind;
import org.mageos.content.external.http.Request;
import org.mageos.content.external.http.Transport;

/** A wire over as many threads as there are requests under way. */
public final class ThreadedWire implements Wire {

    private static final long IDLE_SECONDS = 5;

    /** A request needs little; hundreds of them at once should not need much. */
    private static final long STACK = 256 * 1024;

    private final Transport transport;
    private final BlockingQueue<Arrival> arrivals = new LinkedBlockingQueue<>();
    private final ExecutorService threads;
    private final long start = System.nanoTime();
    private final long startMillis = System.currentTimeMillis();

    public ThreadedWire(Transport transport, int concurrency) {
        this.transport = transport;
        AtomicInteger number = new AtomicInteger();
        ThreadPoolExecutor pool =
                new ThreadPoolExecutor(
                        concurrency,
                        concurrency,
                        IDLE_SECONDS,
                        TimeUnit.SECONDS,
                        new LinkedBlockingQueue<>(),
                        task -> {
                            String name = "mageos-content request " + number.incrementAndGet();
                            Thread thread = new Thread(null, task, name, STACK);
                            thread.setDaemon(true);
                            return thread;
                        });
        pool.allowCoreThreadTimeOut(true);
        this.threads = pool;
    }

    @Override
    public long millis() {
        return startMillis + (System.nanoTime() - start) / 1_000_000;
    }

    @Override
    public void send(long id, Request request) {
        threads.execute(() -> arrivals.add(new Arrival(id, reply(request))));
    }

    /** Whatever happens, a reply comes: else the run would wait for it for ever. */
    private Reply reply(Request request) {
        try {
            return transport.send(request);
        } catch (RuntimeException | Error e) {
            // An error, too: the stack is small, and gzip in gzip goes as deep as a server likes.
            return new Failure(Kind.PROTOCOL, "it could not be asked: " + e);
        }
    }

    @Override
    public Optional<Arrival> await(long most) throws InterruptedException {
        return Optional.ofNullable(arrivals.poll(most, TimeUnit.MILLISECONDS));
    }

    @Override
    public void close() {
        threads.shutdownNow();
        transport.close();
    }
}
