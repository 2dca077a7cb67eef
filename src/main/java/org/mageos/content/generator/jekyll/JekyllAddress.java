package org.mageos.content.generator.jekyll;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.mageos.content.generator.SiteDescription;
import org.mageos.content.generator.SiteFolder;
import org.mageos.content.settings.SiteSettings;
import org.mageos.content.settings.SiteSettings.TrailingSlash;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;

/** Where a Jekyll site is served, and what it says of itself. Immutable. */
final class JekyllAddress {

    private final JekyllConfig config;
    private final Optional<String> url;
    private final Optional<URI> declared;

    /**
     * @param source the folder of the site's files
     * @param declared what the plugin's own settings say
     */
    JekyllAddress(SiteFiles files, SiteFolder source, JekyllConfig config, SiteSettings declared) {
        this.config = config;
        this.declared = declared.url();
        this.url = url(files, source, config);
    }

    /** The site's URL without its base path: that of the settings, or of GitHub Pages. */
    private static Optional<String> url(SiteFiles files, SiteFolder source, JekyllConfig config) {
        return config.data()
                .text("url")
                .map(String::strip)
                .filter(text -> text.startsWith("https://") || text.startsWith("http://"))
                .or(
                        () ->
                                files.text(source.name("CNAME"))
                                        .map(String::strip)
                                        .filter(host -> !host.isEmpty() && !host.contains("\n"))
                                        .map(host -> "https://" + host));
    }

    /** The path that the site is below, without a slash at its end; empty if it is the root. */
    String base() {
        return declared.map(u -> Optional.ofNullable(u.getPath()).orElse(""))
                .map(Paths::withoutSlashesAtEnd)
                .orElseGet(config::baseurl);
    }

    /** Whether something tells where the site's paths start. */
    boolean isBaseKnown() {
        return declared.isPresent() || url.isPresent() || !base().isEmpty();
    }

    /** Where a page's URL ends with a slash, its route says so. */
    SiteDescription description() {
        return new SiteDescription(
                url.flatMap(text -> uri(text, config.baseurl())),
                config.data().text("title"),
                config.data().text("lang"),
                List.of(),
                config.baseurl(),
                TrailingSlash.IGNORE,
                true);
    }

    private static Optional<URI> uri(String url, String base) {
        String trimmed = Paths.withoutSlashesAtEnd(url);
        try {
            URI uri = new URI(trimmed + base);
            return Optional.of(uri).filter(one -> one.getHost() != null);
        } catch (URISyntaxException e) {
            // What is no URL does not say where the site is.
            return Optional.empty();
        }
    }
}
