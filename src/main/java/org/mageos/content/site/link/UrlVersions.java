package org.mageos.content.site.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mageos.content.url.VersionAliases;
import org.mageos.content.url.VersionName;

/** The versions of a site's documentation that are not there, but may be where it is served. */
final class UrlVersions {

    private static final String OTHER = "a URL of another version of the site (add it to routes)";
    private static final String ALIAS =
            "a URL of a version whose folder the build may copy (add it to routes)";

    /** What is kept of an earlier site by its name and version, such as {@code demo-1_0}. */
    private static final Pattern NAMED = Pattern.compile("[A-Za-z]\\w*-v?\\d+(?:[._](?:\\d+|x))+");

    private static final int DEEPEST = 4;

    /** Further down, a word such as {@code stable} or a number alone is no version of the site. */
    private static final int PLAIN = 2;

    private final Supplier<? extends Collection<String>> known;
    private @Nullable Set<String> folders;
    private @Nullable VersionAliases aliases;

    /**
     * @param known the paths of all pages and files
     */
    UrlVersions(Supplier<? extends Collection<String>> known) {
        this.known = known;
    }

    /**
     * How much is known of a path that may be one of a version built apart: a version is among its
     * first two segments, or a number with a dot among the next two, and the site has no version in
     * that place itself.
     */
    Extent ofOther(String path) {
        return foldersOfVersions(path).stream().allMatch(foldersOfVersions()::contains)
                ? Extent.CLOSED
                : Extent.open(OTHER);
    }

    private synchronized Set<String> foldersOfVersions() {
        if (folders == null) {
            Set<String> all = new HashSet<>();
            known.get().forEach(path -> all.addAll(foldersOfVersions(path)));
            folders = all;
        }
        return folders;
    }

    /** The folders in which the first segments of a path are versions, each with its slash. */
    private static List<String> foldersOfVersions(String path) {
        List<String> found = new ArrayList<>();
        int start = 1;
        for (int depth = 0; depth < DEEPEST; depth++) {
            int end = path.indexOf('/', start);
            if (end < 0) {
                if (NAMED.matcher(path).region(start, path.length()).matches()) {
                    found.add(path.substring(0, start));
                }
                return found;
            }
            if (isVersion(path.substring(start, end), depth)) {
                found.add(path.substring(0, start));
            }
            start = end + 1;
        }
        return found;
    }

    /** A number alone may be a year. */
    private static boolean isVersion(String segment, int depth) {
        return NAMED.matcher(segment).matches()
                || VersionName.is(segment)
                        && (depth < PLAIN
                                ? !segment.chars().allMatch(Character::isDigit)
                                : segment.indexOf('.') > 0);
    }

    /** How much is known of a path in a folder that may become a copy of a version beside it. */
    Extent ofAlias(String path) {
        return aliases().mayHave(path) ? Extent.open(ALIAS) : Extent.CLOSED;
    }

    private synchronized VersionAliases aliases() {
        if (aliases == null) {
            aliases = new VersionAliases(known.get());
        }
        return aliases;
    }
}
