package org.mageos.content.generator.astro;

import java.util.List;
import java.util.Optional;
import org.mageos.content.generator.SiteFolder;
import org.mageos.content.settings.SiteSettings;
import org.mageos.content.site.FileTree;
import org.mageos.content.site.Generator;
import org.mageos.content.site.GeneratorType;
import org.mageos.content.site.SiteFiles;

/** Astro, recognised by its program of settings, or by {@code .astro} pages. */
public class Astro implements GeneratorType {

    private static final List<String> EXTENSIONS = List.of("mjs", "ts", "js", "cjs", "mts");

    @Override
    public String name() {
        return "astro";
    }

    @Override
    public boolean isAt(SiteFiles files, String folder) {
        FileTree tree = files.tree();
        String pages = SiteFolder.of(folder).name("src/pages");
        return configFile(files, SiteFolder.of(folder)).isPresent()
                || tree.hasFolder(pages)
                        && tree.files().stream()
                                .anyMatch(f -> f.startsWith(pages + "/") && f.endsWith(".astro"));
    }

    private static Optional<String> configFile(SiteFiles files, SiteFolder site) {
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
        return new AstroGenerator(AstroSite.read(files, SiteFolder.of(folder), site));
    }

    static AstroConfig config(SiteFiles files, SiteFolder place) {
        return configFile(files, place)
                .flatMap(file -> files.text(file).map(text -> AstroConfig.of(file, text)))
                .orElse(AstroConfig.NONE);
    }
}
