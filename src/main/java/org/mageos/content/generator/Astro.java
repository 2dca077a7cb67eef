package org.mageos.content.generator;

import java.util.List;
import java.util.Optional;
import org.mageos.content.settings.SiteSettings;
import org.mageos.content.site.FileTree;
import org.mageos.content.site.Generator;
import org.mageos.content.site.GeneratorType;
import org.mageos.content.site.SiteFiles;

/** Astro, recognised by its program of settings, or by {@code .astro} pages. */
class Astro implements GeneratorType {

    private static final List<String> EXTENSIONS = List.of("mjs", "ts", "js", "cjs", "mts");

    @Override
    public String name() {
        return "astro";
    }

    @Override
    public boolean isAt(SiteFiles files, String folder) {
        FileTree tree = files.tree();
        String pages = SiteFolder.of(folder).name("src/pages");
        return config(files, SiteFolder.of(folder)).isPresent()
                || tree.hasFolder(pages)
                        && tree.files().stream()
                                .anyMatch(f -> f.startsWith(pages + "/") && f.endsWith(".astro"));
    }

    static Optional<String> config(SiteFiles files, SiteFolder site) {
        return EXTENSIONS.stream()
                .map(extension -> site.name("astro.config." + extension))
                .filter(files.tree()::hasFile)
                .findFirst();
    }

    @Override
    public boolean reaches(String folder) {
        return (folder + "/").startsWith("src/") || (folder + "/").startsWith("public/");
    }

    @Override
    public Generator read(SiteFiles files, String folder, SiteSettings site) {
        SiteFolder place = SiteFolder.of(folder);
        return new AstroGenerator(place, astroConfig(files, place), site);
    }

    static AstroConfig astroConfig(SiteFiles files, SiteFolder place) {
        return config(files, place)
                .flatMap(files::text)
                .map(AstroConfig::of)
                .orElse(AstroConfig.NONE);
    }
}
