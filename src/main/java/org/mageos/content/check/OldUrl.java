package org.mageos.content.check;

import java.util.Objects;
import java.util.Optional;
import org.mageos.content.document.Document;
import org.mageos.content.finding.Location;

/**
 * A URL that the site had.
 *
 * @param url its path on the host, encoded
 * @param path its path within the site, decoded, without a slash at its end
 * @param document what it showed, if that is known
 * @param redirect where it led by a redirect, if it did
 * @param listed where it stands in a sitemap, if it does
 */
record OldUrl(
        String url,
        String path,
        Optional<Document> document,
        Optional<String> redirect,
        Optional<Location> listed) {

    OldUrl {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(redirect, "redirect");
        Objects.requireNonNull(listed, "listed");
    }
}
