package org.mageos.content.generator.roq;

import java.util.List;
import java.util.Optional;
import org.mageos.content.generator.Generator;
import org.mageos.content.generator.GeneratorType;
import org.mageos.content.generator.SiteFolder;
import org.mageos.content.settings.SiteSettings;
import org.mageos.content.tree.SiteFiles;

/** Quarkus Roq, recognised by its group in a file of Maven or Gradle beside {@code content}. */
public final class Roq implements GeneratorType {

    private static final String GROUP = "io.quarkiverse.roq";
    private static final List<String> BUILDS =
            List.of("pom.xml", "build.gradle", "build.gradle.kts");

    @Override
    public String name() {
        return "roq";
    }

    @Override
    public boolean isAt(SiteFiles files, String folder) {
        SiteFolder site = SiteFolder.of(folder);
        return files.tree().hasFolder(site.name("content")) && build(files, site).isPresent();
    }

    /** The text of the build that has Roq. */
    private static Optional<String> build(SiteFiles files, SiteFolder site) {
        for (String name : BUILDS) {
            Optional<String> text =
                    files.tree().hasFile(site.name(name))
                            ? files.text(site.name(name))
                            : Optional.empty();
            if (text.filter(build -> build.contains(GROUP)).isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }

    @Override
    public Generator read(SiteFiles files, String folder, SiteSettings declared) {
        SiteFolder site = SiteFolder.of(folder);
        RoqSettings settings = RoqSettings.read(files, site);
        RoqPlugins plugins = new RoqPlugins(build(files, site).orElse(""));
        return new RoqGenerator(site, settings, plugins, files).generator();
    }
}
