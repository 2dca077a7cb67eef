package org.mageos.content.inventory;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What is known of the URLs of a site that others link to. Thread-safe. */
public interface SiteIndex {

    /**
     * What the site has at a path.
     *
     * @param path the path below the site's URL, decoded, with a slash in front
     */
    Answer at(String path);

    /** What a site has at a path. */
    sealed interface Answer {

        /**
         * A page.
         *
         * @param ids what a fragment can name in it
         * @param open why it may have further ids; empty: it has none
         */
        record Page(Set<String> ids, Optional<String> open) implements Answer {
            public Page {
                Objects.requireNonNull(ids, "ids");
                Objects.requireNonNull(open, "open");
            }
        }

        /** A file that is no page. */
        record File() implements Answer {}

        /**
         * A redirect.
         *
         * @param to a path of the site, with a slash in front, or an absolute URL
         */
        record Redirect(String to) implements Answer {
            public Redirect {
                Objects.requireNonNull(to, "to");
            }
        }

        /**
         * There may be something.
         *
         * @param reason why that is not known
         */
        record Unknown(String reason) implements Answer {
            public Unknown {
                Objects.requireNonNull(reason, "reason");
            }
        }

        /**
         * There is nothing.
         *
         * @param closest the path that was probably meant
         */
        record Nothing(Optional<String> closest) implements Answer {
            public Nothing {
                Objects.requireNonNull(closest, "closest");
            }
        }
    }
}
