package org.mageos.content.settings;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mageos.content.pattern.PathPattern;
import org.mageos.content.value.Position;

/**
 * A feed, or one feed for each value of a field.
 *
 * @param path where it is on the site; a field in it makes one feed for each of its values
 * @param format the format
 * @param from the collections whose documents are its entries
 * @param filter the values, of which an entry must have one, by front-matter key
 * @param limit how many entries it has at most, the newest ones
 * @param content how much of an entry's text it holds
 * @param title its title, with placeholders like the path; empty: the site's
 * @param description what it is about
 * @param author who writes what names no author
 * @param image its logo: a URL, or a path on the site
 * @param language the language of its entries; empty: the site's
 * @param hubs WebSub hubs
 * @param idFrom what ids are made of
 */
public record FeedSettings(
        Sourced<PathPattern> path,
        Format format,
        List<Sourced<String>> from,
        Map<String, List<String>> filter,
        Optional<Integer> limit,
        Content content,
        Optional<String> title,
        Optional<String> description,
        Optional<String> author,
        Optional<Sourced<String>> image,
        Optional<String> language,
        List<URI> hubs,
        IdSource idFrom) {

    /** The feed of a blog that the site generator has by itself, where no feed is named. */
    public static final FeedSettings OF_BLOG =
            new FeedSettings(
                    new Sourced<>(OutputPath.pattern("rss.xml"), Position.START),
                    Format.RSS,
                    List.of(),
                    Map.of(),
                    Optional.of(20),
                    Content.EXCERPT,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    IdSource.TAG);

    /** A feed format. */
    public enum Format {
        RSS,
        ATOM,
        JSON
    }

    /** How much of an entry's text a feed holds. */
    public enum Content {
        /** All of it. */
        FULL,
        /** Its description, or how it begins. */
        EXCERPT
    }

    /** What the id of an entry is made of. */
    public enum IdSource {
        /** A {@code tag:} URI of the site's host, the publication date and the file's name. */
        TAG,
        /** The URL of its page, as most site generators do. */
        URL
    }

    public FeedSettings {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(format, "format");
        from = List.copyOf(from);
        filter = Map.copyOf(filter);
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(image, "image");
        Objects.requireNonNull(language, "language");
        hubs = List.copyOf(hubs);
        Objects.requireNonNull(idFrom, "idFrom");
    }
}
