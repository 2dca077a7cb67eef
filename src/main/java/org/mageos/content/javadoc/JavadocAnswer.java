package org.mageos.content.javadoc;

import java.util.Objects;
import java.util.Optional;

/**
 * Whether Javadoc has a page or an anchor.
 *
 * @param kind what is known
 * @param text for what is missing why, unless it simply is not there; for what is unknown the
 *     reason
 * @param suggestion what was probably meant
 */
public record JavadocAnswer(Kind kind, String text, Optional<String> suggestion) {

    static final JavadocAnswer FOUND = new JavadocAnswer(Kind.FOUND, "", Optional.empty());

    /** What is known. */
    public enum Kind {
        FOUND,
        MISSING,
        UNKNOWN
    }

    public JavadocAnswer {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(suggestion, "suggestion");
    }

    /** An anchor that is not there, and nothing more is to be said of it. */
    static JavadocAnswer noAnchor() {
        return missing("");
    }

    static JavadocAnswer missing(String why) {
        return new JavadocAnswer(Kind.MISSING, why, Optional.empty());
    }

    static JavadocAnswer unknown(String reason) {
        return new JavadocAnswer(Kind.UNKNOWN, reason, Optional.empty());
    }

    JavadocAnswer suggesting(Optional<String> meant) {
        return new JavadocAnswer(kind, text, meant);
    }

    /** The same, with something else to say than what was probably meant. */
    public JavadocAnswer instead(String why) {
        return new JavadocAnswer(kind, why, Optional.empty());
    }

    /** What a miss becomes where there is a reason why it may not be one. */
    JavadocAnswer unless(Optional<String> reason) {
        return kind == Kind.MISSING && reason.isPresent() ? unknown(reason.get()) : this;
    }
}
