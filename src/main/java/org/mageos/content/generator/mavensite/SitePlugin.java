package org.mageos.content.generator.mavensite;

import java.util.List;
import java.util.Optional;
import org.mageos.content.slug.DoxiaIds;

/**
 * The plugin that makes a site, by the first two numbers of its version, on which its Doxia
 * depends.
 *
 * @param major the first number; 0 if the version is not known
 * @param minor the second number
 */
record SitePlugin(int major, int minor) {

    static final SitePlugin UNKNOWN = new SitePlugin(0, 0);

    /** Doxia 1.9, which rewrites names of files of Markdown. */
    private static final int REWRITING_NAMES = 8;

    /** Doxia 1.11, which rewrites such paths as well. */
    private static final int REWRITING_PATHS = 10;

    /** Of the versions between 3.12 and this one there are none. */
    private static final int FIRST_OF_DOXIA_2 = 20;

    private static final int FIRST_KEEPING_NAMES = 22;

    /** What becomes of links to files of Markdown in Markdown. */
    enum Rewriting {
        NOTHING,
        /** Those without {@code ./} or {@code ../}. */
        NAMES,
        PATHS
    }

    static SitePlugin of(Optional<String> version) {
        String[] parts = version.orElse("").split("[.-]", 3);
        return parts.length >= 2 && isNumber(parts[0]) && isNumber(parts[1])
                ? new SitePlugin(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]))
                : UNKNOWN;
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty()
                && text.length() < 6
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Where the version is not known, what all newer ones do. */
    Rewriting rewriting() {
        if (major > 3 || equals(UNKNOWN) || major == 3 && minor >= REWRITING_PATHS) {
            return Rewriting.PATHS;
        }
        return major == 3 && minor >= REWRITING_NAMES ? Rewriting.NAMES : Rewriting.NOTHING;
    }

    /** Whether the folder that Maven 1 had is read, too. */
    boolean readsOldFolder() {
        return generations().contains(DoxiaIds.FIRST);
    }

    /** Whether it is known to bring no parsers for formats that only Doxia 1 has. */
    boolean hasOnlyNewParsers() {
        return major == 3 && minor > FIRST_OF_DOXIA_2;
    }

    /** The generations of Doxia that may make the site: one of them, or several. */
    List<DoxiaIds> generations() {
        if (equals(UNKNOWN) || major > 3) {
            // The milestones of version 4 came before the second generation was settled.
            return List.of(DoxiaIds.values());
        }
        if (major < 3 || minor < FIRST_OF_DOXIA_2) {
            return List.of(DoxiaIds.FIRST);
        }
        if (minor == FIRST_OF_DOXIA_2) {
            // It has a milestone of Doxia 2.0.
            return List.of(DoxiaIds.SECOND, DoxiaIds.SECOND_KEEPING_NAMES);
        }
        return List.of(
                minor < FIRST_KEEPING_NAMES ? DoxiaIds.SECOND : DoxiaIds.SECOND_KEEPING_NAMES);
    }
}
