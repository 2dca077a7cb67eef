package org.mageos.content.tree.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * When the files of a folder got the content that the checked-out commit gives them, by the history
 * of the git repository around it. What is not committed does not count.
 *
 * <p>The date is the author date of the newest commit whose content of the file none of its parents
 * has. So a merge counts for a file only if it joins changes of both sides, and a change of mode or
 * a commit that a merge threw away does not count. A file renamed within the folder without another
 * change has its earlier date; one moved in from outside, or copied, the date of that.
 *
 * <p>Of a symbolic link the link counts, not its target. A repository within the repository has a
 * history of its own, of which nothing is known here. Immutable.
 */
public final class GitHistory {

    private static final GitHistory NOTHING = new GitHistory(Map.of(), Optional.empty());

    /** The committed files of the folder it is run in. */
    private static final List<String> LIST = List.of("ls-tree", "-r", "-z", "HEAD");

    /** What git says where there is no commit yet. */
    private static final String NO_COMMIT = "Not a valid object name HEAD";

    private final Map<String, Instant> dates;
    private final Optional<String> problem;

    private GitHistory(Map<String, Instant> dates, Optional<String> problem) {
        this.dates = Map.copyOf(dates);
        this.problem = problem;
    }

    /**
     * Reads the history of a folder in one walk, which ends where all files are found. Takes the
     * {@code git} program, and at most six minutes; one if it hangs.
     *
     * @param root the content root: a repository, or a folder in one; a worktree; a submodule
     * @param files the files wanted, relative to the root with {@code /}
     */
    public static GitHistory read(Path root, Collection<String> files) {
        return read(root, files, GitProgram.installed());
    }

    static GitHistory read(Path root, Collection<String> files, GitProgram git) {
        if (files.isEmpty() || !Files.isDirectory(root)) {
            return NOTHING;
        }
        try {
            Optional<GitFolder> folder = GitFolder.around(root);
            if (folder.isEmpty()) {
                return NOTHING;
            }
            Optional<String> problem = folder.get().problem();
            return problem.isEmpty()
                    ? new GitHistory(dates(root, files, git), problem)
                    : new GitHistory(Map.of(), problem);
        } catch (IOException e) {
            return new GitHistory(Map.of(), Optional.of("cannot read the git repository: " + e));
        } catch (GitFailure e) {
            return e.getMessage().contains(NO_COMMIT)
                    ? NOTHING
                    : new GitHistory(Map.of(), Optional.of(e.getMessage()));
        }
    }

    private static Map<String, Instant> dates(Path root, Collection<String> files, GitProgram git)
            throws GitFailure {
        Map<String, String> hashes = new HashMap<>();
        Set<String> wanted = new HashSet<>(files);
        git.run(
                root,
                output -> {
                    ZeroEndedTexts entries = new ZeroEndedTexts(output);
                    for (Optional<String> entry = entries.next();
                            entry.isPresent();
                            entry = entries.next()) {
                        addHash(entry.get(), wanted, hashes);
                    }
                    return false;
                },
                LIST);
        // Without the files that git does not have, for which it would search the whole history.
        if (hashes.isEmpty()) {
            return Map.of();
        }
        GitChanges changes = new GitChanges(hashes);
        git.forHistory().run(root, changes::read, GitChanges.COMMAND);
        return changes.found();
    }

    /**
     * @param entry mode, kind and hash, a tab, and the name relative to the folder
     */
    private static void addHash(String entry, Set<String> wanted, Map<String, String> hashes) {
        int tab = entry.indexOf('\t');
        String name = entry.substring(tab + 1);
        if (wanted.contains(name)) {
            hashes.put(name, entry.substring(entry.lastIndexOf(' ', tab) + 1, tab));
        }
    }

    /**
     * The author date of the newest commit that changed the content of a file. Whatever the commit
     * says is passed on, be it in the future.
     *
     * @param file as it was given to {@link #read}
     * @return empty if it is not known: git does not track the file, or there is no git, or there
     *     is a {@link #problem}
     */
    public Optional<Instant> lastChange(String file) {
        return Optional.ofNullable(dates.get(file));
    }

    /**
     * Why no date is known although there is a repository, and the remedy, in one line for the
     * user. Empty too where there is no repository.
     */
    public Optional<String> problem() {
        return problem;
    }
}
