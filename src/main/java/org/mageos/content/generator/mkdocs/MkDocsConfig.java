package org.mageos.content.generator.mkdocs;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.mageos.content.generator.SiteDescription;
import org.mageos.content.generator.SiteFolder;
import org.mageos.content.settings.SiteSettings.TrailingSlash;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.tree.redirect.PathSpec;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/**
 * What {@code mkdocs.yml} says.
 *
 * @param yaml the settings as they are written
 * @param isMounted whether another site of the repository takes this one in
 * @param docs the folder of the documents in the content tree; empty for the content root
 * @param docsOfSites the folders of documents of the sites that share these settings, which then
 *     are those of no site; empty if they are those of one
 * @param output the folder that the site is written to
 * @param overrides the folder of the theme's own files; empty if there is none
 * @param url where the site is; empty if only the environment says so
 * @param directoryUrls whether {@code a.md} becomes {@code a/index.html}
 * @param docsAbsolute whether a link that starts with a slash starts at the folder of the documents
 * @param excluded the patterns of what is left out
 * @param drafts the patterns of what is shown while writing only
 * @param plugins the plugins that are on
 * @param extensions the extensions of Markdown
 */
record MkDocsConfig(
        MkDocsYaml yaml,
        boolean isMounted,
        String docs,
        List<String> docsOfSites,
        String output,
        Optional<String> overrides,
        Optional<URI> url,
        boolean directoryUrls,
        boolean docsAbsolute,
        PathSpec excluded,
        PathSpec drafts,
        List<Part> plugins,
        List<Part> extensions) {

    private static final String ALWAYS_EXCLUDED = ".*\n/templates/\n";

    MkDocsConfig {
        docsOfSites = List.copyOf(docsOfSites);
        plugins = List.copyOf(plugins);
        extensions = List.copyOf(extensions);
    }

    static MkDocsConfig read(SiteFiles files, SiteFolder place, MkDocsYaml yaml) {
        Value.Mapping data = yaml.data();
        List<Part> plugins =
                Part.read(data.get("plugins").orElse(Value.Mapping.EMPTY), "material/").stream()
                        .filter(plugin -> !plugin.isOff())
                        .toList();
        boolean offline =
                plugins.stream()
                        .filter(plugin -> plugin.name().equals("offline"))
                        .anyMatch(plugin -> isOn(yaml, plugin));
        return new MkDocsConfig(
                yaml,
                MonorepoPlugin.of(files, yaml.file()),
                docs(place, yaml),
                yaml.sites(files).stream().map(site -> docs(place, site)).toList(),
                folder(place, yaml.text("site_dir").orElse("site")),
                data.mapping("theme").text("custom_dir").map(name -> folder(place, name)),
                url(yaml),
                !offline && yaml.isTrue("use_directory_urls", true),
                data.mapping("validation")
                        .mapping("links")
                        .text("absolute_links")
                        .or(() -> data.mapping("validation").text("absolute_links"))
                        .filter("relative_to_docs"::equals)
                        .isPresent(),
                PathSpec.of(ALWAYS_EXCLUDED + data.text("exclude_docs").orElse("")),
                PathSpec.of(data.text("draft_docs").orElse("")),
                plugins,
                Part.read(
                        data.get("markdown_extensions").orElse(Value.Mapping.EMPTY),
                        "markdown.extensions."));
    }

    private static String docs(SiteFolder place, MkDocsYaml yaml) {
        return folder(place, yaml.text(MkDocsYaml.DOCS).orElse("docs"));
    }

    /** Whether a plugin does its work where no environment variable is set. */
    private static boolean isOn(MkDocsYaml yaml, Part plugin) {
        return plugin.options()
                .get("enabled")
                .flatMap(value -> yaml.text("plugins", value))
                .map(text -> text.equalsIgnoreCase("true"))
                .orElse(true);
    }

    /** A folder of the settings; one outside of the content root is one that holds nothing. */
    private static String folder(SiteFolder place, String name) {
        return Paths.normalize(place.prefix() + name).orElse("../" + name);
    }

    private static Optional<URI> url(MkDocsYaml yaml) {
        Optional<Value> value = yaml.data().get("site_url");
        if (value.isEmpty() || yaml.isVariable("site_url", value.get())) {
            return Optional.empty();
        }
        Optional<String> text = yaml.text("site_url").filter(url -> url.contains("://"));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(text.get()));
        } catch (URISyntaxException e) {
            // MkDocs refuses it too; links to the own site are then those of anybody's.
            return Optional.empty();
        }
    }

    /**
     * Whether a document lies where a site has its own, and not where those lie that it takes in.
     */
    boolean isOfSite(String file) {
        return docsOfSites.isEmpty()
                || docsOfSites.stream().anyMatch(folder -> file.startsWith(folder + "/"));
    }

    /** The options of a plugin that is on. */
    Optional<Value.Mapping> plugin(String name) {
        return plugins.stream().filter(p -> p.name().equals(name)).findFirst().map(Part::options);
    }

    /** The options of an extension. */
    Optional<Value.Mapping> extension(String name) {
        return extensions.stream()
                .filter(e -> e.name().equals(name))
                .findFirst()
                .map(Part::options);
    }

    boolean hasPlugin(String... names) {
        return List.of(names).stream().anyMatch(name -> plugin(name).isPresent());
    }

    boolean hasExtension(String... names) {
        return List.of(names).stream().anyMatch(name -> extension(name).isPresent());
    }

    /** The theme's name. */
    String theme() {
        Optional<Value> theme = yaml.data().get("theme");
        return theme.flatMap(value -> yaml.text("theme", value))
                .or(() -> yaml.data().mapping("theme").text("name"))
                .orElse("mkdocs");
    }

    /** What the settings say about the site as a whole. */
    SiteDescription description(List<String> languages) {
        Value.Mapping theme = yaml.data().mapping("theme");
        return new SiteDescription(
                url,
                yaml.text("site_name"),
                theme.text("language").or(() -> theme.text("locale")),
                languages,
                "",
                TrailingSlash.IGNORE,
                directoryUrls);
    }
}
