package org.mageos.content.tree;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.url.Paths;

/**
 * Where the names of the content tree are not known whole: behind symbolic links that are not
 * followed, in submodules that are not checked out and in folders that cannot be read, where git
 * ignores what a program makes, and beside names that this Java cannot decode. Thread-safe.
 */
public final class UnknownNames {

    /** Why a path behind a symbolic link is not known. */
    public static final String BEHIND_LINK = "a path behind a symbolic link that is not followed";

    /** Why a path that git ignores is not known. */
    public static final String IGNORED =
            "a path that git ignores, where a program may write before the site is built";

    private static final String IN_FOLDER = "a path in a folder that cannot be read";
    private static final String IN_SUBMODULE =
            "a path in a submodule that is not checked out (git submodule update --init)";

    private static final String UNDECODED =
            "a name with letters that this run cannot read (set LC_ALL=C.UTF-8)";

    private final Set<String> closed;
    private final Set<String> unreadFolders;
    private final Set<String> foldersOfUndecoded;
    private final FileTree tree;

    /** The length of the longest of these names. */
    private final int longest;

    /**
     * @param tree the names that are known
     * @param closed names of what is there and is not entered
     * @param unreadFolders folders that could not be read
     * @param foldersOfUndecoded folders that hold names which cannot be decoded
     */
    public UnknownNames(
            FileTree tree,
            Set<String> closed,
            Set<String> unreadFolders,
            Set<String> foldersOfUndecoded) {
        this.tree = tree;
        this.closed = Set.copyOf(closed);
        this.unreadFolders = Set.copyOf(unreadFolders);
        this.foldersOfUndecoded = Set.copyOf(foldersOfUndecoded);
        int length = -2;
        for (Set<String> names : List.of(closed, unreadFolders, foldersOfUndecoded)) {
            for (String name : names) {
                length = Math.max(length, name.length());
            }
        }
        this.longest = length;
    }

    /** Why a name that the tree does not have may be there all the same. */
    public Optional<String> reason(String path) {
        String name = Paths.trimSlashes(path);
        // From the top, and no further than names go: a link may go through 100,000 folders.
        for (int end = -1; end < name.length() && end <= longest && !name.isEmpty(); ) {
            int slash = name.indexOf('/', end + 1);
            end = slash < 0 ? name.length() : slash;
            String part = name.substring(0, end);
            if (closed.contains(part)) {
                return Optional.of(BEHIND_LINK);
            }
            if (unreadFolders.contains(part)) {
                return Optional.of(IN_FOLDER);
            }
            if (isUndecoded(part)) {
                return Optional.of(UNDECODED);
            }
        }
        if (tree.isInSubmodule(name)) {
            return Optional.of(IN_SUBMODULE);
        }
        return tree.mayBeIgnored(name) ? Optional.of(IGNORED) : Optional.empty();
    }

    /** Whether a name may be there for the one reason that git ignores it. */
    public boolean isIgnored(String path) {
        // The file system is asked for other reasons only where git gives this one.
        return tree.mayBeIgnored(Paths.trimSlashes(path))
                && reason(path).filter(IGNORED::equals).isPresent();
    }

    /** What git ignores by its full name and is not there: a program may make it. */
    public List<String> ignoredAndMissing() {
        return tree.ignoredAndMissing();
    }

    /** Whether a name may be one of those that cannot be decoded. */
    private boolean isUndecoded(String name) {
        return !foldersOfUndecoded.isEmpty()
                && foldersOfUndecoded.contains(Paths.folder(name))
                && !tree.has(name)
                && Paths.lastSegment(name).chars().anyMatch(letter -> letter > 0x7f);
    }
}
