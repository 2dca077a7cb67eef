package org.mageos.content.site.link;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mageos.content.site.link.LinkTarget.Missing;
import org.mageos.content.site.link.LinkTarget.Undecided;
import org.mageos.content.site.link.LinkTarget.Verdict;

/**
 * What is known of a part of a site in which something is looked for: its pages, its files, the ids
 * of a page, the URLs of its host. It is closed, that is known to be complete, or open, and says
 * why, with the setting that would close it.
 *
 * <p>Nothing else decides between broken and undecided: what a closed part lacks is broken, what an
 * open one lacks is undecided. Whoever looks something up finds it, or asks the part that was
 * searched what a miss in it means. Immutable.
 */
public final class Extent {

    /** A part that is known to be complete. */
    public static final Extent CLOSED = new Extent(null);

    private final @Nullable String reason;

    private Extent(@Nullable String reason) {
        this.reason = reason;
    }

    /**
     * A part that may hold more than is known.
     *
     * @param reason what else there may be; the same words for the same reason, with the setting
     *     that would close the part
     */
    public static Extent open(String reason) {
        return new Extent(Objects.requireNonNull(reason, "reason"));
    }

    /** A part that is complete, unless there is a reason why it may not be. */
    public static Extent unless(Optional<String> reason) {
        return reason.map(Extent::open).orElse(CLOSED);
    }

    public boolean isClosed() {
        return reason == null;
    }

    /** This part together with another one, where something may be in either. */
    public Extent and(Supplier<Extent> other) {
        return isClosed() ? other.get() : this;
    }

    /** What it means that this part lacks a target. */
    public LinkTarget miss(String why) {
        return miss(why, Optional::empty);
    }

    /**
     * What it means that this part lacks a target.
     *
     * @param why why the target does not exist: "no page has this URL"
     * @param suggestion what was probably meant; only asked of a closed part
     */
    public LinkTarget miss(String why, Supplier<Optional<String>> suggestion) {
        return reason == null ? new Missing(why, suggestion.get()) : new Undecided(reason);
    }

    /**
     * What it means that this part, the ids of a page, lacks one.
     *
     * @param suggestion what was probably meant; only asked of a closed part
     */
    Fragment missId(String id, Supplier<Optional<String>> suggestion) {
        return reason == null
                ? new Fragment(id, Verdict.BROKEN, suggestion.get())
                : Fragment.undecided(id, reason);
    }

    /** A verdict that was reached elsewhere, where this part may hold the target as well. */
    LinkTarget confirm(LinkTarget target) {
        return reason != null && target.verdict() == Verdict.BROKEN
                ? new Undecided(reason)
                : target;
    }

    /** Confirms the verdict on a target that was not found; what is found stays as it is judged. */
    LinkTarget confirmMiss(LinkTarget target) {
        return target instanceof Missing ? confirm(target) : target;
    }
}
