package org.mageos.content.generator;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mageos.content.settings.SiteSettings;
import org.mageos.content.settings.SiteSettings.TrailingSlash;
import org.mageos.content.url.Paths;

/**
 * What the generator's settings say about the site as a whole.
 *
 * @param url the site's absolute URL, its base path included
 * @param title the site's title
 * @param language the default language, a BCP 47 tag
 * @param languages the first segments of paths that stand for another language
 * @param basePath the path of its host that the site is below, such as {@code /docs}, where nothing
 *     says which host that is; empty for the root
 * @param trailingSlash whether the URLs of pages end with a slash
 * @param isSlashCanonical whether that slash is a part of the canonical URL where both forms are
 *     served
 */
public record SiteDescription(
        Optional<URI> url,
        Optional<String> title,
        Optional<String> language,
        List<String> languages,
        String basePath,
        TrailingSlash trailingSlash,
        boolean isSlashCanonical) {

    /** Nothing is said. */
    public static final SiteDescription NONE =
            new SiteDescription(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    "",
                    TrailingSlash.IGNORE,
                    false);

    public SiteDescription {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(language, "language");
        languages = List.copyOf(languages);
        Objects.requireNonNull(basePath, "basePath");
        Objects.requireNonNull(trailingSlash, "trailingSlash");
    }

    /** The site as a whole by all settings; those of the plugin go before. */
    public SiteSettings under(SiteSettings declared) {
        return new SiteSettings(
                first(declared.url(), url),
                first(declared.title(), title),
                first(declared.language(), language),
                declared.languages().isEmpty() ? languages : declared.languages(),
                declared.trailingSlash());
    }

    /** The path that the site is below by all settings; those of the plugin go before. */
    public String base(SiteSettings declared) {
        Optional<URI> whole = first(declared.url(), url);
        return whole.isPresent() ? pathOf(whole.get()) : basePath;
    }

    private static <T> Optional<T> first(Optional<T> some, Optional<T> other) {
        return some.isPresent() ? some : other;
    }

    /** The path of a site's URL without a slash at its end; empty for the root of the host. */
    public static String pathOf(URI url) {
        String path = Paths.trimSlashes(Optional.ofNullable(url.getPath()).orElse(""));
        return path.isEmpty() ? "" : "/" + path;
    }
}
