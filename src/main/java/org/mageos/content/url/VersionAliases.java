package org.mageos.content.url;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Folders such as {@code latest} that are not there, and that the build or the host makes of one of
 * the versions beside them. Immutable.
 */
public final class VersionAliases {

    private final Set<String> paths;

    /** The versions by the path of the folder that they lie in. */
    private final Map<String, Set<String>> versions = new HashMap<>();

    /**
     * @param paths those that are known, without a slash at the end
     */
    public VersionAliases(Collection<String> paths) {
        this.paths = new HashSet<>(paths);
        for (String path : paths) {
            int start = path.startsWith("/") ? 1 : 0;
            for (int end = path.indexOf('/', start); end >= 0; end = path.indexOf('/', start)) {
                String segment = path.substring(start, end);
                if (VersionName.is(segment)) {
                    versions.computeIfAbsent(path.substring(0, start), key -> new TreeSet<>())
                            .add(segment);
                }
                start = end + 1;
            }
        }
    }

    /** Whether a path would be there if a folder on its way that is missing were a version's. */
    public boolean mayHave(String path) {
        int start = path.startsWith("/") ? 1 : 0;
        while (start < path.length()) {
            int slash = path.indexOf('/', start);
            int end = slash < 0 ? path.length() : slash;
            String segment = path.substring(start, end);
            if (VersionName.isMoving(segment)) {
                String folder = path.substring(0, start);
                Set<String> beside = versions.getOrDefault(folder, Set.of());
                String rest = path.substring(end);
                return !beside.contains(segment)
                        && beside.stream().anyMatch(one -> paths.contains(folder + one + rest));
            }
            start = end + 1;
        }
        return false;
    }
}
