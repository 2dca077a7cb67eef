package org.mageos.content.feed;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mageos.content.document.Document;
import org.mageos.content.value.Moment;

/**
 * A published document that can be an entry of a feed.
 *
 * @param document the document
 * @param url its page
 * @param title its title, plain text in one line
 * @param published when it was published
 * @param updated when it was last changed, not before it was published
 * @param authors who wrote it
 * @param categories its category and tags, each once
 * @param description what it says it is about, plain text
 */
record Article(
        Document document,
        URI url,
        String title,
        Moment published,
        Moment updated,
        List<Author> authors,
        List<String> categories,
        Optional<String> description) {

    /** The newest first; what was published at one moment by name, so that the order is certain. */
    static final Comparator<Article> NEWEST_FIRST =
            Comparator.comparing((Article article) -> article.published().instant())
                    .reversed()
                    .thenComparing(article -> article.document().file());

    Article {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(updated, "updated");
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
        Objects.requireNonNull(description, "description");
    }
}
