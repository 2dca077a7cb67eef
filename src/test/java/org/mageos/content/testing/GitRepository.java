package org.mageos.content.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Git itself in a folder, with an identity and a date, and without the settings of the user, the
 * system or a hook that the tests run in. Where it is not installed, the test is skipped.
 */
public final class GitRepository {

    private final Path folder;
    private final Instant time;

    private GitRepository(Path folder, Instant time) {
        this.folder = folder;
        this.time = time;
    }

    /** In a folder that need not be a repository yet. */
    public static GitRepository in(Path folder) throws InterruptedException {
        try {
            assumeTrue(new ProcessBuilder("git", "--version").start().waitFor() == 0);
        } catch (IOException e) {
            assumeTrue(false, "git is not installed");
        }
        return new GitRepository(folder, ContentFolder.NOW);
    }

    /** The same folder, with another date for commits. */
    public GitRepository at(Instant commits) {
        return new GitRepository(folder, commits);
    }

    /** Does what must succeed. */
    public void run(String... arguments) throws IOException, InterruptedException {
        Answer answer = ask("", arguments);
        assertThat(answer.exit()).as("%s: %s", List.of(arguments), answer.errors()).isZero();
    }

    /** Does what this version of git may not know; tells whether it does. */
    public boolean tries(String... arguments) throws IOException, InterruptedException {
        return ask("", arguments).exit() == 0;
    }

    /** What git answers, whatever its exit code. */
    public String answer(String input, String... arguments)
            throws IOException, InterruptedException {
        return ask(input, arguments).text();
    }

    private record Answer(int exit, String text, String errors) {}

    private Answer ask(String input, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        // Files, for one pipe fills while another one is read.
        Path in = Files.createTempFile("git", "in");
        Path out = Files.createTempFile("git", "out");
        Path errors = Files.createTempFile("git", "errors");
        try {
            Files.writeString(in, input);
            ProcessBuilder builder =
                    new ProcessBuilder(command)
                            .directory(folder.toFile())
                            .redirectInput(in.toFile())
                            .redirectOutput(out.toFile())
                            .redirectError(errors.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
            builder.environment().putAll(environment());
            int exit = builder.start().waitFor();
            return new Answer(
                    exit,
                    Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(errors, StandardCharsets.UTF_8));
        } finally {
            Files.delete(in);
            Files.delete(out);
            Files.delete(errors);
        }
    }

    private Map<String, String> environment() {
        String nowhere = folder.resolve("no-home").toString();
        String date = time.getEpochSecond() + " +0000";
        return Map.of(
                "LC_ALL", "C",
                "HOME", nowhere,
                "XDG_CONFIG_HOME", nowhere,
                "GIT_CONFIG_NOSYSTEM", "1",
                "GIT_AUTHOR_NAME", "a",
                "GIT_AUTHOR_EMAIL", "a@example.org",
                "GIT_AUTHOR_DATE", date,
                "GIT_COMMITTER_NAME", "a",
                "GIT_COMMITTER_EMAIL", "a@example.org",
                "GIT_COMMITTER_DATE", date);
    }
}
