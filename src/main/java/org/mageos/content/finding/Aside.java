package org.mageos.content.finding;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A finding that is true, but that the team has decided not to act on now: it is counted, and fails
 * nothing.
 *
 * <p>Ordered as its finding.
 *
 * @param finding what was found
 * @param kind what sets it aside
 * @param reason why, in the words of whoever wrote the comment or the entry; empty where nobody
 *     gave one
 * @param by where the comment or the entry stands; empty where there is no such place
 */
public record Aside(Finding finding, Kind kind, Optional<String> reason, Optional<Location> by)
        implements Comparable<Aside> {

    /** What sets a finding aside, in the order in which they are asked. */
    public enum Kind {
        /** A comment beside it. */
        SUPPRESSED,
        /** An entry of {@code ignore} in the settings. */
        IGNORED,
        /** It was there before the change that the run is about. */
        OLD,
        /** The baseline knows it. */
        KNOWN;

        /** The word used in reports, in lower case. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Aside {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(by, "by");
    }

    /** A finding that is set aside without a reason and a place. */
    public static Aside of(Finding finding, Kind kind) {
        return new Aside(finding, kind, Optional.empty(), Optional.empty());
    }

    @Override
    public int compareTo(Aside other) {
        return finding.compareTo(other.finding);
    }
}
