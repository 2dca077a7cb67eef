package org.mageos.content.tree;

import java.util.Set;
import org.mageos.content.url.Paths;

/**
 * Names whose own existence is known, but not what lies behind them: symbolic links that are not
 * followed. Immutable.
 */
public final class ClosedNames {

    /** Why a link to what lies behind such a name is undecided. */
    public static final String REASON = "a path behind a symbolic link that is not followed";

    private final Set<String> names;

    public ClosedNames(Set<String> names) {
        this.names = Set.copyOf(names);
    }

    /** Whether a path goes on behind one of the names. */
    public boolean hide(String path) {
        if (names.isEmpty()) {
            return false;
        }
        for (String part = Paths.folder(path); !part.isEmpty(); part = Paths.folder(part)) {
            if (names.contains(part)) {
                return true;
            }
        }
        return false;
    }
}
