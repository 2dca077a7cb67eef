package org.mageos.content.generator.vitepress;

import java.util.List;
import java.util.Optional;
import org.mageos.content.generator.Generator;
import org.mageos.content.generator.GeneratorType;
import org.mageos.content.generator.SiteFolder;
import org.mageos.content.settings.SiteSettings;
import org.mageos.content.tree.SiteFiles;

/** VitePress, recognised by its program of settings or its theme in {@code .vitepress}. */
public final class VitePress implements GeneratorType {

    private static final List<String> EXTENSIONS = List.of("js", "ts", "mjs", "mts", "cjs", "cts");

    @Override
    public String name() {
        return "vitepress";
    }

    @Override
    public boolean isAt(SiteFiles files, String folder) {
        SiteFolder site = SiteFolder.of(folder);
        return config(files, site).isPresent()
                || files.tree().hasFolder(site.name(".vitepress/theme"));
    }

    /** The program of settings, in the order in which VitePress looks for it. */
    private static Optional<String> config(SiteFiles files, SiteFolder site) {
        for (String extension : EXTENSIONS) {
            Optional<String> config =
                    site.first(
                            files.tree(),
                            List.of(
                                    ".vitepress/config/index." + extension,
                                    ".vitepress/config." + extension));
            if (config.isPresent()) {
                return config;
            }
        }
        return Optional.empty();
    }

    /** What programs write before the site is built: references of an API, public files. */
    @Override
    public boolean reaches(String folder) {
        return (folder + "/").startsWith("public/") || (folder + "/").contains("/public/");
    }

    @Override
    public Generator read(SiteFiles files, String folder, SiteSettings site) {
        SiteFolder place = SiteFolder.of(folder);
        ConfigPrograms programs =
                config(files, place)
                        .map(file -> ConfigPrograms.read(files, place, file))
                        .orElse(ConfigPrograms.NONE);
        VitePressConfig config = VitePressConfig.of(programs, place);
        Pages pages = Pages.of(files, config);
        return new VitePressGenerator(config, pages, files, new WrittenHeadings(files, place), site)
                .generator();
    }
}
