package org.mageos.content.external.http;

import org.mageos.content.external.http.Reply.Failure;
import org.mageos.content.external.http.Reply.Kind;

/** Carries a failure to where it becomes a reply. */
final class FailureException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Failure failure;

    FailureException(Kind kind, String reason) {
        super(reason);
        this.failure = new Failure(kind, reason);
    }

    FailureException(Failure failure) {
        super(failure.reason());
        this.failure = failure;
    }

    Failure failure() {
        return failure;
    }
}
