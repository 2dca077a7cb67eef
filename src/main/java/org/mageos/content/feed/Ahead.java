package org.mageos.content.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/**
 * The results of many jobs in their order, where several threads work ahead of the one that takes
 * them: far enough to keep them busy, but never so far that all results are held. Not thread-safe.
 */
final class Ahead<R> implements Iterator<R> {

    private static final int WINDOW = 32;

    private final Iterator<? extends Callable<R>> jobs;
    private final ExecutorService executor;
    private final Deque<Future<R>> running = new ArrayDeque<>();

    /**
     * @param jobs the jobs; they may throw an {@link IOException}
     * @param executor does them; who made it ends it
     */
    Ahead(Iterator<? extends Callable<R>> jobs, ExecutorService executor) {
        this.jobs = jobs;
        this.executor = executor;
    }

    @Override
    public boolean hasNext() {
        while (running.size() < WINDOW && jobs.hasNext()) {
            running.add(executor.submit(jobs.next()));
        }
        return !running.isEmpty();
    }

    /**
     * The next result.
     *
     * @throws UncheckedIOException if its job failed so
     */
    @Override
    public R next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        try {
            return running.remove().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The run was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw new UncheckedIOException(failure);
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
