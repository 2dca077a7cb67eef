package org.mageos.content.generator.mavensite;

import java.util.List;
import java.util.Optional;
import org.mageos.content.slug.DoxiaIds;

/** The generations of Doxia that may make a site: one of them, or all if the poms do not say. */
final class Generation {

    private static final List<DoxiaIds> ALL = List.of(DoxiaIds.values());

    /** Of the versions of the site plugin between 3.12 and 3.20 there are none. */
    private static final int FIRST_OF_SECOND = 20;

    private static final int FIRST_KEEPING_NAMES = 22;

    private Generation() {}

    /** What a version of the site plugin has; all where it is not known. */
    static List<DoxiaIds> of(Optional<String> version) {
        String[] parts = version.orElse("").split("[.-]", 3);
        if (parts.length < 2 || !isNumber(parts[0]) || !isNumber(parts[1])) {
            return ALL;
        }
        int major = Integer.parseInt(parts[0]);
        int minor = Integer.parseInt(parts[1]);
        if (major > 3) {
            // Its milestones came before the second generation was settled.
            return ALL;
        }
        if (major < 3 || minor < FIRST_OF_SECOND) {
            return List.of(DoxiaIds.FIRST);
        }
        if (minor == FIRST_OF_SECOND) {
            // It has a milestone of Doxia 2.0.
            return List.of(DoxiaIds.SECOND, DoxiaIds.SECOND_KEEPING_NAMES);
        }
        return List.of(
                minor < FIRST_KEEPING_NAMES ? DoxiaIds.SECOND : DoxiaIds.SECOND_KEEPING_NAMES);
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty()
                && text.length() < 6
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
