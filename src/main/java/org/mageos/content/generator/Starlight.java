package org.mageos.content.generator;

import org.mageos.content.settings.SiteSettings;
import org.mageos.content.site.Generator;
import org.mageos.content.site.SiteFiles;

/** Starlight, the documentation theme of Astro, recognised by its folder of documents. */
final class Starlight extends Astro {

    @Override
    public String name() {
        return "starlight";
    }

    @Override
    public boolean isAt(SiteFiles files, String folder) {
        return files.tree().hasFolder(SiteFolder.of(folder).name("src/content/docs"));
    }

    @Override
    public Generator read(SiteFiles files, String folder, SiteSettings site) {
        SiteFolder place = SiteFolder.of(folder);
        return new StarlightGenerator(place, astroConfig(files, place), site);
    }
}
