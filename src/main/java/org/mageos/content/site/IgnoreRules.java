package org.mageos.content.site;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.RunError;
import org.mageos.content.value.Position;

/**
 * What git ignores below the content root: the {@code .gitignore} of each folder, those of the
 * folders above up to the repository's, and the repository's {@code .git/info/exclude}. The rules
 * of one user ({@code core.excludesFile}) do not count, for the answer is to be the same
 * everywhere.
 *
 * <p>Each {@code .gitignore} is read when something in its folder is first asked about. Not
 * thread-safe.
 *
 * @see <a href="https://git-scm.com/docs/gitignore#_description">gitignore, order of precedence</a>
 */
final class IgnoreRules {

    private static final String FILE = ".gitignore";
    private static final String REPOSITORY = ".git";

    /** Where names start: the repository's folder, or the content root. */
    private final Path top;

    /** The name of the content root below it, with a slash behind; empty where they are one. */
    private final String prefix;

    private final Map<String, Folder> folders = new HashMap<>();
    private final List<RunError> errors = new ArrayList<>();

    private IgnoreRules(Path top, Path root) {
        this.top = top;
        String name = top.relativize(root).toString().replace(File.separatorChar, '/');
        this.prefix = name.isEmpty() ? "" : name + "/";
    }

    /**
     * A file of patterns.
     *
     * @param base the number of bytes before the names that the patterns are about
     * @param outer the file to ask next, which has less to say
     */
    private record Level(GitIgnore patterns, int base, @Nullable Level outer) {}

    /**
     * A folder.
     *
     * @param isIgnored whether all that lies in it is ignored
     * @param level the first file of patterns to ask, if there is any
     */
    private record Folder(boolean isIgnored, @Nullable Level level) {
        static final Folder IGNORED = new Folder(true, null);
    }

    /**
     * The rules for a content root. Where an outer repository ignores the root itself, as it does
     * with a checkout in its build folder, the outer rules do not apply.
     *
     * @param root the real path of the content root
     */
    static IgnoreRules of(Path root) {
        Path top = root;
        while (top != null && !Files.exists(top.resolve(REPOSITORY))) {
            top = top.getParent();
        }
        if (top != null && !top.equals(root)) {
            IgnoreRules rules = new IgnoreRules(top, root);
            if (!rules.folder(Paths.trimSlashes(rules.prefix)).isIgnored()) {
                return rules;
            }
        }
        return new IgnoreRules(root, root);
    }

    /** The files of patterns that could not be read. */
    List<RunError> errors() {
        return errors;
    }

    /**
     * Whether git ignores a file or folder.
     *
     * @param name its name below the content root, without symbolic links on the way
     */
    boolean isIgnored(String name, boolean isFolder) {
        return isFolder
                ? folder(prefix + name).isIgnored()
                : isIgnored(folder(Paths.folder(prefix + name)), prefix + name, false);
    }

    private static boolean isIgnored(Folder parent, String name, boolean isFolder) {
        if (parent.isIgnored() || parent.level() == null) {
            return parent.isIgnored();
        }
        String bytes = GitIgnore.bytes(name);
        for (Level level = parent.level(); level != null; level = level.outer()) {
            Optional<Boolean> answer =
                    level.patterns().ignores(bytes.substring(level.base()), isFolder);
            if (answer.isPresent()) {
                return answer.get();
            }
        }
        return false;
    }

    private Folder folder(String name) {
        Folder known = folders.get(name);
        if (known == null) {
            known = name.isEmpty() ? open(name, null) : below(folder(Paths.folder(name)), name);
            folders.put(name, known);
        }
        return known;
    }

    private Folder below(Folder parent, String name) {
        return isIgnored(parent, name, true) ? Folder.IGNORED : open(name, parent.level());
    }

    /** A folder that is not ignored; a repository within the repository has rules of its own. */
    private Folder open(String name, @Nullable Level outer) {
        Path folder = top.resolve(name);
        int base = name.isEmpty() ? 0 : GitIgnore.bytes(name).length() + 1;
        Path repository = folder.resolve(REPOSITORY);
        Level level =
                repository.toFile().exists()
                        ? level(repository.resolve("info/exclude"), base, null)
                        : outer;
        return new Folder(false, level(folder.resolve(FILE), base, level));
    }

    private @Nullable Level level(Path file, int base, @Nullable Level outer) {
        try {
            GitIgnore patterns = GitIgnore.read(file);
            return patterns.isEmpty() ? outer : new Level(patterns, base, outer);
        } catch (IOException e) {
            errors.add(
                    new RunError(
                            Optional.of(
                                    new Location(
                                            top.relativize(file)
                                                    .toString()
                                                    .replace(File.separatorChar, '/'),
                                            Position.START)),
                            "The file cannot be read: " + ReadFailure.reason(e)));
            return outer;
        }
    }
}
