package org.mageos.content.generator.docusaurus;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mageos.content.generator.Generator;
import org.mageos.content.generator.GeneratorType;
import org.mageos.content.generator.SiteFolder;
import org.mageos.content.settings.SiteSettings;
import org.mageos.content.tree.SiteFiles;

/** Docusaurus, recognised by its program of settings. */
public final class Docusaurus implements GeneratorType {

    /** In the order in which Docusaurus looks for them. */
    private static final List<String> CONFIGS =
            List.of(
                    "docusaurus.config.ts",
                    "docusaurus.config.mts",
                    "docusaurus.config.cts",
                    "docusaurus.config.js",
                    "docusaurus.config.mjs",
                    "docusaurus.config.cjs");

    private static final Pattern REACHED =
            Pattern.compile("(?:^|.*/)(?:docs|blog|src|static|i18n|[^/]*versioned_docs)(?:/.*)?");

    @Override
    public String name() {
        return "docusaurus";
    }

    @Override
    public boolean isAt(SiteFiles files, String folder) {
        return config(files, SiteFolder.of(folder)).isPresent();
    }

    private static Optional<String> config(SiteFiles files, SiteFolder site) {
        return site.first(files.tree(), CONFIGS);
    }

    @Override
    public boolean reaches(String folder) {
        return REACHED.matcher(folder).matches();
    }

    @Override
    public Generator read(SiteFiles files, String folder, SiteSettings site) {
        SiteFolder place = SiteFolder.of(folder);
        DocusaurusConfig config =
                DocusaurusConfig.read(
                        files,
                        place,
                        config(files, place).orElse(place.name("docusaurus.config.js")),
                        site);
        return DocusaurusGenerator.of(files, config);
    }
}
