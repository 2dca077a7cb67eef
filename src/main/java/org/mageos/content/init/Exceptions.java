package org.mageos.content.init;

import java.util.Collection;
import java.util.List;

/** Names the few files that are not like the others. */
final class Exceptions {

    private static final int MAX_NAMED = 5;

    private Exceptions() {}

    /** {@code a.md, b.md and 3 more}. */
    static String named(Collection<String> files) {
        List<String> sorted = files.stream().distinct().sorted().toList();
        int more = sorted.size() - MAX_NAMED;
        return String.join(", ", sorted.subList(0, Math.min(MAX_NAMED, sorted.size())))
                + (more > 0 ? " and " + more + " more" : "");
    }
}
