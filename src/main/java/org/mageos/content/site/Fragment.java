package org.mageos.content.site;

import java.util.Objects;
import java.util.Optional;
import org.mageos.content.site.LinkTarget.Verdict;

/**
 * The part of a link behind {@code #}, judged.
 *
 * @param id the fragment, decoded; empty if there is none
 * @param verdict whether the target has it
 * @param note for a broken one what was probably meant, for an undecided one the reason
 */
public record Fragment(String id, Verdict verdict, Optional<String> note) {

    /** No fragment, or one that is always there. */
    static final Fragment NONE = new Fragment("", Verdict.OK, Optional.empty());

    public Fragment {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(note, "note");
    }

    static Fragment ok(String id) {
        return new Fragment(id, Verdict.OK, Optional.empty());
    }

    static Fragment broken(String id, Optional<String> suggestion) {
        return new Fragment(id, Verdict.BROKEN, suggestion);
    }

    static Fragment undecided(String id, String reason) {
        return new Fragment(id, Verdict.UNDECIDED, Optional.of(reason));
    }
}
