package org.mageos.content.tree.git;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The contents of files that git keeps, read one by one from a single {@code git cat-file --batch},
 * which is started for the first of them. It converts nothing, so that no program of the
 * repository's configuration is run. Thread-safe.
 *
 * @see <a href="https://git-scm.com/docs/git-cat-file#_batch_output">git-cat-file, batch output</a>
 */
final class GitObjects implements Closeable {

    private static final List<String> COMMAND = List.of("cat-file", "--batch");

    private static final String PARTIAL =
            "if this is a partial clone, clone it without --filter, or run git fetch --refetch";

    /** The largest file that is read as a whole. */
    private static final int MAX_SIZE = 64 << 20;

    private final GitProgram git;
    private final Path folder;

    /** Waits for git, for whoever waits for an answer must be able to give up. */
    private final ExecutorService waiter =
            Executors.newSingleThreadExecutor(task -> GitProgram.daemon(task, "git-objects"));

    private @Nullable Process process;
    private @Nullable InputStream answers;

    GitObjects(GitProgram git, Path folder) {
        this.git = git;
        this.folder = folder;
    }

    /**
     * The content of a file.
     *
     * @param id the hash of the object
     * @throws IOException if git does not have it or does not answer in time
     */
    synchronized byte[] bytes(String id) throws IOException {
        Future<byte[]> answer = waiter.submit(() -> ask(id));
        try {
            return answer.get(git.limit().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            close();
            throw new IOException(
                    "git did not answer within " + git.limit().toSeconds() + " seconds", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("git was interrupted", e);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause().getMessage(), e);
        }
    }

    private byte[] ask(String id) throws IOException, GitFailure {
        Process running = process;
        InputStream in = answers;
        if (running == null || in == null) {
            running = git.open(folder, COMMAND);
            in = new BufferedInputStream(running.getInputStream());
            process = running;
            answers = in;
        }
        OutputStream questions = running.getOutputStream();
        questions.write((id + "\n").getBytes(StandardCharsets.US_ASCII));
        questions.flush();
        String[] head = line(in).split(" ");
        if (head.length != 3) {
            throw new IOException("a file of the commit is not there; " + PARTIAL);
        }
        long size = Long.parseLong(head[2]);
        if (size > MAX_SIZE) {
            in.skipNBytes(size + 1);
            throw new IOException("it is larger than " + (MAX_SIZE >> 20) + " MiB");
        }
        byte[] bytes = in.readNBytes((int) size);
        if (bytes.length < size || in.read() < 0) {
            throw new EOFException("the output of git is cut off");
        }
        return bytes;
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                // So does a git before 2.45 whose partial clone lacks a file that it must not
                // fetch.
                throw new EOFException("git has ended without an answer; " + PARTIAL);
            }
            line.append((char) next);
        }
        return line.toString();
    }

    @Override
    public void close() {
        waiter.shutdownNow();
        Process running = process;
        if (running != null) {
            GitProgram.kill(running);
        }
    }
}
