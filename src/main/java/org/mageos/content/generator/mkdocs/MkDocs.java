package org.mageos.content.generator.mkdocs;

import java.util.Optional;
import org.mageos.content.generator.Generator;
import org.mageos.content.generator.GeneratorType;
import org.mageos.content.generator.SiteFolder;
import org.mageos.content.settings.SiteSettings;
import org.mageos.content.tree.SiteFiles;

/** MkDocs, recognised by its settings. */
public final class MkDocs implements GeneratorType {

    @Override
    public String name() {
        return "mkdocs";
    }

    @Override
    public boolean isAt(SiteFiles files, String folder) {
        return settings(files, SiteFolder.of(folder)).isPresent();
    }

    private static Optional<String> settings(SiteFiles files, SiteFolder place) {
        Optional<String> usual = place.first(files.tree(), MkDocsYaml.NAMES);
        return usual.isEmpty() && place.prefix().isEmpty() ? MkDocsYaml.variant(files) : usual;
    }

    @Override
    public boolean reaches(String folder) {
        return (folder + "/").startsWith("docs/");
    }

    @Override
    public Generator read(SiteFiles files, String folder, SiteSettings site) {
        SiteFolder place = SiteFolder.of(folder);
        String file = settings(files, place).orElseGet(() -> place.name(MkDocsYaml.USUAL_NAME));
        MkDocsConfig config = MkDocsConfig.read(files, place, MkDocsYaml.read(files, file));
        DocsFiles docs = DocsFiles.of(files.tree(), config);
        MkDocsDoubts doubts = MkDocsDoubts.of(files, place, config);
        boolean knowsUrl = site.url().isPresent() || config.url().isPresent();
        return new MkDocsGenerator(
                        config,
                        docs,
                        doubts,
                        new MkDocsLinks(config, docs, doubts, files.tree(), site.url(), knowsUrl),
                        new Snippets(files, config))
                .generator();
    }
}
