package org.mageos.content.generator.astro;

import org.mageos.content.generator.Generator;
import org.mageos.content.generator.GeneratorType;
import org.mageos.content.generator.SiteFolder;
import org.mageos.content.settings.SiteSettings;
import org.mageos.content.tree.FileTree;
import org.mageos.content.tree.SiteFiles;

/** Astro, recognised by its program of settings, or by {@code .astro} pages. */
public class Astro implements GeneratorType {

    @Override
    public String name() {
        return "astro";
    }

    @Override
    public boolean isAt(SiteFiles files, String folder) {
        FileTree tree = files.tree();
        SiteFolder site = SiteFolder.of(folder);
        String pages = site.name("src/pages");
        return AstroConfig.file(files, site).isPresent()
                || AstroWind.read(files, site).isPresent()
                || tree.hasFolder(pages)
                        && tree.files().stream()
                                .anyMatch(f -> f.startsWith(pages + "/") && f.endsWith(".astro"));
    }

    @Override
    public boolean reaches(String folder) {
        return (folder + "/").startsWith("src/") || (folder + "/").startsWith("public/");
    }

    @Override
    public Generator read(SiteFiles files, String folder, SiteSettings site) {
        return new AstroGenerator(AstroSite.read(files, SiteFolder.of(folder), site)).generator();
    }
}
