package org.mageos.content.tree.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The folder in which git keeps a repository, as far as it tells whether the whole history is
 * there. It is the one that all worktrees of the repository share.
 *
 * @see <a href="https://git-scm.com/docs/gitrepository-layout">gitrepository-layout</a>
 */
final class GitFolder {

    private static final String POINTER = "gitdir: ";

    /**
     * What {@code git clone --filter=tree:0} writes into the configuration; also in a combined
     * filter.
     */
    private static final Pattern TREELESS =
            Pattern.compile("(?im)^\\s*partialclonefilter\\s*=.*\\btree:");

    private static final Pattern SECTION = Pattern.compile("\\s*\\[(.*)]\\s*");
    private static final Pattern URL = Pattern.compile("(?i)\\s*url\\s*=\\s*\"?([^\\s\"]+)\"?\\s*");
    private static final String BRANCH = "ref: refs/heads/";
    private static final String DEFAULT_BRANCH = "ref: refs/remotes/origin/";

    /** The folder of the worktree itself. */
    private final Path own;

    private final Path folder;

    private GitFolder(Path own) throws IOException {
        this.own = own;
        this.folder = common(own);
    }

    /**
     * The repository a folder lies in, without asking git, which may not be installed.
     *
     * @throws IOException if the {@code .git} of the repository cannot be read
     */
    static Optional<GitFolder> around(Path root) throws IOException {
        for (Path at = root.toRealPath(); at != null; at = at.getParent()) {
            Path git = at.resolve(".git");
            if (Files.isRegularFile(git)) {
                return Optional.of(new GitFolder(pointed(git)));
            }
            // Like git, which passes by a folder that only has the name.
            if (Files.exists(git.resolve("HEAD"))) {
                return Optional.of(new GitFolder(git));
            }
        }
        return Optional.empty();
    }

    /** Why the dates of this history would be wrong, and the remedy; empty if it is whole. */
    Optional<String> problem() throws IOException {
        if (!line(folder.resolve("shallow")).isEmpty()) {
            return Optional.of(
                    "the repository is a shallow clone: fetch the whole history"
                            + " (fetch-depth: 0 in GitHub Actions, or git fetch --unshallow)");
        }
        if (TREELESS.matcher(text(folder.resolve("config"))).find()) {
            return Optional.of(
                    "the repository is a clone without trees: clone it with --filter=blob:none"
                            + " or without a filter");
        }
        return Optional.empty();
    }

    /** The URL of the repository that this one was cloned from, as git has it. */
    Optional<String> origin() throws IOException {
        boolean inOrigin = false;
        for (String line : text(folder.resolve("config")).lines().toList()) {
            Matcher section = SECTION.matcher(line);
            Matcher url = URL.matcher(line);
            if (section.matches()) {
                inOrigin = section.group(1).equals("remote \"origin\"");
            } else if (inOrigin && url.matches()) {
                return Optional.of(url.group(1));
            }
        }
        return Optional.empty();
    }

    /** The branch that is checked out; empty if it is a commit. */
    Optional<String> branch() throws IOException {
        return behind(BRANCH, line(own.resolve("HEAD")));
    }

    /** The default branch of the repository that this one was cloned from, if it was noted. */
    Optional<String> defaultBranch() throws IOException {
        return behind(DEFAULT_BRANCH, line(folder.resolve("refs/remotes/origin/HEAD")));
    }

    private static Optional<String> behind(String start, String line) {
        return line.startsWith(start)
                ? Optional.of(line.substring(start.length()))
                : Optional.empty();
    }

    /** What the {@code .git} file of a worktree or a submodule names. */
    private static Path pointed(Path file) throws IOException {
        String line = line(file);
        return line.startsWith(POINTER)
                ? resolve(file.resolveSibling(""), line.substring(POINTER.length()))
                : file;
    }

    private static Path common(Path folder) throws IOException {
        String line = line(folder.resolve("commondir"));
        return line.isEmpty() ? folder : resolve(folder, line);
    }

    private static Path resolve(Path folder, String name) throws IOException {
        try {
            return folder.resolve(name).normalize();
        } catch (InvalidPathException e) {
            throw new IOException("'" + name + "' is not a repository's folder", e);
        }
    }

    private static String line(Path file) throws IOException {
        return text(file).lines().findFirst().orElse("").stripTrailing();
    }

    /**
     * The text of a file, of which bytes that are no UTF-8 do not matter; empty if there is none.
     */
    private static String text(Path file) throws IOException {
        return Files.isRegularFile(file)
                ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                : "";
    }
}
