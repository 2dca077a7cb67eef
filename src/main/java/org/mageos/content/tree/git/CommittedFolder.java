package org.mageos.content.tree.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mageos.content.url.Paths;

/**
 * What git knows of a folder whose files are made from others in its repository: whether they are
 * committed, and which of the others have changed since. What a branch brought with it changed when
 * it was merged.
 */
public final class CommittedFolder {

    private static final String GIT = ".git";

    /** Every option that a user's configuration could set is set. */
    private static final List<String> NAMES =
            List.of(
                    "--name-only",
                    "-z",
                    "--relative",
                    "--no-renames",
                    "--no-color",
                    "--no-ext-diff",
                    "--ignore-submodules=all",
                    "-O/dev/null");

    private final Path root;
    private final Path folder;
    private final GitProgram git;
    private final boolean wholeHistory;

    private CommittedFolder(Path root, Path folder, GitProgram git, boolean wholeHistory) {
        this.root = root;
        this.folder = folder;
        this.git = git;
        this.wholeHistory = wholeHistory;
    }

    /**
     * A folder beside what its files are made from; empty if that is in no repository.
     *
     * @param root where the files lie that others are made from
     * @param folder where those lie
     */
    public static Optional<CommittedFolder> around(Path root, Path folder) throws IOException {
        Optional<GitFolder> repository = GitFolder.around(root);
        return repository.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new CommittedFolder(
                                root,
                                folder,
                                GitProgram.installed(),
                                repository.get().problem().isEmpty()));
    }

    /** Whether the whole history is there, so that what it does not tell did not happen. */
    public boolean isWholeHistory() {
        return wholeHistory;
    }

    /**
     * Whether files are those that were committed, not others that were made here.
     *
     * @param files their names, relative to the folder
     */
    public boolean holds(Collection<String> files) throws IOException, GitFailure {
        Path place = folder.toRealPath();
        Optional<Path> top = top(place);
        // A worktree or a repository of its own has commits of its own.
        if (top.isEmpty() || !top.equals(top(root.toRealPath()))) {
            return false;
        }
        return files.stream().allMatch(tracked(top.get(), place)) && diff(folder, "HEAD").isEmpty();
    }

    /** Whether any file below the root is one of the repository, so that git knows about it. */
    public boolean knowsAny(Collection<String> files) throws IOException {
        Path place = root.toRealPath();
        Optional<Path> top = top(place);
        return top.isPresent() && files.stream().anyMatch(tracked(top.get(), place));
    }

    private static Predicate<String> tracked(Path top, Path place) {
        GitIndex index = new GitIndex(top.resolve(GIT));
        return file -> {
            String name = Paths.slashes(top.relativize(place.resolve(file)));
            return index.hasFile(GitIgnore.bytes(name));
        };
    }

    private static Optional<Path> top(Path place) {
        return Stream.iterate(place, Objects::nonNull, Path::getParent)
                .filter(at -> Files.exists(at.resolve(GIT)))
                .findFirst();
    }

    /** The files below the root that are not as they were when the folder was committed last. */
    public Set<String> changedSinceCommit() throws GitFailure {
        Set<String> commit =
                names(
                        folder,
                        List.of(
                                "log",
                                "-1",
                                "-z",
                                "--first-parent",
                                "--format=%H",
                                "HEAD",
                                "--",
                                "."));
        Set<String> changed = new HashSet<>(diff(root, commit.iterator().next()));
        changed.addAll(added());
        return changed;
    }

    /** The files below the root that commits have changed since a time, or nobody committed. */
    public Set<String> changedSince(Instant time) throws GitFailure {
        List<String> command = new ArrayList<>(List.of("-c", "log.diffMerges=separate", "log"));
        command.addAll(NAMES);
        command.addAll(
                List.of(
                        "--first-parent",
                        "-m",
                        "--root",
                        "--format=",
                        "--no-show-signature",
                        "--no-notes",
                        // Dates of commits have no fractions of seconds.
                        "--since=@" + (time.getEpochSecond() + 1) + " +0000",
                        "HEAD",
                        "--",
                        "."));
        Set<String> changed = new HashSet<>(names(root, command));
        changed.addAll(diff(root, "HEAD"));
        changed.addAll(added());
        return changed;
    }

    private Set<String> added() throws GitFailure {
        return names(root, List.of("ls-files", "-z", "--others", "--exclude-standard"));
    }

    private Set<String> diff(Path place, String commit) throws GitFailure {
        List<String> command = new ArrayList<>(List.of("diff"));
        command.addAll(NAMES);
        command.addAll(List.of(commit, "--", "."));
        return names(place, command);
    }

    private Set<String> names(Path place, List<String> command) throws GitFailure {
        Set<String> names = new HashSet<>();
        git.run(
                place,
                output -> {
                    ZeroEndedTexts texts = new ZeroEndedTexts(output);
                    for (Optional<String> text = texts.next();
                            text.isPresent();
                            text = texts.next()) {
                        // The first name of a commit begins a line.
                        String name =
                                text.get().startsWith("\n") ? text.get().substring(1) : text.get();
                        if (!name.isEmpty()) {
                            names.add(name);
                        }
                    }
                    return false;
                },
                command);
        return names;
    }
}
