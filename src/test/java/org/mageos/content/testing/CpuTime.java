package org.mageos.content.testing;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.function.ThrowingSupplier;

/**
 * Ends what takes much longer than it should. It counts the time for which processors work for the
 * tests, not that of a clock, which goes on while a busy machine works for others.
 */
public final class CpuTime {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** Of the clock, for what waits and never ends. */
    private static final Duration FOR_EVER = Duration.ofMinutes(30);

    private CpuTime() {}

    /** Fails if a task takes longer. */
    public static void within(Duration limit, Executable task) {
        CpuTime.<Object>within(
                limit,
                () -> {
                    task.execute();
                    return CpuTime.class;
                });
    }

    /** What a task gives; fails if it takes longer. */
    public static <T> T within(Duration limit, ThrowingSupplier<T> task) {
        FutureTask<T> result = new FutureTask<>(() -> get(task));
        Thread thread = new Thread(result, "within " + limit);
        thread.setDaemon(true);
        long cpuEnd = SYSTEM.getProcessCpuTime() + limit.toNanos();
        long end = System.nanoTime() + FOR_EVER.toNanos();
        thread.start();
        while (true) {
            try {
                return result.get(100, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (SYSTEM.getProcessCpuTime() > cpuEnd || System.nanoTime() > end) {
                    AssertionError late = new AssertionError("It takes longer than " + limit);
                    late.setStackTrace(thread.getStackTrace());
                    thread.interrupt();
                    throw late;
                }
            } catch (ExecutionException e) {
                throw failure(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError("interrupted", e);
            }
        }
    }

    private static <T> T get(ThrowingSupplier<T> task) throws Exception {
        try {
            return task.get();
        } catch (Exception | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    private static AssertionError failure(Throwable cause) {
        if (cause instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return new AssertionError(cause);
    }
}
