package org.mageos.content.tree.redirect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mageos.content.tree.git.GitIgnore;
import org.mageos.content.tree.git.GitIgnorePattern;
import org.mageos.content.url.Paths;

/**
 * Patterns in the form of {@code .gitignore} as programs in Python have them, where the whole list
 * is asked for one file. Unlike git it may bring back a file whose folder is left out, but not one
 * that is left out by its own name through a pattern about its folder. Immutable.
 *
 * @see <a href="https://python-path-specification.readthedocs.io/en/stable/api.html">pathspec,
 *     GitIgnoreSpec</a>
 */
public final class PathSpec {

    /** No patterns. */
    public static final PathSpec NONE = new PathSpec(List.of());

    private final List<GitIgnorePattern> patterns;

    private PathSpec(List<GitIgnorePattern> patterns) {
        this.patterns = List.copyOf(patterns);
    }

    /** The patterns of a text's lines. */
    public static PathSpec of(String text) {
        List<GitIgnorePattern> patterns = new ArrayList<>();
        GitIgnore.bytes(text).lines().forEach(l -> GitIgnorePattern.of(l).ifPresent(patterns::add));
        return new PathSpec(patterns);
    }

    /** These patterns, and then others. */
    public PathSpec and(PathSpec others) {
        List<GitIgnorePattern> all = new ArrayList<>(patterns);
        all.addAll(others.patterns);
        return new PathSpec(all);
    }

    /** How a pattern is about a file. */
    private enum Match {
        FOLDER,
        FILE
    }

    /**
     * Whether the patterns match a file.
     *
     * @param file its name, relative to the folder of the patterns
     */
    public boolean matches(String file) {
        String name = GitIgnore.bytes(file);
        boolean matched = false;
        boolean byName = false;
        for (GitIgnorePattern pattern : patterns) {
            Optional<Match> match = match(pattern, name);
            if (match.isEmpty()) {
                continue;
            }
            boolean folder = match.get() == Match.FOLDER;
            if (!folder || !byName || !pattern.isNegated()) {
                matched = !pattern.isNegated();
                byName = !folder;
            }
        }
        return matched;
    }

    private static Optional<Match> match(GitIgnorePattern pattern, String file) {
        if (pattern.matches(file, Paths.lastSegment(file), false)) {
            return Optional.of(Match.FILE);
        }
        for (String folder = Paths.folder(file); !folder.isEmpty(); folder = Paths.folder(folder)) {
            if (pattern.matches(folder, Paths.lastSegment(folder), true)) {
                return Optional.of(Match.FOLDER);
            }
        }
        return Optional.empty();
    }
}
