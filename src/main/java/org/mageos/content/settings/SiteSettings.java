package org.mageos.content.settings;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the settings say about the site as a whole.
 *
 * @param url the site's absolute URL, its base path included; links to it are internal
 * @param title the site's title
 * @param language the default language, a BCP 47 tag
 * @param languages the languages that have a folder and a first URL segment of their own
 * @param trailingSlash the policy for URLs; empty: the generator's default
 */
public record SiteSettings(
        Optional<URI> url,
        Optional<String> title,
        Optional<String> language,
        List<String> languages,
        Optional<TrailingSlash> trailingSlash) {

    /** Whether the URLs of pages end with a slash. */
    public enum TrailingSlash {
        NEVER,
        ALWAYS,
        IGNORE
    }

    static final SiteSettings NONE =
            new SiteSettings(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty());

    public SiteSettings {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(language, "language");
        languages = List.copyOf(languages);
        Objects.requireNonNull(trailingSlash, "trailingSlash");
    }

    /** What another says, and where it says nothing this. */
    SiteSettings under(SiteSettings other) {
        return new SiteSettings(
                other.url.or(() -> url),
                other.title.or(() -> title),
                other.language.or(() -> language),
                other.languages.isEmpty() ? languages : other.languages,
                other.trailingSlash.or(() -> trailingSlash));
    }
}
