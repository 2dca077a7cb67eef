package org.mageos.content.generator.astro;

import org.mageos.content.generator.Generator;
import org.mageos.content.generator.SiteFolder;
import org.mageos.content.settings.SiteSettings;
import org.mageos.content.tree.SiteFiles;

/**
 * Starlight, the documentation theme of Astro, recognised by its integration, or by its folder of
 * documents where the settings do not tell that it is not there.
 */
public final class Starlight extends Astro {

    private static final String NAME = "starlight";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isAt(SiteFiles files, String folder) {
        SiteFolder place = SiteFolder.of(folder);
        AstroConfig config = AstroConfig.read(files, place);
        if (config.integration(NAME).isPresent()) {
            return true;
        }
        boolean excluded =
                config.isKnown()
                        && !config.text().contains(NAME)
                        && !config.isComputed("integrations");
        return !excluded && files.tree().hasFolder(place.name("src/content/docs"));
    }

    @Override
    public Generator read(SiteFiles files, String folder, SiteSettings site) {
        return new StarlightGenerator(
                        AstroSite.read(files, SiteFolder.of(folder), site), files.tree())
                .generator();
    }
}
