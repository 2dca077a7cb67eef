package org.mageos.content.tree.git;

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
import org.mageos.content.output.IoReason;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Position;

/**
 * What git ignores below the content root: the {@code .gitignore} of each folder, those of the
 * folders above up to the repository's, and the repository's {@code .git/info/exclude}. The rules
 * of one user ({@code core.excludesFile}) do not count, for the answer is to be the same
 * everywhere. What git tracks is not ignored.
 *
 * <p>Each {@code .gitignore} is read when something in its folder is first asked about, and the
 * index of a repository when a name in it first matches. Not thread-safe.
 *
 * @see <a href="https://git-scm.com/docs/gitignore#_description">gitignore, order of precedence</a>
 */
public final class IgnoreRules {

    private static final String FILE = ".gitignore";
    private static final String REPOSITORY = ".git";

    /** Where names start: the repository's folder, or the content root. */
    private final Path top;

    /** The name of the content root below it, with a slash behind; empty where they are one. */
    private final String prefix;

    private final Map<String, Folder> folders = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<RunError> errors = new ArrayList<>();

    private IgnoreRules(Path top, Path root) {
        this.top = top;
        String name = Paths.slashes(top.relativize(root));
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
     * A repository.
     *
     * @param base the number of bytes before the names in its index
     */
    private record Repository(GitIndex index, int base) {

        boolean hasFile(String name) {
            return index.hasFile(GitIgnore.bytes(name).substring(base));
        }

        boolean hasFolder(String name) {
            return index.hasFolder(GitIgnore.bytes(name).substring(base));
        }
    }

    /**
     * A folder.
     *
     * @param isIgnored whether all that lies in it is ignored, save for what git tracks
     * @param level the first file of patterns to ask, if there is any
     * @param repository the repository that its files are in
     */
    private record Folder(boolean isIgnored, @Nullable Level level, Repository repository) {}

    /**
     * The rules for a content root. Where an outer repository ignores the root itself, as it does
     * with a checkout in its build folder, and tracks nothing in it, the outer rules do not apply.
     *
     * @param root the real path of the content root
     */
    public static IgnoreRules of(Path root) {
        Path top = root;
        while (top != null && !Files.exists(top.resolve(REPOSITORY))) {
            top = top.getParent();
        }
        if (top != null && !top.equals(root)) {
            IgnoreRules rules = new IgnoreRules(top, root);
            if (!rules.isIgnored("", true) || rules.hasTracked("")) {
                return rules;
            }
        }
        return new IgnoreRules(root, root);
    }

    /** The files and folders below the content root that patterns name alone, as far as read. */
    List<String> names() {
        List<String> below = new ArrayList<>();
        for (String name : names) {
            if (name.startsWith(prefix)) {
                below.add(name.substring(prefix.length()));
            }
        }
        return below;
    }

    /** The files of patterns that could not be read. */
    public List<RunError> errors() {
        return errors;
    }

    /**
     * Whether git ignores a file or folder. Files that it tracks in an ignored folder are not
     * ignored.
     *
     * @param name its name below the content root, without symbolic links on the way
     */
    public boolean isIgnored(String name, boolean isFolder) {
        String full = Paths.trimSlashes(prefix + name);
        if (isFolder) {
            return folder(full).isIgnored();
        }
        Folder parent = folder(Paths.folder(full));
        return isIgnored(parent, full, false) && !parent.repository().hasFile(full);
    }

    /**
     * Whether git would ignore a name that is not there, be it a file's or a folder's. The file
     * system is not asked: many links may be broken.
     *
     * @param name one below the content root
     * @param there the nearest folder above it that is there, in which no link is on the way
     */
    boolean wouldIgnore(String name, String there) {
        String full = Paths.trimSlashes(prefix + name);
        String above = Paths.trimSlashes(prefix + there);
        Folder folder = folder(above);
        int slash = full.indexOf('/', above.isEmpty() ? 0 : above.length() + 1);
        while (slash >= 0) {
            if (isIgnored(folder, full.substring(0, slash), true)) {
                return true;
            }
            slash = full.indexOf('/', slash + 1);
        }
        return isIgnored(folder, full, true)
                || isIgnored(folder, full, false) && !folder.repository().hasFile(full);
    }

    /**
     * Whether git tracks files in an ignored folder.
     *
     * @param name its name below the content root, without symbolic links on the way
     */
    public boolean hasTracked(String name) {
        String full = Paths.trimSlashes(prefix + name);
        return folder(full).repository().hasFolder(full);
    }

    /**
     * Whether a name is in a submodule, which git tracks by the folder's own name, or that of a
     * folder with nothing but submodules.
     *
     * @param name its name below the content root, without symbolic links on the way
     * @param there the folder on the way to it up to which files were met
     */
    public boolean isInSubmodule(String name, String there) {
        String full = Paths.trimSlashes(prefix + name);
        for (int end = Paths.trimSlashes(prefix + there).length(); end < full.length(); ) {
            int slash = full.indexOf('/', end + 1);
            end = slash < 0 ? full.length() : slash;
            String part = full.substring(0, end);
            if (!Files.isDirectory(top.resolve(part))) {
                return false;
            }
            if (folder(Paths.folder(part)).repository().hasFile(part)) {
                return true;
            }
        }
        return folder(Paths.folder(full)).repository().hasFolder(full);
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
        if (known != null) {
            return known;
        }
        if (!name.isEmpty() && !Files.isDirectory(top.resolve(name))) {
            return missing(folder(Paths.folder(name)), name);
        }
        Folder found = name.isEmpty() ? top() : below(folder(Paths.folder(name)), name);
        folders.put(name, found);
        return found;
    }

    /** A folder that a broken link asks for; there may be many, and none has rules of its own. */
    private static Folder missing(Folder parent, String name) {
        return isIgnored(parent, name, true) ? new Folder(true, null, parent.repository()) : parent;
    }

    private Folder top() {
        return open("", null, new Repository(new GitIndex(top.resolve(REPOSITORY)), 0));
    }

    private Folder below(Folder parent, String name) {
        if (!isIgnored(parent, name, true)) {
            return open(name, parent.level(), parent.repository());
        }
        // A submodule is tracked by its own name.
        return isRepository(name) && parent.repository().hasFile(name)
                ? open(name, null, parent.repository())
                : new Folder(true, null, parent.repository());
    }

    private boolean isRepository(String name) {
        return Files.exists(top.resolve(name).resolve(REPOSITORY));
    }

    /** A folder that is not ignored; a repository within the repository has rules of its own. */
    private Folder open(String name, @Nullable Level outer, Repository outerRepository) {
        Path folder = top.resolve(name);
        int base = name.isEmpty() ? 0 : GitIgnore.bytes(name).length() + 1;
        Level level = outer;
        Repository repository = outerRepository;
        if (isRepository(name)) {
            Path own = folder.resolve(REPOSITORY);
            level = level(own.resolve("info/exclude"), name, null);
            repository = new Repository(new GitIndex(own), base);
        }
        return new Folder(false, level(folder.resolve(FILE), name, level), repository);
    }

    /**
     * @param folder the name of the folder that the patterns are about
     */
    private @Nullable Level level(Path file, String folder, @Nullable Level outer) {
        try {
            GitIgnore patterns = GitIgnore.read(file);
            for (String name : patterns.names()) {
                names.add(Paths.join(folder, name));
            }
            int base = folder.isEmpty() ? 0 : GitIgnore.bytes(folder).length() + 1;
            return patterns.isEmpty() ? outer : new Level(patterns, base, outer);
        } catch (IOException e) {
            errors.add(
                    new RunError(
                            Optional.of(
                                    new Location(
                                            Paths.slashes(top.relativize(file)), Position.START)),
                            "The file cannot be read: " + IoReason.of(e)));
            return outer;
        }
    }
}
