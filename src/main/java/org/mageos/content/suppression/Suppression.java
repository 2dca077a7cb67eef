package org.mageos.content.suppression;

import java.util.Objects;
import java.util.Optional;
import org.mageos.content.document.Region;
import org.mageos.content.finding.Expiry;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.RulePattern;

/**
 * One rule that a comment sets aside in a region of its file. It remembers whether it was needed;
 * otherwise immutable.
 */
final class Suppression {

    private final RulePattern rule;
    private final Region region;
    private final Optional<String> reason;
    private final Optional<Expiry> until;
    private final Location place;
    private final int length;
    private boolean used;

    /**
     * @param place where the comment stands
     * @param length how much of its first line it covers
     */
    Suppression(RulePattern rule, Region region, Statement statement, Location place, int length) {
        this.rule = Objects.requireNonNull(rule, "rule");
        this.region = Objects.requireNonNull(region, "region");
        this.reason = statement.reason();
        this.until = statement.until();
        this.place = Objects.requireNonNull(place, "place");
        this.length = length;
    }

    RulePattern rule() {
        return rule;
    }

    Region region() {
        return region;
    }

    Optional<String> reason() {
        return reason;
    }

    Optional<Expiry> until() {
        return until;
    }

    Location place() {
        return place;
    }

    int length() {
        return length;
    }

    /** It was needed. */
    void use() {
        used = true;
    }

    boolean isUsed() {
        return used;
    }
}
