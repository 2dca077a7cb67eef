package org.mageos.content.sitemap;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was written of a sitemap.
 *
 * @param files the names of the files in the folder, an index last; empty if there was nothing to
 *     write
 * @param advertised the URL of the file that {@code robots.txt} should name: the index, or the only
 *     sitemap
 * @param urls how many URLs are listed
 * @param leftOut which URLs are not, as no sitemap can list them, in their order
 */
record Written(List<String> files, Optional<URI> advertised, int urls, List<LeftOut> leftOut) {

    public Written {
        files = List.copyOf(files);
        Objects.requireNonNull(advertised, "advertised");
        leftOut = List.copyOf(leftOut);
    }

    /** The name of the file that {@code robots.txt} should name. */
    public Optional<String> advertisedFile() {
        return files.isEmpty() ? Optional.empty() : Optional.of(files.get(files.size() - 1));
    }

    /** A URL that a sitemap cannot list. */
    public record LeftOut(URI loc, Reason reason) {
        public LeftOut {
            Objects.requireNonNull(loc, "loc");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** Why a URL cannot be listed. */
    public enum Reason {
        /** It is no http or https URL in ASCII without fragment that is absolute and normalised. */
        NOT_A_PAGE_URL,
        /** Its scheme, host or path is not that of the site. */
        OUTSIDE_SITE,
        /** It has more characters than the protocol allows. */
        TOO_LONG,
        /** With all that belongs to it, it is larger than a file may be. */
        TOO_LARGE,
        /** A news article needs a title, a publication, its language, and a date. */
        INCOMPLETE
    }
}
