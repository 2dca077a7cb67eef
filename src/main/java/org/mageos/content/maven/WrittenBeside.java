package org.mageos.content.maven;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.mageos.content.report.Run;

/** The report files of a run, which are written while the console tells what was found. */
final class WrittenBeside {

    private final FutureTask<Boolean> work;

    private WrittenBeside(FutureTask<Boolean> work) {
        this.work = work;
    }

    static WrittenBeside start(Reports reports, Run run) {
        FutureTask<Boolean> work =
                new FutureTask<>(
                        () -> {
                            reports.add(run);
                            return true;
                        });
        Thread thread = new Thread(work, "mageos-content-reports");
        thread.setDaemon(true);
        thread.start();
        return new WrittenBeside(work);
    }

    /**
     * Waits until they are written.
     *
     * @throws IOException if some of them cannot be written; the others are
     */
    void await() throws IOException {
        try {
            work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the reports were not awaited");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException problem) {
                throw problem;
            }
            throw new IllegalStateException("The reports cannot be written", e.getCause());
        }
    }
}
