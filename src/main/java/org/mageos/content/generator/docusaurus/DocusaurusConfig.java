package org.mageos.content.generator.docusaurus;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mageos.content.generator.PackageVersion;
import org.mageos.content.generator.SiteDescription;
import org.mageos.content.generator.SiteFolder;
import org.mageos.content.generator.script.Modules;
import org.mageos.content.generator.script.Script;
import org.mageos.content.generator.script.ScriptReader;
import org.mageos.content.settings.SiteSettings;
import org.mageos.content.settings.SiteSettings.TrailingSlash;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;

/**
 * The settings of a site.
 *
 * @param site the site's folder
 * @param file the program of settings
 * @param options what it says
 * @param version the major version of Docusaurus
 * @param base the base path, empty or with a slash in front and none at its end
 * @param slash what is done with the slashes at the ends of URLs
 * @param languages the languages, the default one first
 * @param plugins the plugins
 * @param hasMath whether {@code $…$} is math
 */
record DocusaurusConfig(
        SiteFolder site,
        String file,
        Options options,
        int version,
        String base,
        Slash slash,
        List<SiteLanguage> languages,
        Plugins plugins,
        boolean hasMath) {

    /** What is done with the slashes at the ends of URLs. */
    enum Slash {
        /** Each page keeps the form that it was given. */
        AS_IS,
        ALWAYS,
        NEVER,
        /** A program says it. */
        UNKNOWN
    }

    private static final int NEWEST = 3;

    DocusaurusConfig {
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(slash, "slash");
        languages = List.copyOf(languages);
        Objects.requireNonNull(plugins, "plugins");
    }

    static DocusaurusConfig read(
            SiteFiles files, SiteFolder site, String file, SiteSettings declared) {
        Script script =
                files.text(file)
                        .map(text -> ScriptReader.read(text, Modules.of(files, file)))
                        .orElse(Script.NONE);
        Options options = new Options(script.value(), "", script);
        return new DocusaurusConfig(
                site,
                file,
                options,
                PackageVersion.major(files, site, "@docusaurus/core").orElse(NEWEST),
                declared.url()
                        .map(url -> base(Optional.ofNullable(url.getPath()).orElse("")))
                        .orElseGet(() -> base(options.text("baseUrl").orElse("/"))),
                slash(options, declared),
                ConfiguredLanguages.read(options, site, files.tree()),
                Plugins.read(options, site, files, script),
                PackageVersion.major(files, site, "remark-math").isPresent());
    }

    private static String base(String path) {
        String trimmed = Paths.trimSlashes(path);
        return trimmed.isEmpty() ? "" : "/" + trimmed;
    }

    private static Slash slash(Options options, SiteSettings declared) {
        if (declared.trailingSlash().isPresent()) {
            return switch (declared.trailingSlash().get()) {
                case ALWAYS -> Slash.ALWAYS;
                case NEVER -> Slash.NEVER;
                case IGNORE -> Slash.AS_IS;
            };
        }
        if (options.isSet("trailingSlash", true)) {
            return Slash.ALWAYS;
        }
        if (options.isSet("trailingSlash", false)) {
            return Slash.NEVER;
        }
        return options.isComputed("trailingSlash") ? Slash.UNKNOWN : Slash.AS_IS;
    }

    /** The site's URL with its base path, if the settings have both. */
    Optional<URI> url() {
        Optional<String> host = options.text("url");
        if (host.isEmpty() || options.isComputed("baseUrl")) {
            return Optional.empty();
        }
        String text = Paths.withoutSlashesAtEnd(host.get()) + base + "/";
        try {
            URI url = URI.create(text);
            return url.getHost() == null ? Optional.empty() : Optional.of(url);
        } catch (IllegalArgumentException e) {
            // Docusaurus refuses such a URL; without it no link is known to be the site's.
            return Optional.empty();
        }
    }

    /** What the settings say about the site as a whole. */
    SiteDescription description() {
        return new SiteDescription(
                url(),
                options.text("title"),
                Optional.of(languages.get(0).tag()),
                languages.stream()
                        .filter(language -> !language.isDefault())
                        .map(SiteLanguage::path)
                        .toList(),
                base,
                TrailingSlash.IGNORE,
                true);
    }

    /** The folders that are served at the root, in the order in which they are asked. */
    List<String> staticFolders() {
        List<String> names = options.texts("staticDirectories");
        List<String> folders = new ArrayList<>();
        for (String name : names.isEmpty() ? List.of("static") : names) {
            Paths.normalize(site.prefix() + name).ifPresent(folders::add);
        }
        return folders;
    }

    /** The path of a page with the base path and that of its language. */
    String baseOf(SiteLanguage language) {
        return language.isDefault() ? base : base + "/" + language.path();
    }

    SiteLanguage defaultLanguage() {
        return languages.get(0);
    }
}
