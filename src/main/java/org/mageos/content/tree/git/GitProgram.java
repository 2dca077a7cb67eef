package org.mageos.content.tree.git;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Runs the {@code git} program so that it only reads, does not use the network, asks nobody, says
 * the same in every environment, and ends.
 *
 * @see <a href="https://git-scm.com/docs/git#_environment_variables">the environment of git</a>
 */
final class GitProgram {

    /** Reads what git writes. */
    @FunctionalInterface
    interface Reader {

        /**
         * Called in another thread than the one that waits for git.
         *
         * @return whether to stop git because no more is needed; else everything was read
         */
        boolean read(InputStream output) throws IOException;
    }

    /** More than git takes to list or compare the files of any repository with documents. */
    private static final Duration LIMIT = Duration.ofMinutes(1);

    /** How many times as long the history of a repository may take. */
    private static final int HISTORY = 5;

    /** Bytes of a message that are kept. */
    private static final int MESSAGE = 1 << 13;

    /**
     * Says where git is, and which repositories it may open. All other variables of git go: a hook
     * and a user's shell set them for another repository than ours, or change what is written.
     */
    private static final Set<String> KEPT =
            Set.of("GIT_EXEC_PATH", "GIT_CEILING_DIRECTORIES", "GIT_DISCOVERY_ACROSS_FILESYSTEM");

    private static final Map<String, String> ADDED =
            Map.of(
                    "LC_ALL", "C",
                    "GIT_TERMINAL_PROMPT", "0",
                    "GIT_OPTIONAL_LOCKS", "0",
                    // A partial clone fetches what it lacks; git before 2.45 knows only the second.
                    "GIT_NO_LAZY_FETCH", "1",
                    "GIT_ALLOW_PROTOCOL", "none",
                    // Write when the buffer is full, not after each commit.
                    "GIT_FLUSH", "0");

    private final String program;
    private final Map<String, String> environment;
    private final Duration limit;

    /**
     * @param environment that of the caller
     * @param limit how long a run may take
     */
    GitProgram(String program, Map<String, String> environment, Duration limit) {
        this.program = program;
        this.environment = Map.copyOf(environment);
        this.limit = limit;
    }

    /** The git that the command line finds. */
    static GitProgram installed() {
        return new GitProgram("git", System.getenv(), LIMIT);
    }

    /** The same for what reads the whole history. */
    GitProgram forHistory() {
        return new GitProgram(program, environment, limit.multipliedBy(HISTORY));
    }

    /** The same, with another limit. */
    GitProgram within(Duration other) {
        return new GitProgram(program, environment, other);
    }

    /**
     * Runs git until it ends or the reader needs no more.
     *
     * @param folder where to run it, which must exist
     * @throws GitFailure if it is not there, fails, or does not end in time
     */
    void run(Path folder, Reader reader, List<String> arguments) throws GitFailure {
        Process process = start(folder, arguments, false);
        try {
            // A thread of its own: reading from a process that hangs cannot be interrupted.
            FutureTask<Void> run =
                    new FutureTask<>(
                            () -> {
                                finish(process, reader);
                                return null;
                            });
            daemon(run, "git-output").start();
            run.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new GitFailure("git did not end within " + limit.toSeconds() + " seconds", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GitFailure("git was interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof GitFailure failure
                    ? failure
                    : new GitFailure("cannot read what git writes: " + e.getCause(), e);
        } finally {
            kill(process);
        }
    }

    /**
     * Starts a git that answers questions until its input is closed; whoever asks sees to it that
     * no answer is waited for longer than {@link #limit}.
     *
     * @throws GitFailure if it is not there
     */
    Process open(Path folder, List<String> arguments) throws GitFailure {
        return start(folder, arguments, true);
    }

    /** How long git may take. */
    Duration limit() {
        return limit;
    }

    private Process start(Path folder, List<String> arguments, boolean isAsked) throws GitFailure {
        List<String> command = new ArrayList<>(List.of(program, "--no-pager"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        environment.forEach(
                (name, value) -> {
                    if (isKept(name)) {
                        builder.environment().put(name, value);
                    }
                });
        builder.environment().putAll(ADDED);
        try {
            if (isAsked) {
                // Nobody reads what it says besides its answers.
                return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
            }
            Process process = builder.start();
            process.getOutputStream().close();
            return process;
        } catch (IOException e) {
            throw new GitFailure("git is not installed", e);
        }
    }

    /** With its configuration, as {@code safe.directory} may be nowhere else. */
    private static boolean isKept(String name) {
        return !name.startsWith("GIT_") || name.startsWith("GIT_CONFIG_") || KEPT.contains(name);
    }

    private static void finish(Process process, Reader reader)
            throws IOException, InterruptedException, GitFailure {
        FutureTask<String> message = new FutureTask<>(() -> message(process.getErrorStream()));
        daemon(message, "git-messages").start();
        Optional<EOFException> cutOff = Optional.empty();
        try (InputStream output = process.getInputStream()) {
            if (reader.read(output)) {
                return;
            }
        } catch (EOFException e) {
            // What git says about it is more to the point.
            cutOff = Optional.of(e);
        }
        int code = process.waitFor();
        if (code != 0) {
            throw new GitFailure(refusal(code, text(message)), code);
        }
        if (cutOff.isPresent()) {
            throw cutOff.get();
        }
    }

    private static String text(FutureTask<String> message) throws InterruptedException {
        try {
            return message.get();
        } catch (ExecutionException e) {
            return "";
        }
    }

    /** The beginning of what git says; the rest is read too, as git waits for a full pipe. */
    private static String message(InputStream errors) throws IOException {
        try (errors) {
            byte[] start = errors.readNBytes(MESSAGE);
            errors.transferTo(OutputStream.nullOutputStream());
            return new String(start, StandardCharsets.UTF_8);
        }
    }

    /** In one line; of several, the one that ended git. */
    private static String refusal(int code, String message) {
        String reason =
                message.lines()
                        .filter(line -> line.startsWith("fatal: "))
                        .findFirst()
                        .or(() -> message.lines().findFirst())
                        .map(line -> line.replaceFirst("^fatal: ", "").strip())
                        .orElse("exit code " + code);
        String remedy =
                message.lines()
                        .map(String::strip)
                        .filter(line -> line.startsWith("git config "))
                        .findFirst()
                        .map(line -> " (" + line + ")")
                        .orElse("");
        return "git refuses the repository: " + reason + remedy;
    }

    static void kill(Process process) {
        if (!process.isAlive()) {
            return;
        }
        // First what git started, which would hold the output open.
        try (Stream<ProcessHandle> started = process.descendants()) {
            started.forEach(ProcessHandle::destroyForcibly);
        }
        process.destroyForcibly();
    }

    static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
