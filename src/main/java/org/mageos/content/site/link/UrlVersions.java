package org.mageos.content.site.link;

import org.jspecify.annotations.Nullable;
import org.mageos.content.url.VersionAliases;
import org.mageos.content.url.VersionName;

import java.util.Collection;
import java.util.function.Supplier;

/** The versions of a site's documentation that are not there, but may be where it is served. */
final class UrlVersions {

    private static final String OTHER = "a URL of another version of the site (add it to routes)";
    private static final String ALIAS =
            "a URL of a version whose folder the build may copy (add it to routes)";

    private final Supplier<? extends Collection<String>> known;
    private @Nullable VersionAliases aliases;

    /**
     * @param known the paths of all pages and files
     */
    UrlVersions(Supplier<? extends Collection<String>> known) {
        this.known = known;
    }

    /**
     * How much is known of a path that may be one of a version built apart: a version is among its
     * first two segments, and the site has no version in that place itself.
     */
    Extent ofOther(String path) {
        int end = path.indexOf('/', 1);
        for (int start = 1, depth = 0; end > 0 && depth < 2; depth++) {
            if (isVersion(path.substring(start, end))
                    && !hasVersionsBelow(path.substring(0, start))) {
                return Extent.open(OTHER);
            }
            start = end + 1;
            end = path.indexOf('/', start);
        }
        return Extent.CLOSED;
    }

    private boolean hasVersionsBelow(String folder) {
        return known.get().stream()
                .filter(path -> path.startsWith(folder))
                .map(path -> path.substring(folder.length()).split("/", 2)[0])
                .anyMatch(UrlVersions::isVersion);
    }

    /** A number alone may be a year. */
    private static boolean isVersion(String segment) {
        return VersionName.is(segment) && !segment.chars().allMatch(Character::isDigit);
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
