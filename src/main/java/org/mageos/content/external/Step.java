package org.mageos.content.external;

import java.util.Objects;
import org.mageos.content.external.http.Request;

/** What a probe does next. */
sealed interface Step {

    /**
     * It sends a request.
     *
     * @param delay how many milliseconds it waits before that
     */
    record Ask(Request request, long delay) implements Step {
        public Ask {
            Objects.requireNonNull(request, "request");
        }
    }

    /** It is done. */
    record Done(Answer answer) implements Step {
        public Done {
            Objects.requireNonNull(answer, "answer");
        }
    }
}
