package org.mageos.content.generator.astro;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.mageos.content.generator.ComponentFiles;
import org.mageos.content.generator.ModulePaths;
import org.mageos.content.generator.PackageVersion;
import org.mageos.content.generator.SiteFolder;
import org.mageos.content.settings.SiteSettings;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.value.Value;

/**
 * What the files of an Astro site say about it.
 *
 * @param place the root of the site
 * @param config its settings
 * @param source the name in the content tree of the folder of all sources
 * @param locales its languages
 * @param collections the collections of its content
 * @param staticPaths the pages that its programs say plainly
 * @param blog the pages of a blog that is made from a template
 * @param aliases prefixes of paths that stand for a folder of the content tree
 * @param components the components that documents import
 * @param templates what is written around documents
 * @param knowsDrafts whether Astro itself leaves drafts out
 * @param hasMath whether {@code $…$} is math
 * @param declared what the plugin's own settings say
 */
record AstroSite(
        SiteFolder place,
        AstroConfig config,
        String source,
        Locales locales,
        Collections collections,
        StaticPaths staticPaths,
        AstroWindPages blog,
        Map<String, String> aliases,
        ComponentFiles components,
        AstroTemplates templates,
        boolean knowsDrafts,
        boolean hasMath,
        SiteSettings declared) {

    /** Since this version {@code draft} in the front matter of a page means nothing. */
    private static final int WITHOUT_DRAFTS = 4;

    AstroSite {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(config, "config");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(locales, "locales");
        Objects.requireNonNull(collections, "collections");
        Objects.requireNonNull(staticPaths, "staticPaths");
        Objects.requireNonNull(blog, "blog");
        aliases = Map.copyOf(aliases);
        Objects.requireNonNull(components, "components");
        Objects.requireNonNull(templates, "templates");
        Objects.requireNonNull(declared, "declared");
    }

    static AstroSite read(SiteFiles files, SiteFolder place, SiteSettings declared) {
        AstroConfig written = AstroConfig.read(files, place);
        String source = place.name(written.folder("srcDir", "src"));
        AstroWind wind = AstroWind.read(files, place);
        AstroWindPrograms programs =
                wind.isPresent()
                        ? AstroWindPrograms.read(files, place, written, source)
                        : AstroWindPrograms.NONE;
        AstroConfig config =
                wind.isPresent() && programs.setAstro(wind) ? written.with(wind.astro()) : written;
        Map<String, String> aliases = new HashMap<>(ModulePaths.read(files, place));
        aliases.putAll(viteAliases(files, place, config));
        Collections collections = Collections.read(files, place, source);
        return new AstroSite(
                place,
                config,
                source,
                Locales.of(config),
                collections,
                new StaticPaths(files, collections, config),
                new AstroWindPages(files, wind, programs, collections, config, source),
                aliases,
                new ComponentFiles(files, withSources(aliases, source)),
                AstroTemplates.read(files, place, source, aliases, config),
                PackageVersion.major(files, place, "astro").orElse(WITHOUT_DRAFTS) < WITHOUT_DRAFTS,
                PackageVersion.major(files, place, "remark-math").isPresent(),
                declared);
    }

    /**
     * What nearly every site has for the folder of its sources stands for it where nothing does.
     */
    private static Map<String, String> withSources(Map<String, String> aliases, String source) {
        Map<String, String> all = new HashMap<>(Map.of("~", source, "@", source));
        all.putAll(aliases);
        return all;
    }

    /** Those that are paths from the root of the site; all others are computed. */
    private static Map<String, String> viteAliases(
            SiteFiles files, SiteFolder place, AstroConfig config) {
        Map<String, String> aliases = new HashMap<>();
        for (Value one : config.value().select("vite.resolve.alias")) {
            if (one instanceof Value.Mapping mapping) {
                for (Value.Entry entry : mapping.entries()) {
                    mapping.text(entry.key())
                            .filter(path -> path.startsWith("/"))
                            .map(path -> place.name(path.substring(1)))
                            .filter(files.tree()::hasFolder)
                            .ifPresent(folder -> aliases.put(entry.key(), folder));
                }
            }
        }
        return aliases;
    }
}
