package org.mageos.content.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.finding.RunError;
import org.mageos.content.tree.ExcludedFolders;
import org.mageos.content.tree.FileTree;
import org.mageos.content.tree.SymlinkProblem;
import org.mageos.content.tree.UnknownNames;

/**
 * What a walk through the content tree found.
 *
 * @param tree the names
 * @param unread the names that are never opened: what lies outside the tree, and what is no file,
 *     such as a named pipe, whose reader may wait for ever
 * @param unreadFolders folders that could not be read
 * @param foldersOfUndecoded folders that hold names which cannot be decoded
 * @param symlinks symbolic links that were not followed
 * @param linked the real names of what symbolic links lead to, by their own names
 * @param errors folders that could not be read
 * @param fingerprint a number that another walk gives, too, only if it meets the same names, sizes
 *     and times of change
 */
record Walk(
        FileTree tree,
        Set<String> unread,
        Set<String> unreadFolders,
        Set<String> foldersOfUndecoded,
        List<SymlinkProblem> symlinks,
        Map<String, String> linked,
        List<RunError> errors,
        long fingerprint) {

    /** The name of what has the given one by a symbolic link; empty if it has it by itself. */
    Optional<String> ownName(String name) {
        for (int end = name.length(); end > 0; end = name.lastIndexOf('/', end - 1)) {
            String own = linked.get(name.substring(0, end));
            if (own != null) {
                return Optional.of(own + name.substring(end));
            }
        }
        return Optional.empty();
    }

    /** Where more may be than the tree has. */
    UnknownNames unknown() {
        return new UnknownNames(tree, unread, unreadFolders, foldersOfUndecoded);
    }

    /** Leaves out what is wrong in other modules; what they hide stays unknown. */
    Walk without(ExcludedFolders excluded) {
        Set<String> closed = new HashSet<>(unread);
        List<RunError> own = new ArrayList<>();
        for (RunError error : errors) {
            if (error.location().isPresent()
                    && excluded.isOfOtherModule(error.location().get().file())) {
                closed.add(error.location().get().file());
            } else {
                own.add(error);
            }
        }
        List<SymlinkProblem> links = new ArrayList<>(symlinks);
        links.removeIf(problem -> excluded.isOfOtherModule(problem.file()));
        return new Walk(
                tree, closed, unreadFolders, foldersOfUndecoded, links, linked, own, fingerprint);
    }
}
