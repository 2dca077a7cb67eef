package org.mageos.content.init;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mageos.content.generator.astro.AstroWind;
import org.mageos.content.settings.SiteSettings;
import org.mageos.content.site.Site;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;

/**
 * What the settings have to say of the site as a whole, because its generator does not.
 *
 * @param url the absolute URL; also where the generator says it
 * @param isUrlKnown whether the generator says it, so that it need not be written
 * @param title the title, if the generator does not say it
 * @param language the language, if the generator does not say it
 * @param trailingSlash the policy, if somebody says it and the generator does not
 * @param isTitled whether anybody says the title
 */
record SiteFacts(
        Optional<Told<String>> url,
        boolean isUrlKnown,
        Optional<Told<String>> title,
        Optional<Told<String>> language,
        Optional<Told<String>> trailingSlash,
        boolean isTitled) {

    SiteFacts {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(trailingSlash, "trailingSlash");
    }

    static SiteFacts of(Site site, AstroWind wind) {
        SiteSettings known = site.settings().site();
        Optional<Told<String>> url =
                known.url()
                        .map(
                                u ->
                                        new Told<>(
                                                Paths.withoutSlashesAtEnd(u.toString()),
                                                "the generator"))
                        .or(() -> wind.url().flatMap(u -> url(u, wind.file())))
                        .or(() -> cname(site))
                        .or(() -> robots(site))
                        .or(() -> homepage(site));
        return new SiteFacts(
                url,
                known.url().isPresent(),
                known.title().isPresent()
                        ? Optional.empty()
                        : wind.title().map(t -> new Told<>(t, wind.file())),
                known.language().isPresent()
                        ? Optional.empty()
                        : wind.language().map(t -> new Told<>(t, wind.file())),
                wind.trailingSlash()
                        .map(slash -> new Told<>(slash ? "always" : "never", wind.file())),
                known.title().isPresent() || wind.title().isPresent());
    }

    private static Optional<Told<String>> url(String text, String by) {
        try {
            URI uri = new URI(text.strip());
            boolean isWeb =
                    uri.getHost() != null
                            && (uri.getScheme().equals("https") || uri.getScheme().equals("http"))
                            && uri.getQuery() == null
                            && uri.getFragment() == null;
            return isWeb
                    ? Optional.of(new Told<>(Paths.withoutSlashesAtEnd(uri.toString()), by))
                    : Optional.empty();
        } catch (URISyntaxException e) {
            // What is no URL says nothing of where the site is.
            return Optional.empty();
        }
    }

    /** The folders that are served at the root of the host, and the root itself. */
    private static List<String> served(Site site) {
        List<String> folders = new ArrayList<>(site.publicFolders());
        folders.addAll(site.generator().layout().redirectFolders());
        folders.add("");
        return folders.stream().map(folder -> folder.equals(".") ? "" : folder).distinct().toList();
    }

    private static Optional<String> text(Site site, String file) {
        try {
            return site.tree().hasFile(file) ? Optional.of(site.text(file)) : Optional.empty();
        } catch (IOException e) {
            // What cannot be read says nothing, and lint tells of it.
            return Optional.empty();
        }
    }

    private static Optional<Told<String>> cname(Site site) {
        for (String folder : served(site)) {
            String file = Paths.join(folder, "CNAME");
            Optional<String> host = text(site, file).map(String::strip);
            if (host.isPresent() && host.get().indexOf('.') > 0) {
                return url("https://" + host.get(), file);
            }
        }
        return Optional.empty();
    }

    private static Optional<Told<String>> robots(Site site) {
        for (String folder : served(site)) {
            String file = Paths.join(folder, "robots.txt");
            for (String line : text(site, file).orElse("").lines().toList()) {
                String start = "sitemap:";
                if (line.strip().regionMatches(true, 0, start, 0, start.length())) {
                    String sitemap = line.strip().substring(start.length()).strip();
                    int slash = sitemap.lastIndexOf('/');
                    if (slash > "https://".length()) {
                        return url(sitemap.substring(0, slash), file);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Told<String>> homepage(Site site) {
        if (!site.generator().layout().isSite()) {
            return Optional.empty();
        }
        String file = "package.json";
        return SiteFiles.of(site.files().root(), site.tree())
                .data(file)
                .text("homepage")
                .filter(url -> !url.contains("github.com") && !url.contains("npmjs."))
                .flatMap(url -> url(url, file));
    }
}
