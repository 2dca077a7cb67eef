package org.mageos.content.generator.docusaurus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mageos.content.generator.docusaurus.ContentPlugin.Kind;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/** Finds the folders of documents: one for each plugin, version and language. */
final class ContentRoots {

    private static final String NEXT = "next";

    private final SiteFiles files;
    private final DocusaurusConfig config;
    private final List<ContentRoot> roots = new ArrayList<>();

    private ContentRoots(SiteFiles files, DocusaurusConfig config) {
        this.files = files;
        this.config = config;
    }

    static List<ContentRoot> of(SiteFiles files, DocusaurusConfig config) {
        ContentRoots finder = new ContentRoots(files, config);
        for (ContentPlugin plugin : config.plugins().content()) {
            if (plugin.kind() == Kind.DOCS) {
                finder.docs(plugin);
            } else {
                plugin.folder().ifPresent(folder -> finder.add(plugin, "", folder, ""));
            }
        }
        return finder.roots;
    }

    private void add(ContentPlugin plugin, String version, String folder, String path) {
        for (SiteLanguage language : config.languages()) {
            String below = version.isEmpty() ? "" : "/" + versionFolder(version);
            String translated = language.folder() + "/" + plugin.translationFolder() + below;
            roots.add(
                    new ContentRoot(
                            plugin,
                            version,
                            language,
                            folder,
                            Optional.of(translated).filter(files.tree()::hasFolder),
                            Paths.trimSlashes(
                                    UrlPath.of(language.path(), plugin.route(), path).path())));
        }
    }

    private static String versionFolder(String version) {
        return version.equals(ContentRoot.CURRENT) ? version : "version-" + version;
    }

    private void docs(ContentPlugin plugin) {
        List<String> names = versions(plugin);
        Options options = plugin.options();
        String last = VersionFilter.last(options, names);
        for (String name : names) {
            boolean current = name.equals(ContentRoot.CURRENT);
            String usual = name.equals(last) ? "" : current ? NEXT : name;
            String path = options.below("versions").below(name).text("path").orElse(usual);
            Optional<String> folder =
                    current
                            ? plugin.folder()
                            : Optional.of(
                                    config.site()
                                            .name(
                                                    plugin.filePrefix()
                                                            + "versioned_docs/"
                                                            + versionFolder(name)));
            folder.ifPresent(f -> add(plugin, name, f, path));
        }
    }

    private List<String> versions(ContentPlugin plugin) {
        Options options = plugin.options();
        List<String> names = new ArrayList<>();
        if (!options.isSet("disableVersioning", true)) {
            String file = config.site().name(plugin.filePrefix() + "versions.json");
            for (Value item : files.list(file)) {
                if (item instanceof Value.Scalar name && name.value() != null) {
                    names.add(name.text());
                }
            }
        }
        boolean withCurrent = !options.isSet("includeCurrentVersion", false);
        if (withCurrent && !names.contains(ContentRoot.CURRENT)) {
            names.add(0, ContentRoot.CURRENT);
        }
        return VersionFilter.kept(options, names);
    }
}
