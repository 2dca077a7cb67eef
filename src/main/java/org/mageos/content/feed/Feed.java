package org.mageos.content.feed;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A feed without its entries: what stands at the top of the file. Texts are plain text, never
 * markup; URLs are absolute and ASCII only.
 *
 * @param self the feed's own URL
 * @param home the page that the feed belongs to
 * @param title the title; not blank
 * @param description what the feed is about
 * @param language the language of its entries, a BCP 47 tag
 * @param authors who writes it; for entries that name nobody
 * @param image a logo
 * @param hubs WebSub hubs that tell of news
 * @param updated when the newest entry was last changed; empty if there is no entry
 */
public record Feed(
        URI self,
        URI home,
        String title,
        Optional<String> description,
        Optional<String> language,
        List<Author> authors,
        Optional<URI> image,
        List<URI> hubs,
        Optional<Instant> updated) {

    public Feed {
        Objects.requireNonNull(self, "self");
        Objects.requireNonNull(home, "home");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(language, "language");
        authors = List.copyOf(authors);
        Objects.requireNonNull(image, "image");
        hubs = List.copyOf(hubs);
        Objects.requireNonNull(updated, "updated");
    }
}
