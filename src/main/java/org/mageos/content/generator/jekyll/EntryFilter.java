package org.mageos.content.generator.jekyll;

import java.util.List;
import org.mageos.content.url.Paths;

/**
 * Which files and folders Jekyll reads: not those that start with {@code _}, {@code .}, {@code #}
 * or {@code ~}, nor what {@code exclude} names, but all that {@code include} names.
 *
 * <p>The source: {@code entry_filter.rb} of Jekyll 4.3.1.
 */
final class EntryFilter {

    private final List<String> include;
    private final List<String> exclude;

    EntryFilter(JekyllConfig config) {
        this.include = List.copyOf(config.include());
        this.exclude = List.copyOf(config.exclude());
    }

    /**
     * Whether an entry of a folder is read, the folder itself left aside.
     *
     * @param folder the folder's name within the source; empty for the source itself
     * @param entry the name of the file or folder within it, which may have slashes
     */
    boolean accepts(String folder, String entry, boolean isFolder) {
        if (entry.endsWith(".")) {
            return false;
        }
        if (isIncluded(entry, isFolder)) {
            return true;
        }
        return !matchesAny(exclude, Paths.join(folder, entry), isFolder)
                && !isSpecial(entry)
                && !isSpecial(Paths.lastSegment(entry))
                && !entry.endsWith("~");
    }

    /** Whether a file, and each folder that it lies in, is read. */
    boolean acceptsAll(String path) {
        if (include.contains(path)) {
            return true;
        }
        int start = 0;
        while (start <= path.length()) {
            int slash = path.indexOf('/', start);
            int end = slash < 0 ? path.length() : slash;
            String folder = start == 0 ? "" : path.substring(0, start - 1);
            if (!accepts(folder, path.substring(start, end), slash >= 0)) {
                return false;
            }
            start = end + 1;
        }
        return true;
    }

    /** Whether {@code include} names an entry. */
    boolean isIncluded(String entry, boolean isFolder) {
        return matchesAny(include, entry, isFolder)
                || matchesAny(include, Paths.lastSegment(entry), isFolder);
    }

    private static boolean isSpecial(String name) {
        return !name.isEmpty() && "._#~".indexOf(name.charAt(0)) >= 0;
    }

    private static boolean matchesAny(List<String> patterns, String entry, boolean isFolder) {
        return patterns.stream().anyMatch(pattern -> matches(pattern, entry, isFolder));
    }

    /** A pattern names what it matches, and all names that it is the beginning of. */
    private static boolean matches(String written, String entry, boolean isFolder) {
        String pattern = written.startsWith("/") ? written.substring(1) : written;
        return new FileNamePattern(pattern).matches(entry)
                || entry.startsWith(pattern)
                || isFolder && pattern.equals(entry + "/");
    }
}
