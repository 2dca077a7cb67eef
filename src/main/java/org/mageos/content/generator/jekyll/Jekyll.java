package org.mageos.content.generator.jekyll;

import java.util.List;
import java.util.Optional;
import org.mageos.content.generator.Generator;
import org.mageos.content.generator.GeneratorType;
import org.mageos.content.generator.SiteFolder;
import org.mageos.content.settings.SiteSettings;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.value.Value;

/** Jekyll, recognised by its settings. */
public final class Jekyll implements GeneratorType {

    private static final List<String> SETTINGS =
            List.of("_config.yml", "_config.yaml", "_config.toml");

    @Override
    public String name() {
        return "jekyll";
    }

    /** Hexo and Jupyter Book have settings of the same name. */
    @Override
    public boolean isAt(SiteFiles files, String folder) {
        SiteFolder site = SiteFolder.of(folder);
        Optional<String> settings = settings(files, site);
        if (settings.isEmpty() || files.tree().hasFile(site.name("_toc.yml"))) {
            return false;
        }
        Value.Mapping data = files.dataOfLastKeys(settings.get());
        return data.get("public_dir").isEmpty() || data.get("source_dir").isEmpty();
    }

    private static Optional<String> settings(SiteFiles files, SiteFolder site) {
        return site.first(files.tree(), SETTINGS);
    }

    @Override
    public Generator read(SiteFiles files, String folder, SiteSettings declared) {
        SiteFolder site = SiteFolder.of(folder);
        Value.Mapping data =
                settings(files, site).map(files::dataOfLastKeys).orElse(Value.Mapping.EMPTY);
        return new JekyllGenerator(files, site, new JekyllConfig(data), declared).generator();
    }
}
