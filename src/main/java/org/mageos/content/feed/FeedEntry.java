package org.mageos.content.feed;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An entry of a feed. Texts are plain text, never markup, but for the content; URLs are absolute
 * and ASCII only.
 *
 * @param id what readers know the entry by, a URI that never changes
 * @param url its page
 * @param title the title; not blank
 * @param published when it was published
 * @param updated when it was last changed; the same as {@code published} if it never was
 * @param authors who wrote it
 * @param categories its category and tags, each once
 * @param summary what it is about
 * @param image its cover image
 * @param content the whole text as clean HTML with absolute URLs
 */
record FeedEntry(
        String id,
        URI url,
        String title,
        Instant published,
        Instant updated,
        List<Author> authors,
        List<String> categories,
        Optional<String> summary,
        Optional<Image> image,
        Optional<String> content) {

    public FeedEntry {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(updated, "updated");
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(image, "image");
        Objects.requireNonNull(content, "content");
    }

    /** Whether the id is the URL of the page itself. */
    public boolean isIdOfPage() {
        return id.equals(url.toString());
    }

    /**
     * A cover image.
     *
     * @param url where it is
     * @param file what is known of the file; empty if it lies elsewhere
     */
    public record Image(URI url, Optional<MediaFile> file) {
        public Image {
            Objects.requireNonNull(url, "url");
            Objects.requireNonNull(file, "file");
        }
    }

    /**
     * A file that the site serves.
     *
     * @param length its size in bytes
     * @param type its media type, such as {@code image/jpeg}
     */
    public record MediaFile(long length, String type) {
        public MediaFile {
            Objects.requireNonNull(type, "type");
        }
    }
}
