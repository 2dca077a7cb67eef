package org.mageos.content.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mageos.content.output.XmlText;

/**
 * Makes a feed one that every format can hold, so that the formats tell the same. What can be
 * mended without guessing is mended: texts lose what XML cannot write, the white space that some
 * readers trim and others keep, and what could be taken for a tag; what is blank is left out; times
 * lose their fractions, which RSS has no room for. What only the caller can mend is refused with an
 * {@link IllegalArgumentException}.
 */
final class FeedCleaner {

    /** RFC 6838, 4.2, without parameters. */
    private static final Pattern MEDIA_TYPE =
            Pattern.compile("[A-Za-z0-9][\\w!#$&^.+-]*/[A-Za-z0-9][\\w!#$&^.+-]*");

    private final Feed feed;

    FeedCleaner(Feed feed) {
        URI home = web(feed.home(), "home");
        this.feed =
                new Feed(
                        web(feed.self(), "self"),
                        home,
                        title(feed.title(), home),
                        line(feed.description()),
                        language(feed.language()),
                        authors(feed.authors()),
                        feed.image().map(image -> web(image, "image")),
                        feed.hubs().stream().map(hub -> web(hub, "hub")).distinct().toList(),
                        feed.updated().map(FeedCleaner::seconds));
    }

    Feed feed() {
        return feed;
    }

    /** The entry, with the authors of the feed if it has none: not every reader inherits them. */
    FeedEntry entry(FeedEntry entry) {
        URI url = web(entry.url(), "url");
        List<Author> authors = authors(entry.authors());
        Instant published = seconds(entry.published());
        Instant updated = latest(published, seconds(entry.updated()));
        if (feed.updated().map(updated::isAfter).orElse(true)) {
            throw new IllegalArgumentException(
                    "the entry " + entry.id() + " is newer than its feed");
        }
        return new FeedEntry(
                entry.isIdOfPage() ? url.toString() : id(entry.id()),
                url,
                title(entry.title(), url),
                published,
                updated,
                authors.isEmpty() ? feed.authors() : authors,
                entry.categories().stream()
                        .map(FeedCleaner::line)
                        .filter(category -> !category.isEmpty())
                        .distinct()
                        .toList(),
                line(entry.summary()),
                entry.image().map(FeedCleaner::image),
                entry.content().map(XmlText::block).filter(content -> !content.isEmpty()));
    }

    private static String title(String title, URI page) {
        String line = line(title);
        return line.isEmpty() ? page.toString() : line;
    }

    private static Optional<String> line(Optional<String> text) {
        return text.map(FeedCleaner::line).filter(line -> !line.isEmpty());
    }

    private static String line(String text) {
        return PlainText.safe(XmlText.line(text));
    }

    /** {@code en_US} is how Java and Unix write it, and no language of a feed. */
    private static Optional<String> language(Optional<String> language) {
        return language.map(tag -> tag.strip().replace('_', '-')).filter(FeedCleaner::isLanguage);
    }

    private static boolean isLanguage(String tag) {
        try {
            return !new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    private static List<Author> authors(List<Author> authors) {
        return authors.stream().flatMap(FeedCleaner::author).distinct().toList();
    }

    private static Stream<Author> author(Author author) {
        Optional<URI> url = author.url().map(page -> web(page, "author's url"));
        Optional<URI> avatar = author.avatar().map(picture -> web(picture, "avatar"));
        return line(Optional.of(author.name()))
                .or(() -> url.map(URI::toString))
                .map(name -> new Author(name, url, avatar))
                .stream();
    }

    private static FeedEntry.Image image(FeedEntry.Image image) {
        return new FeedEntry.Image(
                web(image.url(), "image"), image.file().filter(FeedCleaner::isSound));
    }

    private static boolean isSound(FeedEntry.MediaFile file) {
        return file.length() >= 0 && MEDIA_TYPE.matcher(file.type()).matches();
    }

    private static Instant seconds(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS);
    }

    private static Instant latest(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static String id(String id) {
        try {
            URI uri = new URI(id);
            if (uri.isAbsolute()) {
                return uri.toASCIIString();
            }
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("the id is not a URI: " + id, e);
        }
        throw new IllegalArgumentException("the id is not an absolute URI: " + id);
    }

    private static URI web(URI url, String what) {
        String scheme = String.valueOf(url.getScheme());
        boolean web = scheme.equalsIgnoreCase("https") || scheme.equalsIgnoreCase("http");
        String authority = Optional.ofNullable(url.getRawAuthority()).orElse("");
        // A host would become punycode, which is the caller's to do before it makes links of it.
        if (!web || authority.isEmpty() || authority.chars().anyMatch(c -> c > '~')) {
            throw new IllegalArgumentException("the " + what + " is not an absolute URL: " + url);
        }
        return URI.create(url.toASCIIString());
    }
}
