package org.mageos.content.tree.git;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the files of a repository held in the commits that changed them. Not thread-safe. */
public final class FileVersions {

    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final Path top;
    private final GitIndex index;

    /**
     * @param top the folder that holds {@code .git}
     */
    public FileVersions(Path top) {
        this.top = top;
        this.index = new GitIndex(top.resolve(".git"));
    }

    /**
     * The texts of a file, the newest first: that of the last commit, and those before. Git is not
     * asked about a file that it does not track.
     *
     * @param name the file's name relative to the top, with {@code /}
     * @param most how many at most
     * @return none if git cannot tell, or not in time
     */
    public List<String> of(String name, int most) {
        if (index.lacksFile(GitIgnore.bytes(name))) {
            return List.of();
        }
        GitProgram git = GitProgram.installed().within(LIMIT);
        List<String> hashes = new ArrayList<>();
        List<String> command =
                List.of(
                        "log",
                        "-z",
                        "--format=c%at",
                        "--raw",
                        "--no-abbrev",
                        "--root",
                        "--no-renames",
                        "--no-follow",
                        "--diff-filter=AM",
                        "--no-color",
                        "--no-ext-diff",
                        "--no-show-signature",
                        "--no-notes",
                        "-O/dev/null",
                        "--max-count=" + most,
                        "HEAD",
                        "--",
                        ":(top,literal)" + name);
        try (GitObjects objects = new GitObjects(git, top)) {
            git.run(
                    top,
                    output -> {
                        ZeroEndedTexts texts = new ZeroEndedTexts(output);
                        for (Optional<String> next = texts.next();
                                next.isPresent();
                                next = texts.next()) {
                            String text = next.get().strip();
                            if (text.startsWith(":")) {
                                texts.next().orElseThrow(EOFException::new);
                                hashes.add(text.split(" ")[3]);
                            }
                        }
                        return false;
                    },
                    command);
            List<String> versions = new ArrayList<>();
            for (String hash : hashes) {
                versions.add(new String(objects.bytes(hash), StandardCharsets.UTF_8));
            }
            return versions;
        } catch (GitFailure | IOException e) {
            // Nothing is known of earlier versions, then, and less is repaired.
            return List.of();
        }
    }
}
