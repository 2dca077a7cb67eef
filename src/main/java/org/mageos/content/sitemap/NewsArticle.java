package org.mageos.content.sitemap;

import java.net.URI;
import java.util.Objects;
import org.mageos.content.value.Moment;

/**
 * An article in a news sitemap.
 *
 * @param loc the article's canonical URL, absolute, normalised and ASCII only
 * @param publication the name of the publication, as Google News knows it
 * @param language the publication's language, a BCP 47 tag
 * @param published when it was published
 * @param title the title, plain text
 */
record NewsArticle(URI loc, String publication, String language, Moment published, String title) {

    public NewsArticle {
        Objects.requireNonNull(loc, "loc");
        Objects.requireNonNull(publication, "publication");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(title, "title");
    }
}
