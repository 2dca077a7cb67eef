package org.mageos.content.built;

import java.util.Comparator;
import java.util.Objects;
import org.mageos.content.finding.Location;

/**
 * Something in a built site that could not be read, or that a browser makes nothing of.
 *
 * @param kind what it means for the run
 * @param location where; the file's name is relative to the site's folder
 * @param message what is wrong, in sentence case without a full stop
 */
public record BuiltProblem(Kind kind, Location location, String message)
        implements Comparable<BuiltProblem> {

    private static final Comparator<BuiltProblem> ORDER =
            Comparator.comparing(BuiltProblem::location).thenComparing(BuiltProblem::message);

    /** What a problem means. */
    public enum Kind {
        /** The file or folder cannot be read: what it holds is unknown. */
        UNREADABLE,
        /** The file is over the limit of size and was not read. */
        TOO_LARGE,
        /** The symbolic link was not followed. */
        SYMLINK,
        /** The file's text is wrong at this place. */
        SYNTAX
    }

    public BuiltProblem {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(message, "message");
    }

    @Override
    public int compareTo(BuiltProblem other) {
        return ORDER.compare(this, other);
    }
}
