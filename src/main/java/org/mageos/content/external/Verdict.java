package org.mageos.content.external;

import java.util.Objects;
import org.mageos.content.finding.Severity;

/** What an answer means for a link. */
public sealed interface Verdict {

    /** Why, in a part of a sentence; the same words for the same reason. Empty if all is well. */
    String reason();

    /** The word in reports. */
    String word();

    /** It works. */
    record Ok() implements Verdict {
        @Override
        public String reason() {
            return "";
        }

        @Override
        public String word() {
            return "ok";
        }
    }

    /**
     * It does not work.
     *
     * @param severity how grave that is
     */
    record Broken(Severity severity, String reason) implements Verdict {
        public Broken {
            Objects.requireNonNull(severity, "severity");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public String word() {
            return "broken";
        }
    }

    /** The host does not tell programs. */
    record Blocked(String reason) implements Verdict {
        public Blocked {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public String word() {
            return "blocked";
        }
    }

    /** It fails in a way that may pass. */
    record Unreliable(String reason) implements Verdict {
        public Unreliable {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public String word() {
            return "unreliable";
        }
    }

    /**
     * It was not asked.
     *
     * @param wanted whether somebody wants it so, by the settings or by what the URL is
     */
    record Skipped(String reason, boolean wanted) implements Verdict {
        public Skipped {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public String word() {
            return "skipped";
        }
    }
}
