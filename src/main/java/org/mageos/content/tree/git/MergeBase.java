package org.mageos.content.tree.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the branch that is checked out left another one: the commit that a pull request is compared
 * with.
 *
 * @param name the name of the other branch, as git knows it
 * @param commit the commit
 * @param date when it was made
 * @param commits how many commits the branch has since
 * @param isOneOfSeveral whether the branches meet in other commits as well
 * @param isHead whether the commit is the one that is checked out
 */
public record MergeBase(
        String name,
        String commit,
        Instant date,
        int commits,
        boolean isOneOfSeveral,
        boolean isHead) {

    /** For those whose build server has fetched too little. */
    private static final String FETCH =
            "fetch the whole history (GitHub Actions: fetch-depth: 0 for actions/checkout;"
                    + " GitLab: GIT_DEPTH: 0; Bitbucket: clone: depth: full; Azure: fetchDepth: 0;"
                    + " elsewhere git fetch --unshallow)";

    /** The letters of a hash that tell it from others. */
    private static final int SHORT = 10;

    public MergeBase {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(commit, "commit");
        Objects.requireNonNull(date, "date");
    }

    /**
     * Finds it.
     *
     * @param root a folder of the repository
     * @param names names of a branch, a tag or a commit, of which the first that is known counts
     * @throws GitFailure if there is none, or git cannot tell, with the remedy
     */
    public static MergeBase find(Path root, List<String> names) throws GitFailure, IOException {
        return find(root, names, GitProgram.installed());
    }

    static MergeBase find(Path root, List<String> names, GitProgram git)
            throws GitFailure, IOException {
        if (GitFolder.around(root).isEmpty()) {
            throw new GitFailure("the content is in no Git repository");
        }
        for (String name : names) {
            if (name.isBlank() || name.startsWith("-") || name.chars().anyMatch(c -> c < ' ')) {
                throw new GitFailure("that is not the name of a branch, a tag or a commit");
            }
        }
        boolean isShallow = line(git, root, "rev-parse", "--is-shallow-repository").equals("true");
        String head =
                commit(git, root, "HEAD")
                        .orElseThrow(() -> new GitFailure("there is no commit yet"));
        for (String name : names) {
            Optional<String> known = commit(git, root, name);
            if (known.isPresent()) {
                return of(git, root, name, known.get(), head, isShallow);
            }
        }
        Optional<String> remote = ofOnlyRemote(git, root, names.get(names.size() - 1));
        if (remote.isPresent()) {
            return of(
                    git,
                    root,
                    remote.get(),
                    commit(git, root, remote.get()).orElseThrow(),
                    head,
                    isShallow);
        }
        throw new GitFailure(
                "the repository has no commit of that name"
                        + (isShallow
                                ? ", as it is a shallow clone: " + FETCH
                                : "; was it fetched?"));
    }

    private static MergeBase of(
            GitProgram git, Path root, String name, String other, String head, boolean isShallow)
            throws GitFailure {
        List<String> found = bases(git, root, other, head);
        if (found.isEmpty()) {
            throw new GitFailure(
                    isShallow
                            ? "the shallow clone lacks the commit that both have: " + FETCH
                            : "its history and that of the checked-out commit have nothing in"
                                    + " common");
        }
        if (isShallow && found.size() > 1) {
            throw new GitFailure("a shallow clone does not tell which commit both have: " + FETCH);
        }
        String base = found.get(0);
        return new MergeBase(
                name,
                base,
                date(line(git, root, "log", "-1", "--no-show-signature", "--format=%ct", base)),
                Integer.parseInt(line(git, root, "rev-list", "--count", base + ".." + head)),
                found.size() > 1,
                base.equals(head));
    }

    private static List<String> bases(GitProgram git, Path root, String one, String other)
            throws GitFailure {
        try {
            return lines(git, root, "merge-base", "--all", one, other);
        } catch (GitFailure e) {
            if (e.exitCode() == 1) {
                return List.of();
            }
            throw e;
        }
    }

    private static Optional<String> commit(GitProgram git, Path root, String name)
            throws GitFailure {
        try {
            return Optional.of(
                    line(
                            git,
                            root,
                            "rev-parse",
                            "--verify",
                            "--quiet",
                            // No option, for none ends so, and one that begins with a dash was
                            // refused.
                            name + "^{commit}"));
        } catch (GitFailure e) {
            if (e.exitCode() != 0) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** A branch of that name at the only remote that has one, whatever the remote is called. */
    private static Optional<String> ofOnlyRemote(GitProgram git, Path root, String name)
            throws GitFailure {
        if (name.chars().anyMatch(c -> "*?[\\".indexOf(c) >= 0)) {
            return Optional.empty();
        }
        List<String> found =
                lines(git, root, "for-each-ref", "--format=%(refname)", "refs/remotes/*/" + name);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static String line(GitProgram git, Path root, String... arguments) throws GitFailure {
        List<String> lines = lines(git, root, arguments);
        if (lines.isEmpty()) {
            throw new GitFailure("git gives no answer to " + arguments[0]);
        }
        return lines.get(0);
    }

    /**
     * Of commands that write hashes, numbers and names of branches, none of which has a line end.
     */
    private static List<String> lines(GitProgram git, Path root, String... arguments)
            throws GitFailure {
        List<String> lines = new ArrayList<>();
        git.run(
                root,
                output -> {
                    new String(output.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .forEach(lines::add);
                    return false;
                },
                List.of(arguments));
        return lines;
    }

    private static Instant date(String seconds) throws GitFailure {
        try {
            return Instant.ofEpochSecond(Long.parseLong(seconds));
        } catch (NumberFormatException | DateTimeException e) {
            throw new GitFailure("git gives '" + seconds + "' for the date of a commit", e);
        }
    }

    /** The beginning of the commit's hash. */
    public String shortCommit() {
        return commit.substring(0, Math.min(SHORT, commit.length()));
    }
}
