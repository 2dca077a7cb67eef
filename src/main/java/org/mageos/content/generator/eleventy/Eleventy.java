package org.mageos.content.generator.eleventy;

import java.util.List;
import java.util.Optional;
import org.mageos.content.generator.Generator;
import org.mageos.content.generator.GeneratorType;
import org.mageos.content.generator.GeneratorTypes;
import org.mageos.content.generator.SiteFolder;
import org.mageos.content.settings.SiteSettings;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;

/** Eleventy, recognised by its program of settings, or by {@code package.json}. */
public final class Eleventy implements GeneratorType {

    private static final List<String> CONFIGS =
            List.of(
                    ".eleventy.js",
                    "eleventy.config.js",
                    "eleventy.config.mjs",
                    "eleventy.config.cjs",
                    "eleventy.config.ts",
                    "eleventy.config.mts",
                    "eleventy.config.cts");

    /** What the name of a module may leave out. */
    private static final List<String> MODULES =
            List.of("", ".js", ".mjs", ".cjs", ".ts", "/index.js");

    private static final String PACKAGE = "package.json";

    /** How far below the root of a repository its site is. */
    private static final int SITES_BELOW = 2;

    @Override
    public String name() {
        return "eleventy";
    }

    @Override
    public boolean isAt(SiteFiles files, String folder) {
        SiteFolder site = SiteFolder.of(folder);
        if (config(files, site).isPresent()) {
            return true;
        }
        String text = files.text(site.name(PACKAGE)).orElse("");
        return text.contains("\"@11ty/eleventy\"")
                && (text.contains("--config") || !isBelow(files, folder));
    }

    /** Whether it is a site below that the package is needed for. */
    private static boolean isBelow(SiteFiles files, String folder) {
        String above = folder.isEmpty() ? "" : folder + "/";
        return files.tree().foldersNear(SITES_BELOW).stream()
                .filter(below -> !below.isEmpty() && !below.equals(folder))
                .filter(below -> below.startsWith(above))
                .filter(below -> GeneratorTypes.isOfContent(below.substring(above.length())))
                .anyMatch(below -> config(files, SiteFolder.of(below)).isPresent());
    }

    private static Optional<String> config(SiteFiles files, SiteFolder site) {
        return site.first(files.tree(), CONFIGS);
    }

    @Override
    public Generator read(SiteFiles files, String folder, SiteSettings site) {
        SiteFolder place = SiteFolder.of(folder);
        EleventyConfig config =
                EleventyConfig.of(
                        config(files, place).flatMap(files::text).orElse(""),
                        EleventyScripts.of(files.data(place.name(PACKAGE))),
                        module -> module(files, place, module));
        return new EleventyGenerator(place, config, files, site).generator();
    }

    /** The text of a module of the project itself. */
    private static Optional<String> module(SiteFiles files, SiteFolder place, String name) {
        return Paths.normalize(place.name(name))
                .flatMap(
                        path ->
                                MODULES.stream()
                                        .map(extension -> path + extension)
                                        .filter(files.tree()::hasFile)
                                        .findFirst())
                .flatMap(files::text);
    }
}
